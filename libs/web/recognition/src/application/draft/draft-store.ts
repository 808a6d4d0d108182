import { parseForm, textLimits } from '@wanchuang/domain-recognition';
import type { DraftStore } from './draft-keeper';
import type { Draft } from './merge-drafts';

/** The part of a browser's store that is needed. */
type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A draft that was kept; null where it is none, or is too old for the form of today. */
const draftOf = (value: unknown): Draft | null => {
  if (!isRecord(value)) return null;
  const { departmentId = null, ...form } = value;
  // a text that is too long is no form yet, but was typed all the same
  const isText = ([field, text]: [string, unknown]): boolean =>
    Object.hasOwn(textLimits, field) && typeof text === 'string';
  const texts = Object.fromEntries(Object.entries(form).filter(isText));
  const parsed = parseForm(JSON.stringify(Object.fromEntries(Object.entries(form).filter((one) => !isText(one)))));
  const isKnown = departmentId === null || typeof departmentId === 'string';
  return parsed.ok && isKnown ? { ...parsed.form, ...texts, departmentId } : null;
};

/** Keeps the form of an application in the tab under a key. */
export const draftStore = (key: string, store?: TextStore | null): DraftStore => keptInTab(key, draftOf, store);

/** Keeps what is written in the tab under a key. A browser that keeps nothing is no reason to stop. */
export function keptInTab<D extends object>(
  key: string,
  readDraft: (value: unknown) => D | null,
  store: TextStore | null = tabStore(),
): DraftStore<D> {
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(store?.getItem(key) ?? 'null');
        if (!isRecord(kept)) return null;
        const [began, form] = [readDraft(kept['began']), readDraft(kept['form'])];
        if (!began || !form) return null;
        const sent = isList(kept['sent']) ? kept['sent'].flatMap((one) => readDraft(one) ?? []) : [];
        const version = typeof kept['version'] === 'number' ? kept['version'] : 0;
        return { began, version, form, ...(sent.length > 0 ? { sent } : {}) };
      } catch {
        return null;
      }
    },
    write: (kept) => {
      try {
        if (kept === null) store?.removeItem(key);
        else store?.setItem(key, JSON.stringify(kept));
      } catch {
        // full, or forbidden
      }
    },
  };
}

function tabStore(): TextStore | null {
  try {
    return window.sessionStorage;
  } catch {
    return null; // a browser may refuse the very reading of the property
  }
}
