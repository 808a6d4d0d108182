import { useState } from 'react';
import { useKeptDraft } from '@wanchuang/web-registry';

export type Texts = Readonly<Record<string, string>>;

export interface TextDraft {
  /** What was typed, by name: to be told, once it is saved, how much of it is. */
  readonly typed: Texts;
  readonly valueOf: (name: string) => string;
  readonly type: (name: string, value: string) => void;
  /** Something was typed that is not saved yet. */
  readonly isDirty: boolean;
  /** What was typed was there when the page was opened. */
  readonly isRestored: boolean;
  /** Drops what was typed: all of it, for it is given up, or what is saved of it; what was typed since stays. */
  readonly clean: (saved?: Texts) => void;
}

/** What is not saved yet: typed since, or otherwise. */
export const typedSince = (typed: Texts, saved: Texts): Texts =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== saved[name]));

/** What is typed over what is saved; it stays in the tab until it is saved. @param began what is saved */
export function useTextDraft(key: string, began: Texts): TextDraft {
  const [typed, setTyped] = useKeptDraft(key);
  const [isRestored, setRestored] = useState(() => Object.values(typed).some((value) => value !== ''));
  return {
    typed,
    valueOf: (name) => typed[name] ?? began[name] ?? '',
    type: (name, value) => setTyped((now) => ({ ...now, [name]: value })),
    isDirty: Object.entries(typed).some(([name, value]) => value !== (began[name] ?? '')),
    isRestored,
    clean: (saved) => {
      setTyped((now) => (saved ? typedSince(now, saved) : {}));
      setRestored(false);
    },
  };
}
