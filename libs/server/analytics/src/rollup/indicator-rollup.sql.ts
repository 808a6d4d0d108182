import type { Rollup } from './rollup';

const key = ['jurisdiction_id', 'indicator_id', 'year', 'field_id', 'department_id', 'status'];

/** Sums of the current facts; revoked and merged centers' past figures stay in, their status tells. */
export const indicatorRollup: Rollup = {
  table: 'indicator_rollup',
  key,
  values: ['total', 'centers', 'known_from'],
  fresh: ({ centers, below }) => `
    SELECT ${key.join(', ')}, sum(total) AS total, sum(centers)::integer AS centers, max(known_from) AS known_from
    FROM (
      SELECT c.jurisdiction_id, f.indicator_id, f.year, c.field_id, coalesce(c.department_id, 0) AS department_id, c.status,
        f.value AS total, 1 AS centers, f.known_from
      FROM center c JOIN indicator_fact f ON f.center_id = c.id AND f.known_until IS NULL ${centers}
      UNION ALL
      SELECT p.parent_id, r.indicator_id, r.year, r.field_id, 0, r.status, r.total, r.centers, r.known_from
      ${below('indicator_rollup')}
    ) part
    GROUP BY ${key.join(', ')}`,
};
