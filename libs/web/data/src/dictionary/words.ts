import type { Language, SayOf } from '@wanchuang/web-client';
import type { Dictionary, Label, Sight } from './dictionary';
import type { dictionaryText } from './dictionary.text';

export type Say = SayOf<typeof dictionaryText>;

/** Says what the dictionary holds in one language. */
export interface Words {
  readonly of: (label: Label) => string;
  readonly clauses: (clauses: readonly string[]) => string;
  readonly who: (names: readonly string[]) => string;
  readonly sights: (sights: readonly Sight[]) => string;
}

/** Words for the names, clauses and roles of a dictionary. */
export const wordsIn = ({ clauses, roles }: Dictionary, language: Language, say: Say): Words => {
  const of = (label: Label): string => label[language];
  const separator = language === 'zh' ? '、' : ', ';
  const roleOf = (who: string): string => (roles[who] ? of(roles[who]) : who);
  return {
    of,
    clauses: (names) => names.map((name) => (clauses[name] ? of(clauses[name]) : name)).join(separator),
    who: (names) => names.map(roleOf).join(separator),
    sights: (sights) =>
      sights
        .map(({ who, reach }) => say(reach === 'ALL' ? 'allRows' : 'someRows', { who: roleOf(who) }))
        .join(language === 'zh' ? '；' : '; '),
  };
};
