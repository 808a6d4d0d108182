import { useCallback, useState } from 'react';

/** Text that is typed into a form that is sent later: it stands in the tab until it was sent. */
export function useKeptText(key: string): readonly [text: string, type: (text: string) => void] {
  const [text, setText] = useState(() => read(key));
  const type = useCallback(
    (next: string): void => {
      setText(next);
      write(key, next);
    },
    [key],
  );
  return [text, type];
}

const read = (key: string): string => {
  try {
    return window.sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

const write = (key: string, text: string): void => {
  try {
    if (text === '') window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    // full, or forbidden: it stays on the page
  }
};
