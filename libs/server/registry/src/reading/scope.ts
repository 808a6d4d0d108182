import { allFields, type CenterStatus } from '@wanchuang/domain-registry';
import { type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { badInput } from './check-input';
import { allOf } from './conditions';

/** The part of a filter that says which centers count; it means the same wherever it is asked. */
export interface ScopeFilter {
  jurisdictionId?: string | null;
  fieldCodes?: readonly string[] | null;
  departmentIds?: readonly string[] | null;
  statuses?: readonly CenterStatus[] | null;
}

/** The same as placeholders of the database's numbers; null where the filter says nothing. */
export interface Scope {
  /** This jurisdiction and all below it. */
  readonly jurisdiction: string | null;
  readonly fields: string | null;
  readonly departments: string | null;
  readonly statuses: string | null;
}

const fieldKeyByCode: ReadonlyMap<string, number> = new Map(allFields.map((field) => [field.code, field.id]));

const fieldKeys = (codes: readonly string[], place: string): number[] =>
  codes.map((code, index) => {
    const key = fieldKeyByCode.get(code);
    if (key !== undefined) return key;
    const known = [...fieldKeyByCode.keys()].join(', ');
    throw badInput(`${place}[${index}]`, code, `there is no technology field '${code}'; the fields are ${known}`);
  });

/** The placeholder of a jurisdiction that must exist; null where none is named. */
export const jurisdictionScope = (given: Given<string | null | undefined>): string | null => {
  if (!given.isGiven) return null;
  const key = given.bind('int', (id, place) => numericId('jurisdiction', id, place));
  given.assert(`SELECT 'unknown' WHERE NOT EXISTS (SELECT FROM jurisdiction WHERE id = ${key})`, (_, id, place) =>
    badInput(place, id, `there is no ${id}`),
  );
  return key;
};

const departmentScope = (given: Given<readonly string[] | null | undefined>): string | null => {
  if (!given.isGiven) return null;
  const keys = given.bind('int[]', (ids, place) =>
    ids.map((id, at) => numericId('organisation', id, `${place}[${at}]`)),
  );
  const unknown = `SELECT min(place) - 1 FROM unnest(${keys}) WITH ORDINALITY AS asked (key, place)
    WHERE NOT EXISTS (SELECT FROM organisation WHERE id = asked.key AND kind = 'DEPARTMENT')`;
  given.assert(unknown, (at, ids, place) =>
    badInput(`${place}[${at}]`, ids?.[Number(at)], `${ids?.[Number(at)]} is no department`),
  );
  return keys;
};

/**
 * What a filter names, bound. What it names must exist.
 * Its refusals: BAD_USER_INPUT that names the place of an unknown jurisdiction, field or department.
 */
export const scopeOf = (filter: Given<ScopeFilter | null | undefined>): Scope => {
  const fields = filter.at('fieldCodes');
  const statuses = filter.at('statuses');
  return {
    jurisdiction: jurisdictionScope(filter.at('jurisdictionId')),
    fields: fields.isGiven ? fields.bind('int[]', fieldKeys) : null,
    departments: departmentScope(filter.at('departmentIds')),
    statuses: statuses.isGiven ? statuses.bind('text[]') : null,
  };
};

/**
 * Refuses, before any SQL, viewers who may not read the rollup cells of what a filter names.
 * Its refusals: FORBIDDEN that names the field; BAD_USER_INPUT for what is no id.
 */
export const requireCells = (read: Reading, filter: Given<ScopeFilter | null | undefined>): void => {
  const [jurisdiction, departments] = [filter.at('jurisdictionId'), filter.at('departmentIds')];
  read.requireCells((values) => {
    const id = jurisdiction.valueIn(values);
    const ids = departments.valueIn(values);
    return {
      jurisdictionId: id == null ? null : numericId('jurisdiction', id, jurisdiction.place),
      departmentIds: ids?.map((one, at) => numericId('organisation', one, `${departments.place}[${at}]`)) ?? null,
    };
  });
};

export const noScope: Scope = { jurisdiction: null, fields: null, departments: null, statuses: null };

/**
 * The condition that a row's `jurisdiction_id` is this jurisdiction or one below it: as an array, which PostgreSQL finds
 * first, because a plan for all jurisdictions cannot guess how many lie below one.
 */
export const withinJurisdiction = (alias: string, placeholder: string): string =>
  `${alias}.jurisdiction_id = ANY(ARRAY(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${placeholder}))`;

/** The condition that a row of `center` shows and is within the scope. */
export const centerScope = (read: Reading, scope: Scope, alias = 'center'): string =>
  allOf([
    read.visible('Center', alias),
    scope.jurisdiction && withinJurisdiction(alias, scope.jurisdiction),
    scope.fields && `${alias}.field_id = ANY(${scope.fields})`,
    scope.departments && `${alias}.department_id = ANY(${scope.departments})`,
    scope.statuses && `${alias}.status = ANY(${scope.statuses})`,
  ]);
