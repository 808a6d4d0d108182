import { allFields } from '@wanchuang/domain-registry';
import { isProvisional } from '@wanchuang/domain-operation';
import { dayInShanghai, globalId, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { allOf, Bindings, cellsOfScope, indicatorKey } from '@wanchuang/server-registry';
import type { IndicatorSeriesType } from '../fact/indicator-series.type';
import type { OverviewGroup } from './overview.inputs';
import type { OverviewType } from './overview.type';

interface SeriesRequest {
  group: OverviewGroup;
  indicatorKeys: number[];
}

interface SumRow {
  indicatorKey: number;
  year: number;
  fieldKey: number | null;
  departmentKey: number | null;
  placeKey: number | null;
  total: string;
  centers: number;
}

/** Which column of a sum says the group, and how the API names it. */
const groups: Readonly<
  Record<OverviewGroup, { column: string; key: (row: SumRow) => number | null; name: (key: number) => string | null }>
> = {
  NONE: { column: '', key: () => null, name: () => null },
  FIELD: {
    column: 'field_id',
    key: (row) => row.fieldKey,
    name: (key) => allFields.find((field) => field.id === key)?.code ?? null,
  },
  DEPARTMENT: {
    column: 'department_id',
    key: (row) => row.departmentKey,
    name: (key) => (key === 0 ? null : globalId('organisation', key)),
  },
  JURISDICTION: { column: 'jurisdiction_id', key: (row) => row.placeKey, name: (key) => globalId('jurisdiction', key) },
};

const groupOf = (row: SumRow): OverviewGroup => {
  if (row.placeKey !== null) return 'JURISDICTION';
  if (row.fieldKey !== null) return 'FIELD';
  return row.departmentKey === null ? 'NONE' : 'DEPARTMENT';
};

/** Sums of the scope's own cells, or of its children's, in all groupings that were asked for: one statement. */
const readSums = async (
  reader: Reader,
  { scope, years }: OverviewType,
  requests: readonly SeriesRequest[],
): Promise<SumRow[]> => {
  if (requests.length === 0 || years.length === 0) return [];
  const bindings = new Bindings();
  const wanted = requests.some((request) => request.group === 'JURISDICTION') ? 'CHILDREN' : 'SCOPE';
  const columns = [...new Set(requests.map((request) => groups[request.group].column))];
  const has = (column: string): string => (columns.includes(column) ? column : 'NULL::int');
  const where = allOf([
    cellsOfScope(scope, wanted, bindings),
    `cell.indicator_id = ANY(${bindings.bind([...new Set(requests.flatMap((request) => request.indicatorKeys))])}::int[])`,
    `cell.year BETWEEN ${bindings.bind(years[0])} AND ${bindings.bind(years[years.length - 1])}`,
  ]);
  return reader.rows<SumRow>(
    `SELECT indicator_id AS "indicatorKey", year, ${has('field_id')} AS "fieldKey", ${has('department_id')} AS "departmentKey",
       ${has('jurisdiction_id')} AS "placeKey", sum(total) AS total, sum(centers)::int AS centers
     FROM indicator_rollup cell WHERE ${where}
     GROUP BY GROUPING SETS (${columns.map((column) => `(indicator_id, year${column ? `, ${column}` : ''})`).join(', ')})
     ORDER BY 3, 4, 5`,
    bindings.values,
  );
};

const readBatch = async (
  reader: Reader,
  overview: OverviewType,
  requests: readonly SeriesRequest[],
): Promise<SumRow[][]> => {
  const [children, own] = [true, false].map((below) =>
    requests.filter((one) => (one.group === 'JURISDICTION') === below),
  );
  const sums = [
    ...(await readSums(reader, overview, children ?? [])),
    ...(await readSums(reader, overview, own ?? [])),
  ];
  return requests.map(({ group, indicatorKeys }) =>
    sums.filter((row) => groupOf(row) === group && indicatorKeys.includes(row.indicatorKey)),
  );
};

/** Series of an overview: one per indicator and group; a point for every year, null where there is no value. */
export const readOverviewSeries = async (
  context: RequestContext,
  overview: OverviewType,
  indicators: readonly string[],
  group: OverviewGroup,
): Promise<IndicatorSeriesType[]> => {
  const indicatorKeys = indicators.map((code, index) => indicatorKey(`indicators[${index}]`, code));
  const loader = context.loader(
    `overview.series ${JSON.stringify(overview.filter)}`,
    (requests: readonly SeriesRequest[]) => readBatch(context.reader, overview, requests),
  );
  const rows = await loader.load({ group, indicatorKeys });
  const today = dayInShanghai(context.clock.now());
  return indicatorKeys.flatMap((key, index) => {
    const own = rows.filter((row) => row.indicatorKey === key);
    const keys = group === 'NONE' ? [null] : [...new Set(own.map(groups[group].key))];
    return keys.map((groupKey) => {
      const byYear = new Map(own.filter((row) => groups[group].key(row) === groupKey).map((row) => [row.year, row]));
      return {
        indicatorCode: indicators[index] ?? '',
        groupKey: groupKey === null ? null : groups[group].name(groupKey),
        points: overview.years.map((year) => ({
          year,
          value: byYear.get(year)?.total ?? null,
          centers: byYear.get(year)?.centers ?? 0,
          provisional: isProvisional(year, today),
        })),
      };
    });
  });
};
