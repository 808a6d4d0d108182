import type { SeriesPoint } from '@wanchuang/web-ui';
import { type AnswerTable, numberColumns, numberIn } from './answer-table';
import { type CellStyle, cellWords } from './cell-words';

/** As many bars as can be told apart. */
export const mostBars = 40;

export interface ChartChoice {
  readonly across: string;
  readonly measure: string;
}

const isYear = (text: string | null): text is string => text !== null && /^(19|20|21)\d{2}$/.test(text);

/** What a table can be drawn by; null: it has no column of numbers. */
export function chartColumns(table: AnswerTable): { readonly across: readonly string[]; readonly measures: readonly string[] } | null {
  const numbers = numberColumns(table);
  const years = numbers.filter((column) => table.rows.every((row) => isYear(numberIn(row.get(column)))));
  const measures = numbers.filter((column) => !years.includes(column));
  if (measures.length === 0) return null;
  const names = table.columns.filter((column) => !numbers.includes(column));
  return { across: [...years, ...names, ...measures], measures };
}

/** What is drawn before anybody chooses: by a name, if the rows have one that no two share, else by what comes first. */
export function usualChoice(table: AnswerTable): ChartChoice | null {
  const columns = chartColumns(table);
  const measure = columns?.measures[0];
  if (!columns || measure === undefined) return null;
  const isUnique = (column: string): boolean =>
    new Set(table.rows.map((row) => row.get(column))).size === table.rows.length;
  const naming = columns.across.filter((column) => !columns.measures.includes(column));
  const across = naming.find(isUnique) ?? naming[0] ?? measure;
  return { across, measure };
}

/** One point for each year from the first to the last; null: the rows are not one for each year, or go below zero. */
export function yearPoints({ rows }: AnswerTable, { across, measure }: ChartChoice): readonly SeriesPoint[] | null {
  const byYear = new Map<number, string | null>();
  for (const row of rows) {
    const year = numberIn(row.get(across));
    if (!isYear(year) || byYear.has(Number(year))) return null;
    const value = numberIn(row.get(measure));
    if (value?.startsWith('-')) return null;
    byYear.set(Number(year), value);
  }
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2 || last - first > 200) return null;
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place;
    return { year, value: byYear.get(year) ?? null, provisional: false };
  });
}

export interface ChartBar {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** The first rows that have a value, a bar each. */
export function chartBars({ rows }: AnswerTable, { across, measure }: ChartChoice, style: CellStyle): readonly ChartBar[] {
  return rows
    .flatMap((row, place) => {
      const value = numberIn(row.get(measure));
      const label = cellWords(row.get(across), style) ?? '–';
      return value === null ? [] : [{ key: String(place), label, value }];
    })
    .slice(0, mostBars);
}
