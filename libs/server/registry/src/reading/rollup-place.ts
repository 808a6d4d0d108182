import { allOf, type Bindings } from './bindings';
import type { Scope } from './scope';

/** Which cells are wanted: the scope's own, with their departments, or one level below it. */
export type CellsOf = 'SCOPE' | 'DEPARTMENTS' | 'CHILDREN';

/**
 * The condition on a rollup's rows that they add up to the scope without counting anybody twice: the jurisdiction's
 * own cells; its children's, to compare them; and, where departments are named, the cells of those jurisdictions that
 * the departments belong to, because a cell keeps its department only there.
 */
export const cellsOfScope = (scope: Scope, wanted: CellsOf, bindings: Bindings, alias = 'cell'): string => {
  const place = bindings.bind(scope.jurisdictionKey);
  const within = (depth: string): string =>
    `${alias}.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${place}${depth})`;
  return allOf([
    scope.departmentKeys && `${alias}.department_id = ANY(${bindings.bind(scope.departmentKeys)}::int[])`,
    scope.departmentKeys
      ? within('')
      : wanted === 'CHILDREN'
        ? within(' AND depth = 1')
        : `${alias}.jurisdiction_id = ${place}`,
    wanted === 'DEPARTMENTS' ? `${alias}.department_id <> 0` : null,
    scope.fieldKeys && `${alias}.field_id = ANY(${bindings.bind(scope.fieldKeys)}::int[])`,
    scope.statuses && `${alias}.status = ANY(${bindings.bind(scope.statuses)}::text[])`,
  ]);
};
