import { allFields, type CenterStatus } from '@wanchuang/domain-registry';
import { numericId, type Reader } from '@wanchuang/server-platform';
import { allOf, type Bindings } from './bindings';
import { badInput } from './check-input';

/** The part of a filter that says which centers count; it means the same wherever it is asked. */
export interface ScopeFilter {
  jurisdictionId?: string | null;
  fieldCodes?: readonly string[] | null;
  departmentIds?: readonly string[] | null;
  statuses?: readonly CenterStatus[] | null;
}

/** The same in the database's numbers; null where the filter says nothing, an empty list where nothing can match. */
export interface Scope {
  /** This jurisdiction and all below it. */
  jurisdictionKey: number | null;
  fieldKeys: readonly number[] | null;
  departmentKeys: readonly number[] | null;
  statuses: readonly CenterStatus[] | null;
}

const fieldKeyByCode: ReadonlyMap<string, number> = new Map(allFields.map((field) => [field.code, field.id]));

const fieldKey = (code: string, index: number): number => {
  const key = fieldKeyByCode.get(code);
  if (key !== undefined) return key;
  throw badInput(
    `filter.fieldCodes[${index}]`,
    code,
    `there is no technology field '${code}'; the fields are ${[...fieldKeyByCode.keys()].join(', ')}`,
  );
};

const refuseUnknown = async (
  reader: Reader,
  jurisdictionKey: number | null,
  departmentKeys: readonly number[],
): Promise<void> => {
  if (jurisdictionKey === null && departmentKeys.length === 0) return;
  const known = await reader.rows<{ place: string; key: number }>(
    `SELECT 'jurisdiction' AS place, id AS key FROM jurisdiction WHERE id = $1
     UNION ALL SELECT 'department', id FROM organisation WHERE id = ANY($2::int[]) AND kind = 'DEPARTMENT'`,
    [jurisdictionKey, departmentKeys],
  );
  const isKnown = (place: string, key: number): boolean => known.some((row) => row.place === place && row.key === key);
  if (jurisdictionKey !== null && !isKnown('jurisdiction', jurisdictionKey)) {
    throw badInput('filter.jurisdictionId', jurisdictionKey, `there is no jurisdiction_${jurisdictionKey}`);
  }
  const unknown = departmentKeys.findIndex((key) => !isKnown('department', key));
  if (unknown >= 0) {
    throw badInput(
      `filter.departmentIds[${unknown}]`,
      departmentKeys[unknown],
      `organisation_${departmentKeys[unknown]} is no department`,
    );
  }
};

/**
 * Looks up what a filter names. At most one statement.
 * @throws ExpectedError BAD_USER_INPUT that names the place of an unknown jurisdiction, field or department.
 */
export const resolveScope = async (reader: Reader, filter: ScopeFilter): Promise<Scope> => {
  const jurisdictionKey = filter.jurisdictionId
    ? numericId('jurisdiction', filter.jurisdictionId, 'filter.jurisdictionId')
    : null;
  const departmentKeys =
    filter.departmentIds?.map((id, index) => numericId('organisation', id, `filter.departmentIds[${index}]`)) ?? null;
  const fieldKeys = filter.fieldCodes?.map(fieldKey) ?? null;
  await refuseUnknown(reader, jurisdictionKey, departmentKeys ?? []);
  return { jurisdictionKey, fieldKeys, departmentKeys, statuses: filter.statuses ?? null };
};

/** The condition that a row's `jurisdiction_id` is this jurisdiction or one below it. */
export const withinJurisdiction = (alias: string, placeholder: string): string =>
  `${alias}.jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${placeholder})`;

/** The condition that a row of `center` is within the scope. Withdrawn centers never are. */
export const centerScope = (scope: Scope, bindings: Bindings, alias = 'center'): string => {
  const { jurisdictionKey, fieldKeys, departmentKeys, statuses } = scope;
  return allOf([
    `${alias}.withdrawn_at IS NULL`,
    jurisdictionKey === null ? null : withinJurisdiction(alias, bindings.bind(jurisdictionKey)),
    fieldKeys && `${alias}.field_id = ANY(${bindings.bind(fieldKeys)}::int[])`,
    departmentKeys && `${alias}.department_id = ANY(${bindings.bind(departmentKeys)}::int[])`,
    statuses && `${alias}.status = ANY(${bindings.bind(statuses)}::text[])`,
  ]);
};
