import type { Action, PredicateRow } from '@wanchuang/domain-access';
import { type Doer, ExpectedError, globalId, requireRight, type Transaction } from '@wanchuang/server-platform';
import type { RoleScope } from './person.check';
import { type LockedPerson, lockPerson, noPerson } from './person.store';
import type { NewHolding } from './role-holding.store';

/** A scope with the place of its organisation, as the rules look at it. */
const scope = (row: string, organisation: string): string =>
  `'jurisdictionId', ${row}.jurisdiction_id, 'organisationId', ${row}.organisation_id,
   'organisation', CASE WHEN ${organisation}.id IS NOT NULL THEN json_build_object('jurisdictionId', ${organisation}.jurisdiction_id) END`;

const personSql = `
SELECT person.id, person.status, person.organisation_id AS "organisationId",
  CASE WHEN place.id IS NOT NULL THEN json_build_object('jurisdictionId', place.jurisdiction_id) END AS organisation,
  (SELECT coalesce(json_agg(json_build_object('untilOn', held.until_on, ${scope('held', 'scope')})), '[]')
   FROM role_holding held LEFT JOIN organisation scope ON scope.id = held.organisation_id WHERE held.person_id = person.id) AS roles
FROM person LEFT JOIN organisation place ON place.id = person.organisation_id WHERE person.id = ANY($1)`;

/** People as the rules look at them, with the roles that are held now; by key. */
export async function personRows(tx: Transaction, ids: readonly number[]): Promise<ReadonlyMap<number, PredicateRow>> {
  const rows = await tx.rows<PredicateRow & { id: number }>(personSql, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

async function personRow(tx: Transaction, id: number): Promise<PredicateRow> {
  const row = (await personRows(tx, [id])).get(id);
  if (!row) throw noPerson(id);
  return row;
}

interface Wanted {
  readonly doer: Doer;
  readonly action: Action;
  readonly id: number;
  /** The argument that names the person, and what is said where there is nobody, if it is not `personId`. */
  readonly place?: string;
  readonly missing?: () => ExpectedError;
}

/**
 * Locks the person that something is to be done to, if whoever asks may do it.
 * @throws ExpectedError NOT_FOUND, also for somebody whom the one who asks may not see; FORBIDDEN
 */
export async function lockPersonFor(tx: Transaction, wanted: Wanted): Promise<LockedPerson> {
  const { doer, action, id, place = 'input.personId', missing = () => noPerson(id) } = wanted;
  const person = await lockPerson(tx, id);
  requireRight(doer, action, await personRow(tx, id), { place, missing });
  return person;
}

async function organisationRow(tx: Transaction, id: number | null): Promise<PredicateRow | undefined> {
  if (id === null) return undefined;
  const [row] = await tx.rows<{ jurisdictionId: number | null }>(
    'SELECT jurisdiction_id AS "jurisdictionId" FROM organisation WHERE id = $1',
    [id],
  );
  return row;
}

/** Nobody new for an organisation beyond the own jurisdictions. @throws ExpectedError FORBIDDEN, also where there is no such organisation */
export async function requireInvitation(tx: Transaction, doer: Doer, organisationId: number | null): Promise<void> {
  const organisation = await organisationRow(tx, organisationId);
  const row = { organisationId, organisation, status: 'INVITED', roles: [] };
  requireRight(doer, 'INVITE_PERSON', row, { place: 'input.organisationId' });
}

/** No role beyond the own jurisdictions, for nobody. @throws ExpectedError FORBIDDEN, also where there is no such scope */
export async function requireGrant(
  tx: Transaction,
  doer: Doer,
  { role, jurisdictionId, organisationId }: NewHolding & RoleScope,
  place: string,
): Promise<void> {
  const organisation = await organisationRow(tx, organisationId);
  requireRight(doer, 'GRANT_ROLE', { role, jurisdictionId, organisationId, organisation }, { place });
}

export const noHolding = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no role ${globalId('roleHolding', id)}`, { place: 'input.roleHoldingId' });

/** Locks the role that is to end. @throws ExpectedError NOT_FOUND, also for a role of somebody unseen; FORBIDDEN */
export async function requireEnding(tx: Transaction, doer: Doer, id: number): Promise<void> {
  const [row] = await tx.rows<PredicateRow & { personId: number }>(
    `SELECT held.person_id AS "personId", held.until_on AS "untilOn", held.role, json_build_object(${scope('held', 'scope')}) AS scope
     FROM role_holding held LEFT JOIN organisation scope ON scope.id = held.organisation_id WHERE held.id = $1 FOR UPDATE OF held`,
    [id],
  );
  if (!row) throw noHolding(id);
  const { scope: held, ...holding } = row;
  const person = await personRow(tx, row.personId);
  const asRuled = { ...holding, ...Object(held), person };
  requireRight(doer, 'END_ROLE', asRuled, { place: 'input.roleHoldingId', missing: () => noHolding(id) });
}
