import { allOf, centerScope } from '@wanchuang/server-registry';
import type { Distributing } from './distributions';
import { distributionTable } from './distribution-cells';

interface CenterGroup {
  /** What the rollup's cells that were added up call the center's group. */
  readonly part: string;
  readonly joins?: string;
  readonly where?: string;
}

/** A cell keeps its department at the center's own jurisdiction only, and so do the centers that it counts. */
const groupOfCenter = ({ of: { group, centers } }: Distributing): CenterGroup => {
  if (group === 'FIELD') return { part: 'center.field_id' };
  if (group === 'DEPARTMENT' && centers.departments) return { part: 'center.department_id' };
  if (group === 'DEPARTMENT')
    return { part: 'center.department_id', where: `center.jurisdiction_id = ${centers.jurisdiction}` };
  if (group === 'JURISDICTION' && centers.departments) return { part: 'center.jurisdiction_id' };
  if (group === 'JURISDICTION')
    return {
      part: 'child.id',
      joins: `JOIN jurisdiction_closure closure ON closure.descendant_id = center.jurisdiction_id
        JOIN jurisdiction child ON child.id = closure.ancestor_id AND child.parent_id = ${centers.jurisdiction}`,
    };
  return { part: '0' };
};

/** The participants of the distributions that are small enough to be read center by center. */
export const resultTable = (at: Distributing): string =>
  at.scope.table('result', () => {
    const { part, joins = '', where = null } = groupOfCenter(at);
    const distribution = distributionTable(at);
    const conditions = allOf([
      // decided once, before any result is looked at
      `(SELECT bool_or(is_exact) FROM ${distribution})`,
      `distribution.is_exact AND distribution.part = ${part}`,
      at.read.visible('EvaluationResult', 'result', 'center'),
      centerScope(at.read, at.of.centers),
      where,
    ]);
    return `SELECT distribution.number, result.id, result.center_id, center.name, result.total, result.grade
      FROM ${distribution} distribution
      JOIN evaluation_cycle cycle ON cycle.from_year = distribution.from_year AND cycle.to_year = distribution.to_year
      JOIN evaluation_result result ON result.cycle_id = cycle.id
      JOIN center ON center.id = result.center_id ${joins} WHERE ${conditions}`;
  });
