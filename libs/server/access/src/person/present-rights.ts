import { type Holding, rulesOf } from '@wanchuang/domain-access';
import { accessOf, type Actor, type Clock, dayInShanghai, type Reader } from '@wanchuang/server-platform';
import { heldRoles } from './held-roles';
import { rightsOf } from './rights-of';

const find = `SELECT ${heldRoles('person.id', '$2', 'NULL')} AS roles FROM person WHERE person.id = $1 AND status = 'ACTIVE'`;

/**
 * What somebody may do today, for work that was asked for earlier and is done without them: no session is asked after.
 * null: their account is not active any more.
 */
export async function presentRights(
  reader: Reader,
  personId: number,
  clock: Clock,
): Promise<Omit<Actor, 'sessionId'> | null> {
  const today = dayInShanghai(clock.now());
  const [row] = await reader.rows<{ roles: readonly Holding[] }>(find, [personId, today]);
  if (!row) return null;
  const rights = await rightsOf(reader, personId, row.roles, today);
  return { personId, roles: row.roles, rights, access: accessOf(rulesOf(rights)) };
}
