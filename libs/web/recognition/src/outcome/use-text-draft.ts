import { useState } from 'react';
import { useKeptDraft } from '@wanchuang/web-registry';

type Texts = Readonly<Record<string, string>>;

export interface TextDraft {
  readonly valueOf: (name: string) => string;
  readonly type: (name: string, value: string) => void;
  /** Something was typed that is not saved yet. */
  readonly isDirty: boolean;
  /** What was typed was there when the page was opened. */
  readonly isRestored: boolean;
  /** Drops what was typed: it is saved, or given up. */
  readonly clean: () => void;
}

/** What is typed over what is saved; it stays in the tab until it is saved. @param began what is saved */
export function useTextDraft(key: string, began: Texts): TextDraft {
  const [typed, setTyped] = useKeptDraft(key);
  const [isRestored, setRestored] = useState(() => Object.values(typed).some((value) => value !== ''));
  return {
    valueOf: (name) => typed[name] ?? began[name] ?? '',
    type: (name, value) => setTyped({ ...typed, [name]: value }),
    isDirty: Object.entries(typed).some(([name, value]) => value !== (began[name] ?? '')),
    isRestored,
    clean: () => {
      setTyped({});
      setRestored(false);
    },
  };
}
