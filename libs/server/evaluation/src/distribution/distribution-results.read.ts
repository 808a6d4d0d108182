import type { Dimension } from '@wanchuang/domain-indicators';
import type { Reader } from '@wanchuang/server-platform';
import { allOf, Bindings, centerScope, type Grade, type Scope } from '@wanchuang/server-registry';
import type { EvaluationFilter } from '../evaluation-filter';
import { yearConditions } from './distribution-cells.read';
import type { EvaluationGroup } from './evaluation-distribution.type';

/** One participant's result. */
export interface ParticipantRow {
  fromYear: number;
  toYear: number;
  group: number;
  centerKey: number;
  name: string;
  total: string;
  grade: Grade;
  scores: Partial<Record<Dimension, string>>;
}

/** The years and group of a distribution that is small enough to be read center by center. */
export interface SmallDistribution {
  fromYear: number;
  toYear: number;
  group: number;
}

const groupOfCenter: Readonly<Record<EvaluationGroup | 'NONE', string>> = {
  NONE: '0',
  FIELD: 'center.field_id',
  DEPARTMENT: 'center.department_id',
  JURISDICTION: `(SELECT closure.ancestor_id FROM jurisdiction_closure closure
    JOIN jurisdiction child ON child.id = closure.ancestor_id WHERE closure.descendant_id = center.jurisdiction_id AND child.parent_id = $1)`,
};

/** The participants of the distributions asked for, the best first. */
export const readParticipants = async (
  reader: Reader,
  scope: Scope,
  filter: EvaluationFilter,
  group: EvaluationGroup | null,
  small: readonly SmallDistribution[],
): Promise<ParticipantRow[]> => {
  if (small.length === 0) return [];
  const bindings = new Bindings();
  bindings.bind(scope.jurisdictionKey); // $1
  const where = allOf([
    `cycle.state IN ('PUBLISHED', 'CLOSED') AND $1::int IS NOT NULL`,
    centerScope(scope, bindings),
    yearConditions(filter, 'cycle', bindings),
    `(cycle.from_year, cycle.to_year, ${groupOfCenter[group ?? 'NONE']}) IN (SELECT * FROM jsonb_to_recordset(${bindings.bind(JSON.stringify(small))}::jsonb)
      AS small ("fromYear" int, "toYear" int, "group" int))`,
  ]);
  return reader.rows<ParticipantRow>(
    `SELECT cycle.from_year AS "fromYear", cycle.to_year AS "toYear", ${groupOfCenter[group ?? 'NONE']} AS "group", center.id AS "centerKey",
       center.name, result.total, result.grade,
       (SELECT coalesce(json_object_agg(score.dimension, score.score::text), '{}') FROM evaluation_score score WHERE score.result_id = result.id) AS scores
     FROM evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = result.cycle_id JOIN center ON center.id = result.center_id
     WHERE ${where} ORDER BY result.total DESC, center.id`,
    bindings.values,
  );
};
