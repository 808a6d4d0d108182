import { globalId, type Page, type Reader, readPage, type RequestContext } from '@wanchuang/server-platform';
import type { FormerNameType } from '../organisation/organisation.type';
import { manyForEach, oneForEach } from '../reading/batch';
import { Bindings } from '../reading/bindings';
import { largestPage, type PageArgs } from '../reading/page-args';
import { centerConditions } from './center.filter';
import type { CenterFilter, CenterOrder } from './center.inputs';
import { centerOrder } from './center.order';
import type { CenterPartyType, CenterType } from './center.type';

export type CenterRow = Omit<CenterType, 'id'>;

/** What CenterType shows of a row of `center`. */
export const centerColumns = `center.id AS key, center.kind, center.code, center.name, center.name_en AS "nameEn",
  center.jurisdiction_id AS "jurisdictionKey", center.field_id AS "fieldKey", center.department_id AS "departmentKey",
  center.host_id AS "hostKey", center.merged_into_id AS "mergedIntoKey", center.legal_form AS "legalForm",
  center.formation_mode AS "formationMode", center.status, center.recognised_on AS "recognisedOn", center.ended_on AS "endedOn",
  center.mission, center.core_technologies AS "coreTechnologies", center.version`;

export const toCenter = (row: CenterRow): CenterType => ({ ...row, id: globalId('center', row.key) });

/**
 * A page of centers.
 * @throws ExpectedError BAD_USER_INPUT for an unknown code or id, a page above 200 and a cursor of another list.
 */
export const readCenters = async (
  reader: Reader,
  filter: CenterFilter,
  orderBy: readonly CenterOrder[],
  page: PageArgs,
): Promise<Page<CenterType>> => {
  const bindings = new Bindings();
  const { terms, joins } = centerOrder(orderBy, bindings);
  const where = await centerConditions(reader, filter, bindings);
  return readPage({
    reader,
    select: centerColumns,
    from: `center ${joins}`,
    where,
    parameters: bindings.values,
    order: terms,
    ...page,
    maximum: largestPage,
    scope: ['centers', filter, orderBy],
    map: toCenter,
  });
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(CenterType | null)[]> => {
  const rows = await reader.rows<CenterRow>(
    `SELECT ${centerColumns} FROM center WHERE center.id = ANY($1::int[]) AND center.withdrawn_at IS NULL`,
    [keys],
  );
  return oneForEach(keys, rows.map(toCenter));
};

const readFormerNames = async (reader: Reader, keys: readonly number[]): Promise<FormerNameType[][]> => {
  const rows = await reader.rows<FormerNameType & { ownerKey: number }>(
    `SELECT center_id AS "ownerKey", name, until_on AS "untilOn" FROM center_former_name
     WHERE center_id = ANY($1::int[]) ORDER BY until_on DESC, name`,
    [keys],
  );
  return manyForEach(keys, rows, (row) => row.ownerKey);
};

const readParties = async (reader: Reader, keys: readonly number[]): Promise<CenterPartyType[][]> => {
  const rows = await reader.rows<CenterPartyType & { ownerKey: number }>(
    `SELECT center_id AS "ownerKey", organisation_id AS "organisationKey", role, duties FROM center_party
     WHERE center_id = ANY($1::int[]) ORDER BY role = 'LEAD' DESC, organisation_id`,
    [keys],
  );
  return manyForEach(keys, rows, (row) => row.ownerKey);
};

/** The center with that number in the database, read together with the others of the request; null if it was withdrawn. */
export const loadCenter = (context: RequestContext, key: number): Promise<CenterType | null> =>
  context.loader('center', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

export const loadCenterFormerNames = (context: RequestContext, key: number): Promise<FormerNameType[]> =>
  context.loader('center.formerNames', (keys: readonly number[]) => readFormerNames(context.reader, keys)).load(key);

/** The parties of a center's consortium, the lead first (Art. 8(5)). */
export const loadCenterParties = (context: RequestContext, key: number): Promise<CenterPartyType[]> =>
  context.loader('center.parties', (keys: readonly number[]) => readParties(context.reader, keys)).load(key);
