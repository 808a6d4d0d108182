import { partsOf } from '../release/schema-parts';
import { committedSchema } from '../testing/committed-schema';
import { chineseOf, doubleEntries, wordEntries } from './chinese';
import { clausesOf } from './clause';
import { deprecationOf } from './deprecation';
import { dictionaryTypes } from './types';

/** What is said in any language by its own name: code, values, formats, products and standards. */
const names =
  /\b(?:[a-z]+[A-Z]\w*|[A-Z]{2,}\w*|\w+_\w+|\w+\.\w+|Relay|Bearer|Authorization|OpenID|Connect|Shanghai|Base32|otpauth|Art|zh|en|true|false)\b|`[^`]*`|"[^"]*"/g;

const latinWords = (text: string): number => (text.replaceAll(names, '').match(/\b[A-Za-z]{2,}\b/g) ?? []).length;
const han = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

describe('the Chinese of the schema', () => {
  const schema = committedSchema();
  const types = dictionaryTypes(schema, new Map());
  const described = types.flatMap((type) => [
    { place: type.name, text: type.text },
    ...type.fields.flatMap((field) => [
      { place: `${type.name}.${field.name}`, text: field.text },
      ...field.arguments.map(({ name, text }) => ({ place: `${type.name}.${field.name}(${name}:)`, text })),
    ]),
  ]);
  const reasons = [...partsOf(schema).values()].flatMap(
    ({ deprecationReason }) => deprecationOf(deprecationReason ?? '')?.advice ?? [],
  );

  it('is there for every type, field, argument and value', () => {
    expect(described.length).toBeGreaterThan(1000);
    expect(described.filter(({ text }) => text.en === '').map(({ place }) => place)).toEqual([]);
    const missing = described.filter(({ text }) => chineseOf(text.en) === null);
    expect(missing.map(({ place, text }) => `${place}: ${text.en}`)).toEqual([]);
  });

  it('is there for what to use instead of what is deprecated', () => {
    expect(reasons.filter((advice) => chineseOf(advice) === null)).toEqual([]);
  });

  it('is Chinese: no entry is left in English, or half in it', () => {
    const faults = described.filter(({ text }) => han(text.zh) < 1 || latinWords(text.zh) * 3 > han(text.zh));
    expect(faults.map(({ place, text }) => `${place}: ${text.zh}`)).toEqual([]);
  });

  it('holds nothing that the schema says no more, and nothing twice', () => {
    const used = new Set([...described.map(({ text }) => text.en), ...reasons]);
    expect([...wordEntries.keys()].filter((sentence) => !used.has(sentence))).toEqual([]);
    expect(doubleEntries()).toEqual([]);
  });

  it('leaves clauses to the English, from which they are read for both languages', () => {
    const cited = [...wordEntries].filter(([, zh]) => /第[一二三四五六七八九十]+条/.test(zh) || clausesOf(zh).length > 0);
    expect(cited).toEqual([]);
  });
});
