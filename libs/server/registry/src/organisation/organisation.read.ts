import { globalId, type Page, type Reader, readPage, type RequestContext } from '@wanchuang/server-platform';
import { manyForEach, oneForEach } from '../reading/batch';
import { allOf, Bindings } from '../reading/bindings';
import { searchPattern } from '../reading/check-input';
import { largestPage, type PageArgs } from '../reading/page-args';
import { resolveScope, withinJurisdiction } from '../reading/scope';
import type { OrganisationFilter } from './organisation.inputs';
import type { FormerNameType, OrganisationType } from './organisation.type';

export type OrganisationRow = Omit<OrganisationType, 'id'>;

export const organisationColumns = `organisation.id AS key, organisation.jurisdiction_id AS "jurisdictionKey",
  organisation.parent_id AS "parentKey", organisation.kind, organisation.credit_code AS "creditCode",
  organisation.name, organisation.name_en AS "nameEn", organisation.version`;

export const toOrganisation = (row: OrganisationRow): OrganisationType => ({
  ...row,
  id: globalId('organisation', row.key),
});

const matches = (
  pattern: string,
): string => `(organisation.name ILIKE ${pattern} OR organisation.name_en ILIKE ${pattern}
  OR organisation.credit_code ILIKE ${pattern} OR EXISTS (
    SELECT 1 FROM organisation_former_name former WHERE former.organisation_id = organisation.id AND former.name ILIKE ${pattern}))`;

/**
 * A page of organisations by name.
 * @throws ExpectedError BAD_USER_INPUT for an unknown jurisdiction, a page above 200 and a cursor of another list.
 */
export const readOrganisations = async (
  reader: Reader,
  filter: OrganisationFilter,
  page: PageArgs,
): Promise<Page<OrganisationType>> => {
  const { jurisdictionKey } = await resolveScope(reader, { jurisdictionId: filter.jurisdictionId });
  const pattern = searchPattern('filter.search', filter.search);
  const bindings = new Bindings();
  const where = allOf([
    jurisdictionKey === null ? null : withinJurisdiction('organisation', bindings.bind(jurisdictionKey)),
    filter.kinds ? `organisation.kind = ANY(${bindings.bind(filter.kinds)}::text[])` : null,
    pattern === null ? null : matches(bindings.bind(pattern)),
  ]);
  return readPage({
    reader,
    select: organisationColumns,
    from: 'organisation',
    where,
    parameters: bindings.values,
    order: [
      { sql: 'organisation.name', direction: 'ASC', type: 'text' },
      { sql: 'organisation.id', direction: 'ASC', type: 'int' },
    ],
    ...page,
    maximum: largestPage,
    scope: ['organisations', filter],
    map: toOrganisation,
  });
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(OrganisationType | null)[]> => {
  const rows = await reader.rows<OrganisationRow>(
    `SELECT ${organisationColumns} FROM organisation WHERE id = ANY($1::int[])`,
    [keys],
  );
  return oneForEach(keys, rows.map(toOrganisation));
};

const readFormerNames = async (reader: Reader, keys: readonly number[]): Promise<FormerNameType[][]> => {
  const rows = await reader.rows<FormerNameType & { ownerKey: number }>(
    `SELECT organisation_id AS "ownerKey", name, until_on AS "untilOn" FROM organisation_former_name
     WHERE organisation_id = ANY($1::int[]) ORDER BY until_on DESC, name`,
    [keys],
  );
  return manyForEach(keys, rows, (row) => row.ownerKey);
};

/** The organisation with that number in the database, read together with the others of the request. */
export const loadOrganisation = (context: RequestContext, key: number): Promise<OrganisationType | null> =>
  context.loader('organisation', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

export const loadOrganisationFormerNames = (context: RequestContext, key: number): Promise<FormerNameType[]> =>
  context
    .loader('organisation.formerNames', (keys: readonly number[]) => readFormerNames(context.reader, keys))
    .load(key);
