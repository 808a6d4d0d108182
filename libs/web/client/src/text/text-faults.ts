import type { Text, Wording } from './define-text';

const places = (sentence: string): string =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

const englishForms = ({ en }: Wording): readonly string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);

/** What is wrong with a dictionary: an empty entry, Han in English, or values that only one language names. */
export function textFaults(text: Text): string[] {
  return Object.entries(text.entries).flatMap(([key, wording]) => {
    const place = `${text.namespace}.${key}`;
    const forms = englishForms(wording);
    return [
      ...([wording.zh, ...forms].some((form) => form.trim() === '') ? [`${place} is empty in one language`] : []),
      ...(forms.some((form) => /[\u3400-\u9fff]/.test(form)) ? [`${place} has Chinese in its English`] : []),
      ...(places(wording.zh) !== places(forms.at(-1) ?? '') ? [`${place} names other values in each language`] : []),
    ];
  });
}
