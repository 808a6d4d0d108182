import { findIndicator, type Indicator } from '@wanchuang/domain-indicators';
import { constant, decimal, type Json, object, orNull, quoted, raw, sqlOf } from '../../baseline/json';
import { select, type Selected, type Shape } from '../../baseline/selection';

interface Group {
  /** The rollup's cells that are added up. */
  cells: 'cell' | 'cell_below';
  /** The column that tells groups apart; NONE has one group for all. */
  column: string;
  name: Json;
  /** What the group adds to the reference of a series, after the place where it is not the place itself. */
  evidence: string;
}

const groups: Readonly<Record<string, Group>> = {
  NONE: { cells: 'cell', column: '0', name: constant(null), evidence: `concat('~jurisdiction_', $1::int)` },
  FIELD: {
    cells: 'cell',
    column: 'field_id',
    name: raw('(SELECT to_json(code) FROM field WHERE id = g.key)'),
    evidence: `concat('~jurisdiction_', $1::int, '~field_', (SELECT code FROM field WHERE id = g.key))`,
  },
  DEPARTMENT: {
    cells: 'cell',
    column: 'department_id',
    name: raw(`CASE WHEN g.key = 0 THEN 'null' ELSE concat('"organisation_', g.key, '"') END`),
    evidence: `concat('~jurisdiction_', $1::int, '~organisation_', CASE WHEN g.key = 0 THEN 'REST' ELSE g.key::text END)`,
  },
  JURISDICTION: {
    cells: 'cell_below',
    column: 'jurisdiction_id',
    name: quoted('g.key', 'jurisdiction_'),
    evidence: `concat('~jurisdiction_', g.key)`,
  },
};

const indicatorsOf = ({ arguments: given }: Selected): readonly Indicator[] => {
  const codes: unknown = given['indicators'];
  if (!Array.isArray(codes)) throw new Error('series: a list of indicators is wanted');
  return codes.map((code) => {
    const indicator = findIndicator(String(code));
    if (indicator) return indicator;
    throw new Error(`series: there is no indicator ${String(code)}`);
  });
};

const groupOf = ({ arguments: given }: Selected): Group => {
  const group = groups[String(given['groupBy'] ?? 'NONE')];
  if (group) return group;
  throw new Error(`series: the baseline does not know the group ${String(given['groupBy'])}`);
};

const pointShape: Shape = {
  year: () => raw('y.year'),
  value: () => orNull('s.total', decimal),
  centers: () => raw('coalesce(s.centers, 0)'),
  provisional: () => raw(`CASE WHEN y.year > $2::int THEN 'true' ELSE 'false' END`),
};

const seriesShape: Shape = {
  indicatorCode: () => quoted('g.code'),
  groupKey: () => raw('g.name'),
  evidenceOf: () => raw(`concat('"SUM~', g.code, g.evidence, '"')`),
  points: () => raw('g.points'),
};

const pointsOf = ({ fields }: Selected): Json => {
  const points = fields.find(({ name }) => name === 'points');
  return points ? select('YearValue', points.fields, pointShape) : object({});
};

/** One scan for the cells of all series of the overview, statuses added up on the way. */
export const seriesCells = (series: readonly Selected[]): string => {
  const ids = [...new Set(series.flatMap(indicatorsOf).map(({ id }) => id))];
  const columns = 'indicator_id, year, field_id, department_id, jurisdiction_id';
  const from = (places: string): string =>
    `SELECT ${columns}, sum(total) AS total, sum(centers) AS centers FROM indicator_rollup
     WHERE ${places} AND indicator_id = ANY(ARRAY[${ids.join(', ')}]::smallint[]) GROUP BY ${columns}`;
  return `cell AS MATERIALIZED (${from('jurisdiction_id = $1')}),
    cell_below AS MATERIALIZED (${from(
      'jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1 AND depth = 1)',
    )}),
    year AS MATERIALIZED (SELECT generate_series(first::int, last::int) AS year FROM bounds)`;
};

/** A list of series: every group has a point for every year. */
export const series = (field: Selected): Json => {
  const { cells, column, name, evidence } = groupOf(field);
  const asked = indicatorsOf(field).map(({ id, code }, place) => `(${place}, ${id}, '${code}')`);
  const found =
    column === '0' ? 'SELECT id AS indicator_id, 0 AS key FROM asked' : 'SELECT DISTINCT indicator_id, key FROM sums';
  return raw(`(WITH asked (place, id, code) AS (VALUES ${asked.join(', ')}), sums AS MATERIALIZED (
      SELECT indicator_id, ${column} AS key, year, sum(total) AS total, sum(centers) AS centers FROM ${cells}
      WHERE indicator_id IN (SELECT id FROM asked) GROUP BY 1, 2, 3
    )
    SELECT concat('[', string_agg(${sqlOf(select('IndicatorSeries', field.fields, seriesShape))}, ',' ORDER BY g.place, g.key), ']')
    FROM (
      SELECT g.*, ${sqlOf(name)} AS name, ${evidence} AS evidence FROM (
        SELECT asked.place, asked.code, f.key, concat('[', string_agg(${sqlOf(pointsOf(field))}, ',' ORDER BY y.year), ']') AS points
        FROM asked JOIN (${found}) f ON f.indicator_id = asked.id
        CROSS JOIN year y
        LEFT JOIN sums s ON s.indicator_id = asked.id AND s.key = f.key AND s.year = y.year
        GROUP BY 1, 2, 3
      ) g
    ) g)`);
};
