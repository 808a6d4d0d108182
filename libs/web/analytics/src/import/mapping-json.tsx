import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { importText } from './import.text';

/** The mapping as its text, for what the table of columns cannot draw. */
export function MappingJson({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const say = useText(importText);
  return (
    <Input.TextArea
      className="i-json"
      aria-label={say('json')}
      spellCheck={false}
      autoSize={{ minRows: 12, maxRows: 32 }}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
