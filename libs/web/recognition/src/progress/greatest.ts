import { type Language, sayIn } from '@wanchuang/web-client';
import { progressText } from './progress.text';

/** Those that are greatest, in their order: a sentence that names one of two equal ones would be wrong. */
export const greatest = <One>(all: readonly One[], sizeOf: (one: One) => number): readonly One[] => {
  const most = Math.max(...all.map(sizeOf));
  return all.filter((one) => sizeOf(one) === most);
};

/** Words that a sentence brings out, one beside the other. */
export const marked = (words: readonly string[], language: Language): string => {
  const say = sayIn(progressText, language);
  return words.map((word) => say('marked', { word })).join(say('listComma'));
};
