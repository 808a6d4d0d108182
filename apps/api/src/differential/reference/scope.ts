import { allFields, type CenterStatus } from '@wanchuang/domain-registry';
import { keyOfId, keysOfIds } from './input-checks';
import { badInput, expectInput } from './refusal';
import type { World } from './world';
import type { CenterRow } from './world-rows';

/** The part of a filter that says which centers count. */
export interface ScopeFilter {
  readonly jurisdictionId?: string | null;
  readonly fieldCodes?: readonly string[] | null;
  readonly departmentIds?: readonly string[] | null;
  readonly statuses?: readonly CenterStatus[] | null;
}

/** null where the filter says nothing, an empty set where nothing can match. */
export interface Scope {
  readonly jurisdiction: number | null;
  readonly fields: ReadonlySet<number> | null;
  readonly departments: ReadonlySet<number> | null;
  readonly statuses: ReadonlySet<CenterStatus> | null;
}

const fieldKey = (code: string): number => {
  const field = allFields.find((known) => known.code === code);
  if (field) return field.id;
  throw badInput();
};

/** @throws Refusal for a jurisdiction, field or department that is not there */
export const scopeOf = (world: World, filter: ScopeFilter): Scope => {
  const { jurisdictionId, fieldCodes, departmentIds, statuses } = filter;
  const jurisdiction = jurisdictionId ? keyOfId('jurisdiction', jurisdictionId) : null;
  expectInput(jurisdiction === null || world.jurisdictions.has(jurisdiction));
  const departments = keysOfIds('organisation', departmentIds);
  for (const key of departments ?? []) expectInput(world.organisations.get(key)?.kind === 'DEPARTMENT');
  return {
    jurisdiction,
    departments,
    fields: fieldCodes ? new Set(fieldCodes.map(fieldKey)) : null,
    statuses: statuses ? new Set(statuses) : null,
  };
};

/** Whether a center is within the scope, wherever its jurisdiction stands. */
export const isOfScope =
  ({ fields, departments, statuses }: Scope) =>
  (center: CenterRow): boolean =>
    (fields?.has(center.fieldId) ?? true) &&
    (departments?.has(center.departmentId ?? 0) ?? true) &&
    (statuses?.has(center.status) ?? true);

/** The centers of a scope; withdrawn ones never are. */
export const centersIn = (world: World, scope: Scope): CenterRow[] =>
  [...world.centers.values()].filter(
    (center) =>
      isOfScope(scope)(center) &&
      (scope.jurisdiction === null || world.isWithin(center.jurisdictionId, scope.jurisdiction)),
  );
