import { headlineIndicators, indicatorByCode } from '@wanchuang/domain-indicators';
import type { Rollup } from './rollup';

/** How many rises, and how many falls, a cell keeps. */
export const moversKept = 5;

const headlineIds = headlineIndicators.map((code) => indicatorByCode(code).id).join(', ');
const cell = ['jurisdiction_id', 'indicator_id', 'year', 'field_id', 'department_id', 'status'];

/** The largest rises and falls of a cell are among those of the cells that it is made of. Ties: the older center first. */
export const moverRollup: Rollup = {
  table: 'mover_rollup',
  key: [...cell, 'center_id'],
  values: ['value', 'previous'],
  fresh: ({ centers, below }) => `
    SELECT ${cell.join(', ')}, center_id, value, previous
    FROM (
      SELECT part.*,
        row_number() OVER (PARTITION BY ${cell.join(', ')} ORDER BY value - previous DESC, center_id) AS rise,
        row_number() OVER (PARTITION BY ${cell.join(', ')} ORDER BY value - previous, center_id) AS fall
      FROM (
        SELECT c.jurisdiction_id, f.indicator_id, f.year, c.field_id, coalesce(c.department_id, 0) AS department_id, c.status,
          f.center_id, f.value, b.value AS previous
        FROM center c
        JOIN indicator_fact f ON f.center_id = c.id AND f.known_until IS NULL AND f.indicator_id IN (${headlineIds})
        JOIN indicator_fact b ON b.center_id = f.center_id AND b.indicator_id = f.indicator_id AND b.year = f.year - 1 AND b.known_until IS NULL
        ${centers}
        UNION ALL
        SELECT p.parent_id, r.indicator_id, r.year, r.field_id, 0, r.status, r.center_id, r.value, r.previous
        ${below('mover_rollup')}
      ) part
    ) ranked
    WHERE (rise <= ${moversKept} AND value > previous) OR (fall <= ${moversKept} AND value < previous)`,
};
