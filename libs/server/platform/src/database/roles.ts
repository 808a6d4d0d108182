import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { databaseFaultOf } from '../errors/constraint-error';
import { ExpectedError } from '../errors/expected-error';

/** The role that serves requests: it cannot change the schema, and neither update nor delete an event. */
export const serverRole = 'wanchuang_server';

/** The server role's address, derived from the owner's: every node that knows the owner's password computes the same. */
export const serverUrlOf = (ownerUrl: string): string => {
  const url = new URL(ownerUrl);
  const password = createHmac('sha256', `wanchuang:${decodeURIComponent(url.password)}`)
    .update(serverRole)
    .digest('hex');
  url.username = serverRole;
  url.password = password;
  return url.toString();
};

/** Roles belong to the whole cluster: whoever else makes or changes this one at the same moment, perhaps for another database. */
const madeByAnother = new Set(['XX000', '23505', '42710']);
const attempts = 10;

const setPassword = async (owner: Client, password: string): Promise<void> => {
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [serverRole]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await owner.query(`${verb} ROLE ${serverRole} LOGIN PASSWORD ${owner.escapeLiteral(password)}`);
};

/**
 * Makes the server role where it is missing. Run as the owner, before migrations grant it anything.
 * @throws ExpectedError UNAVAILABLE if the owner may not create roles and the role is not there.
 */
export const ensureServerRole = async (owner: Client, serverUrl: string): Promise<void> => {
  const password = decodeURIComponent(new URL(serverUrl).password);
  const role = decodeURIComponent(new URL(serverUrl).username);
  if (role !== serverRole) return; // a role of the operator's own, who grants it membership of ours
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await setPassword(owner, password);
    } catch (error) {
      const code = databaseFaultOf(error)?.code ?? '';
      if (madeByAnother.has(code) && attempt < attempts) continue;
      if (code !== '42501') throw error;
      throw new ExpectedError(
        'UNAVAILABLE',
        `The owner of the database may not create the role ${serverRole}. Grant it CREATEROLE, or create the role and give its address in DATABASE_SERVER_URL.`,
      );
    }
  }
};
