import type { Rollup } from './rollup';

const key = ['jurisdiction_id', 'field_id', 'department_id', 'status', 'legal_form', 'recognised_year', 'ended_year'];

/** Numbers of centers; a merged center's own row stays under its status, so that it counts once among those in being. */
export const centerRollup: Rollup = {
  table: 'center_rollup',
  key,
  values: ['centers'],
  fresh: ({ centers, below }) => `
    SELECT ${key.join(', ')}, sum(centers)::integer AS centers
    FROM (
      SELECT c.jurisdiction_id, c.field_id, coalesce(c.department_id, 0) AS department_id, c.status, c.legal_form,
        coalesce(extract(year FROM c.recognised_on), 0)::smallint AS recognised_year,
        coalesce(extract(year FROM c.ended_on), 0)::smallint AS ended_year, 1 AS centers
      FROM center c ${centers}
      UNION ALL
      SELECT p.parent_id, r.field_id, 0, r.status, r.legal_form, r.recognised_year, r.ended_year, r.centers
      ${below('center_rollup')}
    ) part
    GROUP BY ${key.join(', ')}`,
};
