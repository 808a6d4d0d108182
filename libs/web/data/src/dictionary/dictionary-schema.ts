import { choiceParameter, codeParameter, textParameter, type UrlStateOf } from '@wanchuang/web-client';

export const tabValues = ['types', 'indicators', 'changes'] as const;
export type DictionaryTab = (typeof tabValues)[number];

/** The dictionary's state in the address: what is looked for, and the entry that is open, such as Center or Center.name. */
export const dictionarySchema = {
  tab: choiceParameter(tabValues, 'types'),
  q: textParameter(),
  at: codeParameter(),
};

export type DictionaryState = UrlStateOf<typeof dictionarySchema>;
