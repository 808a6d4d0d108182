import type { Role } from '@wanchuang/domain-access';
import { type Database, ExpectedError, globalId } from '@wanchuang/server-platform';
import { insertHolding } from './role-holding.store';

interface GrantByHand {
  readonly email: string;
  readonly role: Role;
  readonly jurisdictionCode: string;
}

/**
 * Gives somebody a role in a jurisdiction that no administrator has in their scope yet, such as one that an import has
 * made. @returns the holding's id
 * @throws ExpectedError NOT_FOUND for an unknown person or jurisdiction; CONFLICT where the role is held there
 */
export const grantByHand = (database: Database, { email, role, jurisdictionCode }: GrantByHand): Promise<string> =>
  database.transact('system', async (tx) => {
    const [person] = await tx.rows<{ id: number }>('SELECT id FROM person WHERE email = $1', [email.toLowerCase()]);
    if (!person) throw new ExpectedError('NOT_FOUND', `--email ${email}: there is nobody with this address`);
    const [place] = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [jurisdictionCode]);
    if (!place)
      throw new ExpectedError('NOT_FOUND', `--jurisdiction ${jurisdictionCode}: there is none with this code`);
    const id = await insertHolding(tx, person.id, { role, jurisdictionId: place.id, organisationId: null });
    return globalId('roleHolding', id);
  });
