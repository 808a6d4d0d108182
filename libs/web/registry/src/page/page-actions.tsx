import { type ReactNode, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { pageText } from './page.text';

/** Copies the address, which is the page's whole state, and prints. */
export function PageActions(): ReactNode {
  const say = useText(pageText);
  const [word, setWord] = useState<'copyLink' | 'copied' | 'copyFailed'>('copyLink');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setWord('copied');
    } catch {
      setWord('copyFailed');
    }
  };
  return (
    <>
      <button type="button" className="w-plain-button" onClick={() => void copy()} onBlur={() => setWord('copyLink')}>
        <span aria-live="polite">{say(word)}</span>
      </button>
      <button type="button" className="w-plain-button" onClick={() => window.print()}>
        {say('print')}
      </button>
    </>
  );
}
