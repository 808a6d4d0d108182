import type { RegisterTable } from '@wanchuang/domain-operation';
import type { Transaction } from '@wanchuang/server-platform';
import { allTables, compileFeedsSql, fedIndicators } from './feed.sql';

/** One center in one year: what a recomputation covers. `centerId` is the database's number. */
export interface CenterYear {
  centerId: number;
  year: number;
}

/** Called in the transaction in which facts changed, such as to bring rollups in step. */
export type FactListener = (tx: Transaction, changed: readonly CenterYear[]) => Promise<void>;

const touchedSql = `touched AS (SELECT DISTINCT center_id, year FROM unnest($1::int[], $2::smallint[]) AS asked (center_id, year))`;

/** Facts that the registers no longer bear out. Those of another source give way where the register has a value. */
const closeSql = (tables: readonly RegisterTable[]): string => `
  WITH ${touchedSql}, computed AS (${compileFeedsSql(tables, 'touched')}),
  stale AS (
    SELECT current.id FROM indicator_fact current
    JOIN touched USING (center_id, year)
    LEFT JOIN computed USING (center_id, year, indicator_id)
    WHERE current.known_until IS NULL AND current.indicator_id = ANY($4::smallint[])
      AND CASE WHEN computed.value IS NULL THEN current.source = 'REGISTER'
               ELSE (current.source, current.value) <> ('REGISTER', computed.value) END
  ),
  closed AS (
    UPDATE indicator_fact fact SET known_until = $3::timestamptz FROM stale WHERE fact.id = stale.id
    RETURNING fact.center_id AS "centerId", fact.year
  )
  SELECT * FROM closed`;

const openSql = (tables: readonly RegisterTable[]): string => `
  WITH ${touchedSql}, computed AS (${compileFeedsSql(tables, 'touched')})
  INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, known_from)
  SELECT computed.center_id, computed.indicator_id, computed.year, computed.value, 'REGISTER', $3::timestamptz FROM computed
  WHERE NOT EXISTS (
    SELECT FROM indicator_fact current WHERE current.center_id = computed.center_id
      AND current.indicator_id = computed.indicator_id AND current.year = computed.year AND current.known_until IS NULL)
  RETURNING center_id AS "centerId", year`;

/**
 * The transaction's time, or just after the newest fact about the same: a transaction that began earlier may get the lock
 * later, and what it learns it has learnt after what is known already. Text, because a Date would cut the microseconds.
 */
const instantOf = async (tx: Transaction, centerIds: number[], years: number[]): Promise<string> => {
  const [row] = await tx.rows<{ instant: string }>(
    `WITH ${touchedSql}
     SELECT greatest($3::timestamptz, max(known_from) + interval '1 microsecond', max(known_until))::text AS instant
     FROM touched LEFT JOIN indicator_fact USING (center_id, year)`,
    [centerIds, years, tx.at],
  );
  return row?.instant ?? tx.at.toISOString();
};

const distinct = (centerYears: readonly CenterYear[]): CenterYear[] => [
  ...new Map(centerYears.map((one) => [`${one.centerId} ${one.year}`, one])).values(),
];

/**
 * Recomputes what registers feed for some center-years (Art. 22): facts that changed are closed and new ones opened, equal
 * ones are left alone. The caller refreshes the rollups of what is returned, in the same transaction.
 * @returns the center-years of which a fact changed
 */
export const feedIndicators = async (
  tx: Transaction,
  centerYears: readonly CenterYear[],
  tables: readonly RegisterTable[] = allTables,
): Promise<CenterYear[]> => {
  if (centerYears.length === 0) return [];
  await tx.lockEventChain(); // so that two writers of one center do not each count without the other's rows
  const centerIds = centerYears.map((one) => one.centerId);
  const years = centerYears.map((one) => one.year);
  const instant = await instantOf(tx, centerIds, years);
  const closed = await tx.rows<CenterYear>(closeSql(tables), [centerIds, years, instant, fedIndicators(tables)]);
  const opened = await tx.rows<CenterYear>(openSql(tables), [centerIds, years, instant]);
  return distinct([...closed, ...opened]);
};
