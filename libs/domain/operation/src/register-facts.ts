import type { IndicatorCode } from '@wanchuang/domain-indicators';
import { addDecimals } from './decimal';
import { type Feed, feedsOf } from './feed';
import type { RegisterTable } from './register';

/** A row of a register by column name: dates as `YYYY-MM-DD`, amounts as decimal strings. */
export type RegisterRow = Readonly<Record<string, string | boolean | number | null>>;

export interface RegisterFact {
  readonly indicator: IndicatorCode;
  readonly year: number;
  /** In the indicator's unit: an exact decimal string. */
  readonly value: string;
}

function yearOf(row: RegisterRow, column: string): number | null {
  const date = row[column];
  return typeof date === 'string' ? Number(date.slice(0, 4)) : null;
}

function meets(row: RegisterRow, { where }: Feed): boolean {
  return Object.entries(where).every(([column, accepted]) => accepted.some((value) => value === row[column]));
}

function aggregate(rows: readonly RegisterRow[], { aggregate: by }: Feed): string {
  return by === 'count' ? String(rows.length) : addDecimals(rows.map((row) => String(row[by.sum])));
}

function rowsByYear(feed: Feed, rows: readonly RegisterRow[]): ReadonlyMap<number, RegisterRow[]> {
  const found = new Map<number, RegisterRow[]>();
  for (const row of rows) {
    const year = yearOf(row, feed.countBy);
    if (year === null || !meets(row, feed)) continue;
    const sameYear = found.get(year);
    if (sameYear === undefined) found.set(year, [row]);
    else sameYear.push(row);
  }
  return found;
}

/**
 * The facts that one center's rows in one register amount to. A year in which any row has a date that the register
 * counts by gets a fact for each indicator of the register, 0 included; a year without such a row gets none.
 */
export function registerFacts(register: RegisterTable, rows: readonly RegisterRow[]): readonly RegisterFact[] {
  const fed = feedsOf(register);
  const dates = [...new Set(fed.map((feed) => feed.countBy))];
  const years = new Set(rows.flatMap((row) => dates.flatMap((column) => yearOf(row, column) ?? [])));
  return fed.flatMap((feed) => {
    const counted = rowsByYear(feed, rows);
    return [...years].map((year) => ({
      indicator: feed.indicator,
      year,
      value: aggregate(counted.get(year) ?? [], feed),
    }));
  });
}
