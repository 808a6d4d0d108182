import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Notice, useText } from '@wanchuang/web-client';
import { shellText } from './shell.text';

/** A page that threw: the shell stays, and a new load may help. */
export function PageFailure(): ReactNode {
  const say = useText(shellText);
  const error = useRouteError();
  return (
    <Notice
      level={1}
      tone="wrong"
      title={say('failedTitle')}
      advice={say('failedAdvice')}
      detail={error instanceof Error ? error.message : null}
      actions={
        <button type="button" className="w-plain-button" onClick={() => window.location.reload()}>
          {say('reload')}
        </button>
      }
    />
  );
}
