import { histogramBins } from '@wanchuang/domain-evaluation';
import type { Rollup } from './rollup';

const key = ['jurisdiction_id', 'from_year', 'to_year', 'field_id', 'department_id', 'status', 'dimension'];
const counts = ['participants', 'excellent', 'good', 'poor'];

const histogram = (bin: (index: number) => string): string =>
  `ARRAY[${Array.from({ length: histogramBins }, (_, index) => bin(index)).join(', ')}]::integer[]`;

/** Published and closed cycles only; cycles of several jurisdictions with the same years are one further up (Art. 21–23). */
export const evaluationRollup: Rollup = {
  table: 'evaluation_rollup',
  key,
  values: [...counts, 'score_total', 'histogram'],
  fresh: ({ centers, below }) => `
    SELECT ${key.join(', ')}, ${counts.map((count) => `sum(${count})::integer AS ${count}`).join(', ')}, sum(score_total) AS score_total,
      ${histogram((bin) => `sum(histogram[${bin + 1}])`)} AS histogram
    FROM (
      SELECT c.jurisdiction_id, y.from_year, y.to_year, c.field_id, coalesce(c.department_id, 0) AS department_id, c.status, s.dimension,
        count(*) AS participants, count(*) FILTER (WHERE e.grade = 'EXCELLENT') AS excellent, count(*) FILTER (WHERE e.grade = 'GOOD') AS good,
        count(*) FILTER (WHERE e.grade = 'POOR') AS poor, sum(s.score) AS score_total,
        ${histogram((bin) => `count(*) FILTER (WHERE s.bin = ${bin})`)} AS histogram
      FROM center c
      JOIN evaluation_result e ON e.center_id = c.id
      JOIN evaluation_cycle y ON y.id = e.cycle_id AND y.state IN ('PUBLISHED', 'CLOSED')
      CROSS JOIN LATERAL (
        SELECT dimension, score, least(floor(score), ${histogramBins - 1})::integer AS bin
        FROM (SELECT 'TOTAL' AS dimension, e.total AS score UNION ALL SELECT dimension, score FROM evaluation_score WHERE result_id = e.id) given
      ) s
      ${centers}
      GROUP BY 1, 2, 3, 4, 5, 6, 7
      UNION ALL
      SELECT p.parent_id, r.from_year, r.to_year, r.field_id, 0, r.status, r.dimension, r.participants, r.excellent, r.good, r.poor, r.score_total, r.histogram
      ${below('evaluation_rollup')}
    ) part
    GROUP BY ${key.join(', ')}`,
};
