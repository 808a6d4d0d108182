import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { outcomeText } from './outcome.text';

/** Copies a text, and says whether it was copied. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const say = useText(outcomeText);
  const [word, setWord] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setWord('copied');
    } catch {
      setWord('copyFailed');
    }
  };
  return (
    <Button onClick={() => void copy()} onBlur={() => setWord('copy')} aria-label={`${say(word)}: ${label}`}>
      <span aria-live="polite">{say(word)}</span>
    </Button>
  );
}
