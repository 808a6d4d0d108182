import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain, sumOf } from './exact';

// The shipped file, read without any of the product's code.
const path = join(__dirname, '../../../../data/uk-innovation-regions/uk-innovation-regions.csv');
const [head = [], ...rows]: string[][] = parse(readFileSync(path, 'utf8'));

/** What stands in a column of the file, of one year or all, with the line that it stands in. */
export const cellsOf = (
  column: string,
  year?: number,
): readonly { readonly line: number; readonly region: string; readonly text: string }[] => {
  const [at, yearAt, regionAt] = [column, 'year', 'region_code'].map((name) => head.indexOf(name));
  return rows
    .map((row, index) => ({
      line: index + 2,
      year: row[yearAt ?? -1],
      region: row[regionAt ?? -1] ?? '',
      text: row[at ?? -1] ?? '',
    }))
    .filter((cell) => cell.text !== '' && (year === undefined || cell.year === String(year)));
};

/** 1 EUR in GBP, in hundredths. */
const rate = 85n;

/** Euros in pounds as the file's README says: each value at the fixed rate, rounded half up to the penny. */
export const inPounds = (euros: string): string => {
  const [whole = '0', fraction = ''] = euros.split('.');
  const scaled = BigInt(whole + fraction.padEnd(12, '0')) * rate; // 14 places
  const pence = (scaled + 5n * 10n ** 11n) / 10n ** 12n;
  return plain(`${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`);
};

/** The pounds of one year that a column in euros adds up to. */
export const poundsOf = (column: string, year: number): string =>
  sumOf(cellsOf(column, year).map(({ text }) => inPounds(text)));
