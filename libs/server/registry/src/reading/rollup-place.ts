import { allOf } from './conditions';
import type { Scope } from './scope';

/** Which cells are wanted: the scope's own, with their departments, or one level below it. */
export type CellsOf = 'SCOPE' | 'DEPARTMENTS' | 'CHILDREN';

/**
 * The condition on a rollup's rows that they add up to the scope without counting anybody twice: the jurisdiction's
 * own cells; its children's, to compare them; and, where departments are named, the cells of those jurisdictions that
 * the departments belong to, because a cell keeps its department only there.
 */
export const cellsOfScope = (scope: Scope, wanted: CellsOf, alias = 'cell'): string => {
  const within = (depth: string): string =>
    `${alias}.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${scope.jurisdiction}${depth})`;
  return allOf([
    scope.departments && `${alias}.department_id = ANY(${scope.departments})`,
    scope.departments
      ? within('')
      : wanted === 'CHILDREN'
        ? within(' AND depth = 1')
        : `${alias}.jurisdiction_id = ${scope.jurisdiction}`,
    wanted === 'DEPARTMENTS' ? `${alias}.department_id <> 0` : null,
    scope.fields && `${alias}.field_id = ANY(${scope.fields})`,
    scope.statuses && `${alias}.status = ANY(${scope.statuses})`,
  ]);
};
