import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { evidenceText } from './evidence.text';

/** Where a reference that came with an export is put in. */
export function OpenReference({ onOpen }: { readonly onOpen: (of: string) => void }): ReactNode {
  const say = useText(evidenceText);
  const [text, setText] = useState('');
  return (
    <form
      className="r-evidence-open"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onOpen(text.trim());
      }}
    >
      <label htmlFor="evidence-of">{say('paste')}</label>
      <Input
        id="evidence-of"
        value={text}
        placeholder="SUM~RD_INVESTMENT~2025~jurisdiction_2"
        onChange={({ target }) => setText(target.value)}
      />
      <Button htmlType="submit" disabled={text.trim() === ''}>
        {say('open')}
      </Button>
    </form>
  );
}
