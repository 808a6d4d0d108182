import { type FieldRead, type Given, many, type Reading, Scope } from '@wanchuang/server-platform';
import { writtenScope } from '../evidence/evidence-of';
import { evidenceOfSeries, pointsOfSeries } from '../fact/indicator-series.read';
import type { OverviewFilter, OverviewGroup, OverviewSeriesArgs } from './overview.inputs';
import { yearTable } from './overview-bounds';
import { overviewTables } from './overview-tables';
import { indicatorKeys, type SeriesColumn } from './series-cells';

/** Which column of a sum says the group, and how the API names it. */
const groups: Readonly<Record<OverviewGroup, { column: SeriesColumn | null; name: string }>> = {
  NONE: { column: null, name: 'NULL::text' },
  FIELD: { column: 'field_id', name: '(SELECT code FROM field WHERE id = held.key)' },
  DEPARTMENT: { column: 'department_id', name: `'organisation_' || nullif(held.key, 0)` },
  JURISDICTION: { column: 'jurisdiction_id', name: `'jurisdiction_' || held.key` },
};

/** The sums of one grouping, a row for each indicator and group: its years, and what they hold, in the same places. */
const heldSql = (cells: string, column: SeriesColumn | null, keys: string): string => `
  SELECT indicator_id, key, array_agg(year) AS years, array_agg(total) AS totals, array_agg(centers) AS counts
  FROM (
    SELECT indicator_id, ${column ?? '0'} AS key, year::int, sum(total) AS total, sum(centers) AS centers
    FROM ${cells} WHERE indicator_id = ANY(${keys}) GROUP BY 1, 2, 3
  ) summed GROUP BY 1, 2`;

/** What all series of an overview are of, but for what they are broken down by. */
const commonOf = (group: OverviewGroup, filter: OverviewFilter): string | null =>
  writtenScope({
    jurisdictionId: group === 'JURISDICTION' ? null : filter.jurisdictionId,
    fieldCodes: group === 'FIELD' ? null : (filter.fieldCodes ?? null),
    departmentIds: group === 'DEPARTMENT' ? null : (filter.departmentIds ?? null),
    statuses: filter.statuses ?? null,
  });

/** Which facts are added up in the series of a group; departments keep their cells in their own jurisdiction only. */
const referenceOf = (read: Reading, filter: Given<OverviewFilter>, group: OverviewGroup): string => {
  const common = filter.bind('text', (given) => commonOf(group, given));
  const only = group === 'JURISDICTION' && filter.at('departmentIds').isGiven ? 'only_' : '';
  const part: Readonly<Record<OverviewGroup, string>> = {
    NONE: 'NULL',
    FIELD: `'field_' || ${read.row}.group_key`,
    DEPARTMENT: `coalesce(${read.row}.group_key, 'organisation_REST')`,
    JURISDICTION: `'${only}' || ${read.row}.group_key`,
  };
  return `concat_ws('~', 'SUM', ${read.row}.indicator_code, ${common}, ${part[group]})`;
};

/** A point for every year of the overview; without a value where the series holds none. */
const points = (read: Reading) => {
  const at = read.scope.take(overviewTables);
  const [row, year] = [read.plan.alias('point'), read.plan.alias('year')];
  const found = `array_position(${read.row}.years, ${year}.year)`;
  return {
    row,
    from: `(
      SELECT ${year}.year, ${read.row}.totals[${found}] AS value, coalesce(${read.row}.counts[${found}], 0) AS centers,
        ${year}.year > ${at.dueYear} AS provisional
      FROM ${yearTable(at)} ${year}) ${row}`,
    orderBy: `${row}.year`,
  };
};

/** Series of an overview: one per indicator and group; without groups there is one even where nothing has a value. */
export const overviewSeries: FieldRead = many(
  (read) => {
    const args = read.args<OverviewSeriesArgs>();
    const group = args.at('groupBy').look();
    const { column, name } = groups[group];
    const indicators = args.at('indicators');
    const keys = indicators.bind('int[]', indicatorKeys);
    const { seriesCells, filter } = read.scope.take(overviewTables);
    const cells = seriesCells.tableFor(indicators, column);
    const row = read.plan.alias('series');
    return {
      row,
      from: `(
        SELECT asked.place, asked.indicator_code, held.*, ${name} AS group_key
        FROM unnest(${keys}, ${indicators.bind('text[]')}) WITH ORDINALITY AS asked (id, indicator_code, place)
        ${column ? 'JOIN' : 'LEFT JOIN'} (${heldSql(cells, column, keys)}) held ON held.indicator_id = asked.id) ${row}`,
      orderBy: `${row}.place, ${row}.key`,
      scope: new Scope(read.scope)
        .carry(pointsOfSeries, points)
        .carry(evidenceOfSeries, (series) => referenceOf(series, filter, group)),
    };
  },
  { arguments: ['indicators', 'groupBy'] },
);
