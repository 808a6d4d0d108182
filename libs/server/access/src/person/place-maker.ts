import type { Role } from '@wanchuang/domain-access';
import { dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import { insertHolding } from './role-holding.store';

/** Somebody who may make a place of open statistics, and the office by which they do. */
export interface PlaceMaker {
  readonly personId: number;
  readonly role: Role;
  /** The first day on which the office is held no more, and so the role in what is made by it. */
  readonly untilOn: string | null;
  /** Whose administrators look after the new place. */
  readonly keeperId: number;
}

/** Held until the place is made: whoever would suspend or erase the person waits, before the event chain is locked. */
export async function holdPlaceMaker(tx: Transaction, personId: number): Promise<void> {
  await tx.rows('SELECT FROM person WHERE id = $1 FOR KEY SHARE', [personId]);
}

/** By what somebody makes a place now: an office in a tree before one in another made place, and the one that lasts. */
export async function findPlaceMaker(tx: Transaction, personId: number): Promise<PlaceMaker | null> {
  const [maker] = await tx.rows<PlaceMaker>(
    `SELECT person_id AS "personId", role, until_on AS "untilOn", coalesce(place.keeper_id, place.id) AS "keeperId"
     FROM role_holding held JOIN jurisdiction place ON place.id = held.jurisdiction_id JOIN person ON person.id = person_id
     WHERE person_id = $1 AND person.status = 'ACTIVE' AND from_on <= $2 AND (until_on IS NULL OR until_on > $2)
       AND (role = 'BUREAU_OFFICER' OR role = 'ADMINISTRATOR' AND place.level = 'NATION')
     ORDER BY role DESC, place.level = 'STATISTICS', until_on DESC NULLS FIRST, held.id LIMIT 1`,
    [personId, dayInShanghai(tx.at)],
  );
  return maker ?? null;
}

/** Whoever makes a place holds there what they made it by, from that day on and no longer. */
export async function holdInMadePlace(
  tx: Transaction,
  { personId, role, untilOn }: PlaceMaker,
  jurisdictionId: number,
): Promise<void> {
  await insertHolding(tx, personId, { role, jurisdictionId, organisationId: null, untilOn });
}
