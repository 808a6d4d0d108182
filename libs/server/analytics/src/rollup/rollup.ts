/**
 * A derived table whose cells are recomputed whole: from the centers of a jurisdiction and from the cells of the
 * jurisdictions right below it, where the department becomes 0. Parameter $1 is the jurisdiction.
 */
export interface Rollup {
  readonly table: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** SELECT of key and values for the scope's cells. */
  readonly fresh: (scope: RollupScope) => string;
}

/** Which cells of the jurisdiction are recomputed. */
export interface RollupScope {
  /** A common table expression that the others use, with its comma. */
  readonly touched?: string;
  /** Holds its centers `c` to them: what follows their FROM. */
  readonly centers: string;
  /** FROM of the cells `r` of the jurisdictions `p` right below it. */
  readonly below: (table: string) => string;
  /** Holds its own stored cells `r` to them. */
  readonly stored: string;
}

/** Every cell of the jurisdiction. */
export const wholeJurisdiction: RollupScope = {
  centers: 'WHERE c.jurisdiction_id = $1 AND c.withdrawn_at IS NULL',
  below: (table) => `FROM jurisdiction p JOIN ${table} r ON r.jurisdiction_id = p.id WHERE p.parent_id = $1`,
  stored: 'r.jurisdiction_id = $1',
};

/**
 * The cells that hold a center for a year, given as $2 (centers) and $3 (years); for rollups by indicator and year.
 * The primary key finds the cells below one by one: OFFSET 0 keeps planners from reading all there are.
 */
export const touchedCells: RollupScope = {
  touched: `touched AS (
    SELECT DISTINCT t.year, c.field_id, CASE WHEN l.depth = 0 THEN coalesce(c.department_id, 0) ELSE 0 END AS department_id, c.status
    FROM unnest($2::integer[], $3::integer[]) AS t (center_id, year)
    JOIN center c ON c.id = t.center_id
    JOIN jurisdiction_closure l ON l.ancestor_id = $1 AND l.descendant_id = c.jurisdiction_id
  ),`,
  centers: `
    JOIN touched t ON (t.year, t.field_id, t.department_id, t.status) = (f.year, c.field_id, coalesce(c.department_id, 0), c.status)
    ${wholeJurisdiction.centers}`,
  below: (table) => `
    FROM jurisdiction p CROSS JOIN touched t CROSS JOIN indicator i
    CROSS JOIN LATERAL (
      SELECT * FROM ${table} r
      WHERE (r.jurisdiction_id, r.indicator_id, r.year, r.field_id, r.status) = (p.id, i.id, t.year, t.field_id, t.status)
      OFFSET 0
    ) r
    WHERE p.parent_id = $1 AND t.department_id = 0`,
  stored: `${wholeJurisdiction.stored}
    AND (r.year, r.field_id, r.department_id, r.status) IN (SELECT t.year, t.field_id, t.department_id, t.status FROM touched t)`,
};

const list = (columns: readonly string[], prefix = ''): string =>
  columns.map((column) => `${prefix}${column}`).join(', ');

/** One statement that brings the scope's cells in step: cells that lost their last value go, only what differs is written. */
export const recomputeSql = ({ table, key, values, fresh }: Rollup, scope: RollupScope): string => `
  WITH ${scope.touched ?? ''}
  fresh AS (${fresh(scope)}),
  gone AS (
    DELETE FROM ${table} r
    WHERE ${scope.stored} AND (${list(key, 'r.')}) NOT IN (SELECT ${list(key)} FROM fresh)
  )
  INSERT INTO ${table} AS r (${list([...key, ...values])})
  SELECT ${list([...key, ...values])} FROM fresh ORDER BY ${list(key)}
  ON CONFLICT (${list(key)}) DO UPDATE SET ${values.map((column) => `${column} = excluded.${column}`).join(', ')}
  WHERE (${list(values, 'r.')}) IS DISTINCT FROM (${list(values, 'excluded.')})`;
