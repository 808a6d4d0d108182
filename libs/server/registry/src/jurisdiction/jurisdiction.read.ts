import { globalId, type Reader, type RequestContext } from '@wanchuang/server-platform';
import { toOrganisation, type OrganisationRow, organisationColumns } from '../organisation/organisation.read';
import type { OrganisationType } from '../organisation/organisation.type';
import { manyForEach, oneForEach } from '../reading/batch';
import type { JurisdictionType } from './jurisdiction.type';

type JurisdictionRow = Omit<JurisdictionType, 'id'>;

const columns = `jurisdiction.id AS key, jurisdiction.parent_id AS "parentKey", jurisdiction.code, jurisdiction.level,
  jurisdiction.name_zh AS "nameZh", jurisdiction.name_en AS "nameEn", jurisdiction.currency, jurisdiction.synthetic,
  jurisdiction.note_zh AS "noteZh", jurisdiction.note_en AS "noteEn",
  CASE jurisdiction.level WHEN 'STATISTICS' THEN 'REGION' ELSE 'CENTER' END AS unit`;

const toJurisdiction = (row: JurisdictionRow): JurisdictionType => ({ ...row, id: globalId('jurisdiction', row.key) });

/** Every jurisdiction that has units here or below, each behind the one above it. */
export const readJurisdictions = async (reader: Reader): Promise<JurisdictionType[]> => {
  const rows = await reader.rows<JurisdictionRow>(`
    SELECT ${columns} FROM jurisdiction
    WHERE EXISTS (SELECT 1 FROM center_rollup WHERE center_rollup.jurisdiction_id = jurisdiction.id)
    ORDER BY (
      SELECT array_agg(above.code ORDER BY closure.depth DESC)
      FROM jurisdiction_closure closure JOIN jurisdiction above ON above.id = closure.ancestor_id
      WHERE closure.descendant_id = jurisdiction.id
    )`);
  return rows.map(toJurisdiction);
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(JurisdictionType | null)[]> => {
  const rows = await reader.rows<JurisdictionRow>(`SELECT ${columns} FROM jurisdiction WHERE id = ANY($1::int[])`, [
    keys,
  ]);
  return oneForEach(keys, rows.map(toJurisdiction));
};

const countCenters = async (reader: Reader, keys: readonly number[]): Promise<number[]> => {
  const rows = await reader.rows<{ key: number; centers: number }>(
    `SELECT jurisdiction_id AS key, sum(centers)::int AS centers FROM center_rollup
     WHERE jurisdiction_id = ANY($1::int[]) GROUP BY jurisdiction_id`,
    [keys],
  );
  return oneForEach(keys, rows).map((row) => row?.centers ?? 0);
};

/** How many departments a jurisdiction lists; a district has a few dozen. */
const mostDepartments = 200;

// A cell keeps the department at the center's own jurisdiction only (0 above it): so these are its own departments.
const readDepartments = async (reader: Reader, keys: readonly number[]): Promise<OrganisationType[][]> => {
  const rows = await reader.rows<OrganisationRow & { ownerKey: number }>(
    `SELECT ${organisationColumns}, own.jurisdiction_id AS "ownerKey"
     FROM unnest($1::int[]) AS asked (id)
     CROSS JOIN LATERAL (
       SELECT DISTINCT jurisdiction_id, department_id FROM center_rollup
       WHERE jurisdiction_id = asked.id AND department_id <> 0 ORDER BY department_id LIMIT ${mostDepartments}
     ) own
     JOIN organisation ON organisation.id = own.department_id
     ORDER BY organisation.name, organisation.id`,
    [keys],
  );
  return manyForEach(keys, rows, (row) => row.ownerKey).map((departments) => departments.map(toOrganisation));
};

/** The jurisdiction with that number in the database, read together with the others of the request. */
export const loadJurisdiction = (context: RequestContext, key: number): Promise<JurisdictionType | null> =>
  context.loader('jurisdiction', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

/** Units here and below, revoked and merged ones included. */
export const loadCenterCount = (context: RequestContext, key: number): Promise<number> =>
  context.loader('jurisdiction.centerCount', (keys: readonly number[]) => countCenters(context.reader, keys)).load(key);

export const loadDepartments = (context: RequestContext, key: number): Promise<OrganisationType[]> =>
  context
    .loader('jurisdiction.departments', (keys: readonly number[]) => readDepartments(context.reader, keys))
    .load(key);
