import { indicatorByCode } from '@wanchuang/domain-indicators';
import { type Feed, feedsOf, type RegisterTable, registers } from '@wanchuang/domain-operation';

const literal = (value: string | boolean): string => (typeof value === 'boolean' ? String(value) : `'${value}'`);

/** The condition that a row counts towards the feed's indicator, whatever its year. */
export const feedCondition = ({ where, countBy }: Feed, alias: string): string =>
  [
    `${alias}.${countBy} IS NOT NULL`,
    ...Object.entries(where).map(([column, values]) => `${alias}.${column} IN (${values.map(literal).join(', ')})`),
  ].join(' AND ');

/** The dates that a register counts by: a row of intellectual property stands in the year of filing and in that of grant. */
export const countedDates = (table: RegisterTable): string[] => [
  ...new Set(feedsOf(table).map((feed) => feed.countBy)),
];

const valueOf = (feed: Feed): string => {
  const counts = `FILTER (WHERE entry.counted_by = '${feed.countBy}' AND ${feedCondition(feed, 'entry')})`;
  return feed.aggregate === 'count'
    ? `count(*) ${counts}::numeric`
    : `coalesce(sum(entry.${feed.aggregate.sum}) ${counts}, 0)`;
};

const indicatorKeyOf = (feed: Feed): number => indicatorByCode(feed.indicator).id;

/** Each row once for every date that it counts by, restricted to the center-years of `touched` if there is such a table. */
const datedEntries = (table: RegisterTable, touched: string | null): string =>
  countedDates(table)
    .map((date) => {
      const year = `extract(year FROM row.${date})::smallint`;
      const within = touched
        ? ` JOIN ${touched} ON ${touched}.center_id = row.center_id AND ${touched}.year = ${year}`
        : '';
      return `SELECT row.*, '${date}' AS counted_by, ${year} AS counted_year FROM ${table} row${within} WHERE row.${date} IS NOT NULL`;
    })
    .join(' UNION ALL ');

const registerFactsSql = (table: RegisterTable, touched: string | null): string => {
  const feeds = feedsOf(table);
  const values = feeds.map((feed) => `${valueOf(feed)} AS value_${indicatorKeyOf(feed)}`);
  const rows = feeds.map((feed) => `(${indicatorKeyOf(feed)}::smallint, counted.value_${indicatorKeyOf(feed)})`);
  return `SELECT counted.center_id, counted.year, fact.indicator_id, fact.value
    FROM (SELECT entry.center_id, entry.counted_year AS year, ${values.join(', ')}
      FROM (${datedEntries(table, touched)}) entry GROUP BY entry.center_id, entry.counted_year) counted
    CROSS JOIN LATERAL (VALUES ${rows.join(', ')}) fact (indicator_id, value)`;
};

export const allTables: readonly RegisterTable[] = registers.map((register) => register.table);

/**
 * SELECT of center_id, year, indicator_id and value: the facts that the registers' rows amount to. A center-year with any
 * row in a register has a value for each of its indicators, 0 included; without a row it has none.
 * @param touched a table of center_id and year: only these are computed
 */
export const compileFeedsSql = (tables: readonly RegisterTable[] = allTables, touched: string | null = null): string =>
  tables.map((table) => registerFactsSql(table, touched)).join('\n  UNION ALL ');

/** The indicators, by key in the database, that these registers feed. */
export const fedIndicators = (tables: readonly RegisterTable[] = allTables): number[] =>
  tables.flatMap((table) => feedsOf(table).map(indicatorKeyOf));
