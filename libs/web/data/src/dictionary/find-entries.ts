import type { Dictionary, DictionaryType } from '@wanchuang/domain-dictionary';
import type { Label } from '@wanchuang/domain-indicators';

/** An entry that was found: a type, or a field, argument or value of one. */
export interface Found {
  /** Where it stands, such as Center.recognisedOn. */
  readonly coordinate: string;
  readonly type: string;
  readonly text: Label;
}

const holds = (words: readonly string[], ...texts: readonly string[]): boolean => {
  const text = texts.join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
};

/** What somebody typed, as words each of which must be there. */
export const wordsOf = (search: string): readonly string[] => search.toLowerCase().split(/\s+/).filter(Boolean);

const inType = (words: readonly string[], type: DictionaryType): Found[] => {
  const { name, text } = type;
  const itself = holds(words, name, text.zh, text.en) ? [{ coordinate: name, type: name, text }] : [];
  const fields = type.fields.filter((field) =>
    holds(
      words,
      `${name}.${field.name}`,
      field.text.zh,
      field.text.en,
      ...field.arguments.flatMap((argument) => [argument.name, argument.text.zh, argument.text.en]),
    ),
  );
  return [...itself, ...fields.map((field) => ({ coordinate: `${name}.${field.name}`, type: name, text: field.text }))];
};

/** How well an entry answers: its name is what was typed, begins so, holds it, or only its description does. */
const rankOf = (words: readonly string[], { coordinate }: Found): number => {
  const name = coordinate.toLowerCase();
  const last = name.slice(name.indexOf('.') + 1);
  if (words.some((word) => name === word || last === word)) return 0;
  if (words.some((word) => last.startsWith(word))) return 1;
  return words.some((word) => name.includes(word)) ? 2 : 3;
};

/** The types and fields that hold all words, in Chinese or English, those that are called so first. */
export const findEntries = ({ types }: Pick<Dictionary, 'types'>, search: string): Found[] => {
  const words = wordsOf(search);
  if (words.length === 0) return [];
  const found = types.flatMap((type) => inType(words, type));
  return found
    .map((one, place) => ({ one, place, rank: rankOf(words, one) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ one }) => one);
};

/** The indicators that hold all words; all of them where nothing was typed. */
export const findIndicators = ({ indicators }: Pick<Dictionary, 'indicators'>, search: string): Dictionary['indicators'] => {
  const words = wordsOf(search);
  return indicators.filter(({ code, name, definition, dimension, source }) =>
    holds(words, code, ...[name, definition, dimension, source].flatMap(({ zh, en }) => [zh, en])),
  );
};
