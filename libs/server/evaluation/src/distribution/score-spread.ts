import { resultTable } from './distribution-results';
import { distributionTable, histogramTable } from './distribution-cells';
import type { Distributing, ScoreKind } from './distributions';

const shares = [0.25, 0.5, 0.75] as const;

const scoresOf: Readonly<Record<ScoreKind, (result: string) => string>> = {
  total: (result) => `SELECT number, 'TOTAL' AS dimension, total AS score FROM ${result}`,
  dimension: (result) => `SELECT ${result}.number, score.dimension, score.score
    FROM ${result} JOIN evaluation_score score ON score.result_id = ${result}.id`,
};

/** From the scores themselves. */
const exact = (at: Distributing, kind: ScoreKind): string => `
  SELECT number, dimension, min(score) AS lowest, max(score) AS highest,
    percentile_cont(ARRAY[${shares.join(', ')}]) WITHIN GROUP (ORDER BY score::float8) AS quartiles
  FROM (${scoresOf[kind](resultTable(at))}) scored GROUP BY 1, 2`;

/** Where a share of the participants ends, each bin taken as evenly filled. */
const interpolatedShare = (share: number): string => {
  const rank = `${share}::float8 * participants`;
  return `max(low + (${rank} - below) / centers) FILTER (WHERE centers > 0 AND below < ${rank} AND below + centers >= ${rank})`;
};

/** From bins of one point, where too many took part to read every score. */
const interpolated = (at: Distributing, kind: ScoreKind): string => `
  SELECT number, dimension, min(low) FILTER (WHERE centers > 0), max(low + 1) FILTER (WHERE centers > 0),
    ARRAY[${shares.map(interpolatedShare).join(', ')}]
  FROM (
    SELECT number, dimension, place - 1 AS low, centers, sum(centers) OVER upwards - centers AS below,
      sum(centers) OVER (PARTITION BY number, dimension) AS participants
    FROM ${histogramTable(at, kind)} CROSS JOIN LATERAL unnest(bins) WITH ORDINALITY AS bin (centers, place)
    WHERE (SELECT bool_or(NOT is_exact) FROM ${distributionTable(at)}) AND NOT is_exact
    WINDOW upwards AS (PARTITION BY number, dimension ORDER BY place)
  ) bin GROUP BY 1, 2`;

/** Half up at 4 places, in binary floating point as quartiles are. */
const rounded = (sql: string): string => `(floor(${sql} * 10000 + 0.5) / 10000)::numeric`;

/** How the totals, or the scores of each dimension, spread; no row where nobody took part. */
export const spreadTable = (at: Distributing, kind: ScoreKind): string =>
  at.scope.table(
    `${kind}_spread`,
    () => `SELECT number, dimension, lowest AS min, highest AS max,
      ${rounded('quartiles[1]')} AS p25, ${rounded('quartiles[2]')} AS median, ${rounded('quartiles[3]')} AS p75
      FROM (${exact(at, kind)} UNION ALL ${interpolated(at, kind)}) spread`,
  );
