import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

type Draft = Readonly<Record<string, string>>;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** What was typed into a form and not sent yet, as the tab keeps it; a browser may have its storage shut. */
const readDraft = (key: string): Draft => {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '{}');
    return isDraft(kept) ? kept : {};
  } catch {
    return {};
  }
};

const writeDraft = (key: string, draft: Draft): void => {
  try {
    if (Object.values(draft).every((value) => value === '')) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // nothing is kept where nothing may be
  }
};

/** A form's texts by name, which outlive a reload until they are sent or given up. */
export function useKeptDraft(key: string): readonly [Draft, Dispatch<SetStateAction<Draft>>] {
  const [draft, setDraft] = useState(() => readDraft(key));
  useEffect(() => writeDraft(key, draft), [key, draft]);
  return [draft, setDraft];
}
