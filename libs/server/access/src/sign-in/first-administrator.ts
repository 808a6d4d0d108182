import { appendPersonEvent } from '../person/person-event';
import { type Database, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import { hasAdministrator, lockAdministrators } from '../person/administrators';
import { checkedEmail, checkedName } from '../person/person.check';
import { insertPerson, lockPerson, requireStatus } from '../person/person.store';
import { insertHolding } from '../person/role-holding.store';
import { makeLink, type NewLink } from './link.store';

/** Who it is at the first start; the address is changed as soon as they have signed in. */
export const firstAdministrator: FirstAdministrator = { email: 'administrator@wanchuang.invalid', name: '系统管理员' };

interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
}

/**
 * The way in while nobody is administrator: a link for somebody who is to be. Asked again, it makes a new link.
 * @throws ExpectedError CONFLICT where somebody is; NOT_FOUND without a jurisdiction to administer
 */
export async function firstAdministratorLink(database: Database, given: FirstAdministrator): Promise<NewLink> {
  const [name, email] = [checkedName('name', given.name), checkedEmail('email', given.email)];
  return database.transact('system', async (tx) => {
    await lockAdministrators(tx);
    if (await hasAdministrator(tx))
      throw new ExpectedError('CONFLICT', 'Somebody is administrator already: they invite others');
    const personId = (await findPerson(tx, email)) ?? (await invite(tx, name, email));
    requireStatus(await lockPerson(tx, personId), 'INVITED', 'ACTIVE');
    await makeAdministrator(tx, personId);
    return makeLink(tx, personId, 'FIRST_ADMINISTRATOR');
  });
}

/** Whether nobody could sign in as administrator. */
export async function lacksAdministrator(database: Database): Promise<boolean> {
  return database.transact('system', async (tx) => !(await hasAdministrator(tx)));
}

async function findPerson(tx: Transaction, email: string): Promise<number | null> {
  const [row] = await tx.rows<{ id: number }>('SELECT id FROM person WHERE email = $1', [email]);
  return row?.id ?? null;
}

async function invite(tx: Transaction, name: string, email: string): Promise<number> {
  const id = await insertPerson(tx, { name, email, phone: null, organisationId: null, language: 'zh' });
  await appendPersonEvent(tx, id, { type: 'person.invited', payload: {} });
  return id;
}

/** Of the whole tree: the first jurisdiction that stands at its top. */
async function makeAdministrator(tx: Transaction, personId: number): Promise<void> {
  const [held] = await tx.rows(
    `SELECT 1 FROM role_holding WHERE person_id = $1 AND role = 'ADMINISTRATOR' AND until_on IS NULL`,
    [personId],
  );
  if (held) return;
  const [top] = await tx.rows<{ id: number }>(
    'SELECT id FROM jurisdiction WHERE parent_id IS NULL ORDER BY id LIMIT 1',
  );
  if (!top)
    throw new ExpectedError('NOT_FOUND', 'There is no jurisdiction yet. Import one, or start with the demo data.');
  await insertHolding(tx, personId, { role: 'ADMINISTRATOR', jurisdictionId: top.id, organisationId: null });
}
