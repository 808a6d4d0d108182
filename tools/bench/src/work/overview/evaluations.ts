import { histogramBins } from '@wanchuang/domain-evaluation';
import { policyOf } from '@wanchuang/domain-policy';
import { boolean, constant, decimal, type Json, list, orNull, quoted, raw, sqlOf, text } from '../../baseline/json';
import { select, type Selected, type Shape } from '../../baseline/selection';

/** Up to so many participants figures are exact and every center is shown. */
const mostDots = 1000;
const sameCycle = (alias: string): string => `${alias}.from_year = d.from_year AND ${alias}.to_year = d.to_year`;

/** The quotas of the policies, each with the days it holds (Art. 23). */
const quotaValues = (codes: readonly string[]): string => {
  const values = codes.flatMap((code) =>
    (policyOf(code)?.parameters.excellentQuota.values ?? []).map(
      ({ from, until, value, citation }) =>
        `('${code}', date '${from}', ${until === null ? 'null::date' : `date '${until}'`}, ${value}, '${citation}')`,
    ),
  );
  return values.length > 0 ? `VALUES ${values.join(', ')}` : `SELECT '', null::date, null::date, 0.0, '' WHERE false`;
};

const share = (quartile: number): string => {
  const rank = `${quartile} * participants`;
  return `max(low + (${rank} - below) / centers) FILTER (WHERE centers > 0 AND below < ${rank} AND below + centers >= ${rank})`;
};

/** Bin by bin, in one pass over few rows: an eighth of the time of unnest and a second grouping. */
const summedHistogram = `ARRAY[${Array.from({ length: histogramBins }, (_, bin) => `sum(histogram[${bin + 1}])`).join(', ')}]`;

/** Scores added up from the rollup; where few took part, read one by one. */
export const evaluationCells = (policyCodes: readonly string[]): string => `
  distribution AS MATERIALIZED (
    SELECT from_year, to_year, dimension, sum(participants) AS participants, sum(excellent) AS excellent, sum(good) AS good,
      sum(poor) AS poor, sum(score_total) AS score_total, ${summedHistogram} AS histogram
    FROM evaluation_rollup WHERE jurisdiction_id = $1 GROUP BY 1, 2, 3
  ), bin AS MATERIALIZED (
    SELECT from_year, to_year, dimension, participants, place - 1 AS low, centers,
      sum(centers) OVER (PARTITION BY from_year, to_year, dimension ORDER BY place) - centers AS below
    FROM distribution CROSS JOIN LATERAL unnest(histogram) WITH ORDINALITY AS bin (centers, place)
  ), small AS MATERIALIZED (
    SELECT from_year, to_year FROM distribution WHERE dimension = 'TOTAL' AND participants <= ${mostDots}
  ), result AS MATERIALIZED (
    SELECT y.from_year, y.to_year, r.id, r.center_id, c.name, r.total, r.grade
    FROM evaluation_result r JOIN evaluation_cycle y ON y.id = r.cycle_id JOIN center c ON c.id = r.center_id
    WHERE EXISTS (SELECT FROM small) AND (y.from_year, y.to_year) IN (SELECT from_year, to_year FROM small)
      AND y.state IN ('PUBLISHED', 'CLOSED') AND c.withdrawn_at IS NULL
      AND c.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1)
  ), spread AS MATERIALIZED (
    SELECT from_year, to_year, dimension, min(score) AS min, max(score) AS max, true AS exact,
      (percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY score::float8))::numeric[] AS quartiles
    FROM (
      SELECT from_year, to_year, 'TOTAL' AS dimension, total AS score FROM result
      UNION ALL SELECT from_year, to_year, s.dimension, s.score FROM result JOIN evaluation_score s ON s.result_id = result.id
    ) one GROUP BY 1, 2, 3
    UNION ALL
    SELECT from_year, to_year, dimension, min(low) FILTER (WHERE centers > 0), max(low + 1) FILTER (WHERE centers > 0), false,
      ARRAY[${[0.25, 0.5, 0.75].map(share).join(', ')}]
    FROM bin WHERE (from_year, to_year) NOT IN (SELECT from_year, to_year FROM small) GROUP BY 1, 2, 3
  ), quota AS MATERIALIZED (
    SELECT y.from_year, y.to_year, q.rate, q.clause
    FROM (
      SELECT from_year, to_year, min(published_on) AS published_on, min(j.code) AS code
      FROM evaluation_cycle JOIN jurisdiction j ON j.id = jurisdiction_id
      WHERE state IN ('PUBLISHED', 'CLOSED')
        AND jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $1)
      GROUP BY 1, 2 HAVING count(*) = 1
    ) y JOIN (${quotaValues(policyCodes)}) AS q (code, since, until, rate, clause)
      ON q.code = y.code AND y.published_on >= q.since AND (q.until IS NULL OR y.published_on < q.until)
  )`;

const rounded = (sql: string): Json => orNull(`round(${sql}, 4)`, decimal);

const binShape: Shape = {
  from: () => raw('b.low'),
  to: () => raw('b.low + 1'),
  centers: () => raw('b.centers'),
};

/** The spread of the scores of `cell`, a row of the distribution, with `s` beside it. */
const spreadShape = (cell: string): Shape => ({
  mean: () => rounded(`${cell}.score_total / nullif(${cell}.participants, 0)`),
  min: () => rounded('s.min'),
  p25: () => rounded('s.quartiles[1]'),
  median: () => rounded('s.quartiles[2]'),
  p75: () => rounded('s.quartiles[3]'),
  max: () => rounded('s.max'),
  exact: () => boolean('s.exact'),
  histogram: ({ fields }) =>
    list(
      select('HistogramBin', fields, binShape),
      `bin b WHERE ${sameCycle('b')} AND b.dimension = ${cell}.dimension`,
      'b.low',
    ),
});

const dimensions = `ARRAY['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE', 'OTHER']`;

const dotShape: Shape = {
  centerId: () => quoted('r.center_id', 'center_'),
  name: () => text('r.name'),
  total: () => decimal('r.total'),
  grade: () => quoted('r.grade'),
};

const quotaShape: Shape = {
  rate: () => decimal('q.rate'),
  limit: () => raw('floor(q.rate * d.participants)'),
  clause: () => text('q.clause'),
};

const shape: Shape = {
  fromYear: () => raw('d.from_year'),
  toYear: () => raw('d.to_year'),
  participants: () => raw('d.participants'),
  excellent: () => raw('d.excellent'),
  good: () => raw('d.good'),
  poor: () => raw('d.poor'),
  field: () => constant(null),
  department: () => constant(null),
  jurisdiction: () => constant(null),
  quota: ({ fields }) =>
    raw(
      `coalesce((SELECT ${sqlOf(select('EvaluationQuota', fields, quotaShape))} FROM quota q WHERE ${sameCycle('q')}), 'null')`,
    ),
  total: ({ fields }) => select('ScoreDistribution', fields, spreadShape('d')),
  dimensions: ({ fields }) =>
    list(
      select('DimensionDistribution', fields, {
        dimension: () => quoted('e.dimension'),
        distribution: (field) => select('ScoreDistribution', field.fields, spreadShape('e')),
      }),
      `distribution e LEFT JOIN spread s USING (from_year, to_year, dimension) WHERE ${sameCycle('e')} AND e.dimension <> 'TOTAL'`,
      `array_position(${dimensions}, e.dimension)`,
    ),
  results: ({ fields }) =>
    list(select('EvaluationDot', fields, dotShape), `result r WHERE ${sameCycle('r')}`, 'r.total DESC, r.center_id'),
};

/** The published cycles, the oldest first. */
export const evaluations = ({ fields }: Selected): Json =>
  list(
    select('EvaluationDistribution', fields, shape),
    `distribution d LEFT JOIN spread s USING (from_year, to_year, dimension) WHERE d.dimension = 'TOTAL'`,
    'd.from_year, d.to_year',
  );
