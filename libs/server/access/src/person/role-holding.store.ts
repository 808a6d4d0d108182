import type { Role } from '@wanchuang/domain-access';
import { dayInShanghai, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import type { RoleScope } from './person.check';

/** A role about to be held. */
export interface NewHolding extends RoleScope {
  readonly role: Role;
  /** Today without it. */
  readonly fromOn?: string | null;
  /** The first day on which it is held no more; null: without an end. */
  readonly untilOn?: string | null;
}

/**
 * Writes a role with its event; the person's row is locked, so that two grants take turns.
 * @throws ExpectedError BAD_USER_INPUT for days in the wrong order; CONFLICT where it is held in that scope at that time
 */
export async function insertHolding(tx: Transaction, personId: number, holding: NewHolding): Promise<number> {
  const { role, jurisdictionId, organisationId, untilOn = null } = holding;
  const fromOn = holding.fromOn ?? dayInShanghai(tx.at);
  if (untilOn !== null && untilOn <= fromOn)
    throw new ExpectedError('BAD_USER_INPUT', `untilOn: ${untilOn} is not after ${fromOn}`, { place: 'untilOn' });
  const values = [personId, role, jurisdictionId, organisationId, fromOn, untilOn];
  const [held] = await tx.rows<{ id: number }>(
    `SELECT id FROM role_holding WHERE person_id = $1 AND role = $2 AND jurisdiction_id IS NOT DISTINCT FROM $3
       AND organisation_id IS NOT DISTINCT FROM $4 AND daterange(from_on, until_on) && daterange($5, $6) LIMIT 1`,
    values,
  );
  if (held)
    throw new ExpectedError('CONFLICT', `${role} is held in this scope at that time already`, {
      held: globalId('roleHolding', held.id),
    });
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO role_holding (person_id, role, jurisdiction_id, organisation_id, from_on, until_on)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    values,
  );
  if (!row) throw new Error('the role was not written');
  await tx.appendEvent({
    type: 'role.granted',
    subject: globalId('person', personId),
    jurisdictionId: jurisdictionId ?? undefined,
    payload: { holdingId: row.id, role, organisationId, fromOn, untilOn },
  });
  return row.id;
}

/** Ends a role on a day, with its event. @returns whose it was; null if it had ended by then, or is none */
export async function endHolding(tx: Transaction, id: number, on: string): Promise<number | null> {
  const [row] = await tx.rows<{ personId: number; jurisdictionId: number | null; role: Role; untilOn: string }>(
    `UPDATE role_holding SET until_on = greatest(from_on, $2::date), version = version + 1
     WHERE id = $1 AND (until_on IS NULL OR until_on > greatest(from_on, $2::date))
     RETURNING person_id AS "personId", jurisdiction_id AS "jurisdictionId", role, until_on AS "untilOn"`,
    [id, on],
  );
  if (!row) return null;
  await tx.appendEvent({
    type: 'role.ended',
    subject: globalId('person', row.personId),
    jurisdictionId: row.jurisdictionId ?? undefined,
    payload: { holdingId: id, role: row.role, untilOn: row.untilOn },
  });
  return row.personId;
}
