import { headlineIndicators, indicatorByCode } from '@wanchuang/domain-indicators';
import type { Reader } from '@wanchuang/server-platform';
import { moversKept } from './mover-rollup.sql';

/** One cell that does not agree; null: the cell is not there. All three are JSON text. */
export interface RollupDifference {
  readonly rollup: string;
  readonly cell: string;
  readonly stored: string | null;
  readonly expected: string | null;
}

interface Check {
  readonly rollup: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  readonly stored: string;
  readonly expected: string;
}

/** The centers of jurisdiction $1 and of all below it: no levels, nothing shared with the SQL that fills the rollups. */
const places = `
  (SELECT l.ancestor_id AS jurisdiction_id, c.field_id, CASE WHEN l.depth = 0 THEN coalesce(c.department_id, 0) ELSE 0 END AS department_id,
     c.status, c.id AS center_id, c.legal_form, c.recognised_on, c.ended_on
   FROM center c JOIN jurisdiction_closure l ON l.descendant_id = c.jurisdiction_id WHERE l.ancestor_id = $1 AND c.withdrawn_at IS NULL)`;

const headlineIds = headlineIndicators.map((code) => indicatorByCode(code).id).join(', ');

const checks: readonly Check[] = [
  {
    rollup: 'indicator_rollup',
    key: ['jurisdiction_id', 'indicator_id', 'year', 'field_id', 'department_id', 'status'],
    values: ['total', 'centers', 'known_from'],
    stored: 'SELECT * FROM indicator_rollup WHERE jurisdiction_id = $1',
    expected: `
      SELECT place.jurisdiction_id, fact.indicator_id, fact.year, place.field_id, place.department_id, place.status,
        sum(fact.value) AS total, count(*)::integer AS centers, max(fact.known_from) AS known_from
      FROM ${places} place JOIN indicator_fact fact USING (center_id)
      WHERE fact.known_until IS NULL
      GROUP BY 1, 2, 3, 4, 5, 6`,
  },
  {
    rollup: 'mover_rollup',
    key: ['jurisdiction_id', 'indicator_id', 'year', 'field_id', 'department_id', 'status', 'center_id'],
    values: ['value', 'previous'],
    stored: 'SELECT * FROM mover_rollup WHERE jurisdiction_id = $1',
    expected: `
      SELECT jurisdiction_id, indicator_id, year, field_id, department_id, status, center_id, value, previous
      FROM (
        SELECT place.*, fact.indicator_id, fact.year, fact.value, before.value AS previous,
          rank() OVER (PARTITION BY jurisdiction_id, field_id, department_id, status, fact.indicator_id, fact.year, sign(fact.value - before.value)
            ORDER BY abs(fact.value - before.value) DESC, center_id) AS place_in_cell
        FROM ${places} place
        JOIN indicator_fact fact USING (center_id)
        JOIN indicator_fact before USING (center_id, indicator_id)
        WHERE before.year = fact.year - 1 AND fact.known_until IS NULL AND before.known_until IS NULL
          AND fact.value <> before.value AND fact.indicator_id IN (${headlineIds})
      ) change
      WHERE place_in_cell <= ${moversKept}`,
  },
  {
    rollup: 'center_rollup',
    key: ['jurisdiction_id', 'field_id', 'department_id', 'status', 'legal_form', 'recognised_year', 'ended_year'],
    values: ['centers'],
    stored: 'SELECT * FROM center_rollup WHERE jurisdiction_id = $1',
    expected: `
      SELECT jurisdiction_id, field_id, department_id, status, legal_form, coalesce(date_part('year', recognised_on), 0)::smallint AS recognised_year,
        coalesce(date_part('year', ended_on), 0)::smallint AS ended_year, count(*)::integer AS centers
      FROM ${places} place GROUP BY 1, 2, 3, 4, 5, 6, 7`,
  },
  {
    rollup: 'evaluation_rollup',
    key: ['jurisdiction_id', 'from_year', 'to_year', 'field_id', 'department_id', 'status', 'dimension'],
    values: ['participants', 'excellent', 'good', 'poor', 'score_total', 'bins'],
    stored: `
      SELECT r.*, (SELECT string_agg(format('%s:%s', bin - 1, n), ' ' ORDER BY bin) FROM unnest(r.histogram) WITH ORDINALITY AS h (n, bin) WHERE n > 0) AS bins
      FROM evaluation_rollup r WHERE r.jurisdiction_id = $1`,
    expected: `
      SELECT jurisdiction_id, from_year, to_year, field_id, department_id, status, dimension, sum(n)::integer AS participants,
        sum(excellent)::integer AS excellent, sum(good)::integer AS good, sum(poor)::integer AS poor, sum(score) AS score_total,
        string_agg(format('%s:%s', bin, n), ' ' ORDER BY bin) AS bins
      FROM (
        SELECT place.jurisdiction_id, from_year, to_year, field_id, department_id, status, dimension, least(trunc(score)::integer, 99) AS bin, count(*) AS n,
          count(nullif(grade = 'EXCELLENT', false)) AS excellent, count(nullif(grade = 'GOOD', false)) AS good, count(nullif(grade = 'POOR', false)) AS poor,
          sum(score) AS score
        FROM ${places} place
        JOIN (SELECT id, cycle_id, center_id, grade, 'TOTAL' AS dimension, total AS score FROM evaluation_result
          UNION ALL SELECT id, cycle_id, center_id, grade, dimension, score FROM evaluation_result JOIN evaluation_score ON result_id = id) given USING (center_id)
        JOIN evaluation_cycle cycle ON cycle.id = given.cycle_id AND cycle.published_on IS NOT NULL
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ) binned
      GROUP BY 1, 2, 3, 4, 5, 6, 7`,
  },
];

/** The most differences that are reported: the first tell enough, and a rebuild mends them all. */
const reported = 1000;

const jsonOf = (columns: readonly string[], row = ''): string =>
  `json_build_object(${columns.map((column) => `'${column}', ${row}${column}`).join(', ')})::text`;

const list = (columns: readonly string[], row = ''): string => columns.map((column) => `${row}${column}`).join(', ');

/** Every value of a cell is NOT NULL, so a missing one says that the cell is not there. */
const differencesSql = ({ rollup, key, values, stored, expected }: Check): string => `
  SELECT '${rollup}' AS rollup, ${jsonOf(key)} AS cell,
    CASE WHEN s.${values[0]} IS NOT NULL THEN ${jsonOf(values, 's.')} END AS stored,
    CASE WHEN e.${values[0]} IS NOT NULL THEN ${jsonOf(values, 'e.')} END AS expected
  FROM (${stored}) s FULL JOIN (${expected}) e USING (${list(key)})
  WHERE (${list(values, 's.')}) IS DISTINCT FROM (${list(values, 'e.')})
  ORDER BY ${list(key)} LIMIT ${reported}`;

/**
 * Compares the rollups with what the facts give by plain sums, apart from the SQL that fills them; one jurisdiction
 * after the other, so that no statement takes long.
 * @returns the cells that differ, at most 1,000; none: they agree
 */
export const checkRollups = async (reader: Pick<Reader, 'rows'>): Promise<RollupDifference[]> => {
  const jurisdictions = await reader.rows<{ id: number }>('SELECT id FROM jurisdiction ORDER BY id');
  const differences: RollupDifference[] = [];
  for (const { id } of jurisdictions) {
    for (const check of checks) differences.push(...(await reader.rows<RollupDifference>(differencesSql(check), [id])));
    if (differences.length >= reported) break;
  }
  return differences.slice(0, reported);
};
