import { i18n } from './i18n';

/** English counts in two forms; Chinese never does. The form is chosen by the value `count`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** One thing said in both languages. `{{name}}` marks a value; both languages name the same values. */
export interface Wording {
  readonly zh: string;
  readonly en: string | Plural;
}

export type Dictionary = Readonly<Record<string, Wording>>;

/** A registered dictionary: give it to `useText`. */
export interface Text<D extends Dictionary = Dictionary> {
  readonly namespace: string;
  readonly entries: D;
}

/** The names of the values that a sentence wants: `'{{year}} 年'` wants `year`. */
type Places<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Places<Rest> : never;

type ValuesFor<W extends Wording> = [Places<W['zh']>] extends [never]
  ? []
  : [values: Readonly<Record<Places<W['zh']>, string | number>>];

/** Says an entry of one dictionary in one language. */
export type Say<D extends Dictionary> = <K extends keyof D & string>(key: K, ...values: ValuesFor<D[K]>) => string;

/** The `Say` of a text, for functions that put sentences together: `SayOf<typeof centersText>`. */
export type SayOf<T extends Text> = T extends Text<infer D> ? Say<D> : never;

/** Registers a page's dictionary, both languages side by side, under a name of its own. */
export function defineText<const D extends Dictionary>(namespace: string, entries: D): Text<D> {
  const zh: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const [key, wording] of Object.entries(entries)) {
    zh[key] = wording.zh;
    if (typeof wording.en === 'string') {
      en[key] = wording.en;
    } else {
      en[`${key}_one`] = wording.en.one;
      en[`${key}_other`] = wording.en.other;
    }
  }
  i18n.addResourceBundle('zh', namespace, zh, true, true);
  i18n.addResourceBundle('en', namespace, en, true, true);
  return { namespace, entries };
}
