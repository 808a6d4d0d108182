import { Dimension } from '@wanchuang/domain-indicators';
import { CenterStatus } from '@wanchuang/domain-registry';
import type { Database } from '@wanchuang/server-platform';
import type { WorldRows } from './world-rows';

/** What only the database knows of a text: where its collation places it, and its small letters. */
export interface TextFacts {
  /** Place among Chinese readers' texts, by pinyin. */
  readonly pinyin: number;
  readonly lower: string;
}

export type Texts = ReadonlyMap<string, TextFacts>;

const textsOf = (rows: WorldRows): unknown[] => [
  ...Object.values(CenterStatus),
  ...Object.values(Dimension),
  ...rows.jurisdictions.map((row) => row.code),
  ...[...rows.organisations, ...rows.centers, ...rows.people].flatMap((row) => Object.values(row)),
  ...[...rows.organisationFormerNames, ...rows.centerFormerNames].map((row) => row.name),
  ...rows.facts.map((row) => row.sourceCurrency),
  ...Object.values(rows.registers).flatMap((register) => register.flatMap((row) => Object.values(row))),
];

/** Asks the database for every text of the world and for the words that will be looked for in them. */
export const loadTexts = async (database: Database, rows: WorldRows, words: readonly string[]): Promise<Texts> => {
  const texts = new Set([...textsOf(rows), ...words].filter((text) => typeof text === 'string'));
  const found = await database
    .reader()
    .rows<TextFacts & { text: string }>(
      `SELECT text, lower(text) AS lower, dense_rank() OVER (ORDER BY text COLLATE "zh-x-icu")::int AS pinyin FROM unnest($1::text[]) AS given (text)`,
      [[...texts]],
    );
  return new Map(found.map(({ text, ...facts }) => [text, facts]));
};
