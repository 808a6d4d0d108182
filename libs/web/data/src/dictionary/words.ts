import type { Language, SayOf } from '@wanchuang/web-client';
import type { Dictionary, Sight, Who } from '@wanchuang/domain-dictionary';
import type { Label } from '@wanchuang/domain-indicators';
import type { dictionaryText } from './dictionary.text';

export type Say = SayOf<typeof dictionaryText>;

/** Says what the dictionary holds in one language. */
export interface Words {
  readonly of: (label: Label) => string;
  readonly clauses: (clauses: readonly string[]) => string;
  readonly who: (names: readonly Who[]) => string;
  readonly sights: (sights: readonly Sight[]) => string;
}

/** What somebody sees of a type's rows: all, or the part that is theirs. */
const reachOf = ({ who, reach }: Sight): 'allRows' | 'publicRows' | 'ownRows' | 'scopeRows' => {
  if (reach === 'ALL') return 'allRows';
  if (who === 'PUBLIC') return 'publicRows';
  return who === 'SIGNED_IN' ? 'ownRows' : 'scopeRows';
};

/** Words for the names, clauses and roles of a dictionary. */
export const wordsIn = ({ clauses, roles }: Dictionary, language: Language, say: Say): Words => {
  const of = (label: Label): string => label[language];
  const [separator, colon, stop] = language === 'zh' ? ['、', '：', '；'] : [', ', ': ', '; '];
  const who = (names: readonly Who[]): string => names.map((name) => of(roles[name])).join(separator);
  return {
    of,
    who,
    clauses: (names) => names.map((name) => (clauses[name] ? of(clauses[name]) : name)).join(separator),
    sights: (sights) =>
      [...new Set(sights.map(reachOf))]
        .map((reach) => {
          const names = sights.filter((sight) => reachOf(sight) === reach).map((sight) => sight.who);
          return `${who(names)}${colon}${say(reach)}`;
        })
        .join(stop),
  };
};
