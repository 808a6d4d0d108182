import type { Query } from '@wanchuang/server-platform';
import { centerRollup } from './center-rollup.sql';
import { evaluationRollup } from './evaluation-rollup.sql';
import { indicatorRollup } from './indicator-rollup.sql';
import { moverRollup } from './mover-rollup.sql';
import { recomputeSql, wholeJurisdiction } from './rollup';

const recomputeEach = [indicatorRollup, moverRollup, centerRollup, evaluationRollup]
  .map((rollup) => `EXECUTE $recompute$ ${recomputeSql(rollup, wholeJurisdiction)} $recompute$ USING jurisdiction_id;`)
  .join('\n');

/** One jurisdiction after the other, the deepest first, so that memory stays small whatever the number of facts. */
const rebuildSql = `
  DO $rebuild$
  DECLARE jurisdiction_id integer;
  BEGIN
    PERFORM set_config('work_mem', '64MB', true), set_config('jit', 'off', true);
    PERFORM lock_event_chain();
    FOR jurisdiction_id IN SELECT descendant_id FROM jurisdiction_closure GROUP BY descendant_id ORDER BY max(depth) DESC, descendant_id LOOP
      ${recomputeEach}
    END LOOP;
  END $rebuild$`;

/**
 * Derives all four rollups from the facts anew, all or nothing; what is right already is left alone. One statement,
 * which at national size takes longer than requests may: run it on a connection of the owner.
 */
export const rebuildRollups = async (query: Query): Promise<void> => {
  await query(rebuildSql);
};
