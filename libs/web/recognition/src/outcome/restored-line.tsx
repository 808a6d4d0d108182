import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { outcomeText } from './outcome.text';

/** Says that what was typed before is back, and lets it go. */
export function RestoredLine({ onForget }: { readonly onForget: () => void }): ReactNode {
  const say = useText(outcomeText);
  return (
    <p className="g-notice" role="status">
      {say('restored')}{' '}
      <Button size="small" onClick={onForget}>
        {say('forget')}
      </Button>
    </p>
  );
}
