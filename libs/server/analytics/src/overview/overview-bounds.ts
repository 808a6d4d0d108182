import { allOf, cellsOfScope } from '@wanchuang/server-registry';
import { type OverviewTables, withinYears } from './overview-tables';

const cellsAsked = ({ centers, years }: OverviewTables): string =>
  allOf([cellsOfScope(centers, 'SCOPE'), withinYears(years, 'cell')]);

/** All cells are looked at, because the newest value may stand in any. */
const boundsOfAll = (at: OverviewTables): string => `
  SELECT min(cell.year) AS first, max(cell.year) AS last, max(cell.year) FILTER (WHERE cell.year <= ${at.dueYear}) AS latest,
    max(cell.known_from) AS cut_off
  FROM indicator_rollup cell WHERE ${cellsAsked(at)}`;

/** The ends of each indicator's years are looked up in the key of the rollup, which begins with jurisdiction, indicator and year. */
const boundsByKey = (at: OverviewTables): string => {
  const end = (year: string, condition = 'TRUE'): string =>
    `(SELECT ${year} FROM indicator_rollup cell WHERE ${cellsAsked(at)} AND cell.indicator_id = indicator.id AND ${condition})`;
  return `SELECT min(ends.first) AS first, max(ends.last) AS last, max(ends.latest) AS latest
    FROM (
      SELECT ${end('min(cell.year)')} AS first, ${end('max(cell.year)')} AS last,
        ${end('max(cell.year)', `cell.year <= ${at.dueYear}`)} AS latest
      FROM indicator
    ) ends`;
};

/** One row: the first and the last year with values, the last that is due, and when the newest value became known. */
export const boundsTable = (at: OverviewTables): string =>
  // a department's cells stand in any jurisdiction of the scope: then no part of the key is known
  at.scope.table('bounds', () => (at.wantsCutOff || at.centers.departments ? boundsOfAll(at) : boundsByKey(at)));

/**
 * A row for every year from the first to the last with values. Made of the years that the database admits, so that
 * PostgreSQL expects a few dozen of them: of a series between unknown ends it expects a thousand, and plans for those.
 */
export const yearTable = (at: OverviewTables): string =>
  at.scope.table(
    'year',
    () => `SELECT year.year FROM ${boundsTable(at)} bounds
      JOIN generate_series(1949, 2200) AS year (year) ON year.year >= bounds.first AND year.year <= bounds.last`,
  );
