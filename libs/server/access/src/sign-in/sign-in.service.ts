import { type Client, type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { tidyEmail } from '../person/person.check';
import { lockPerson, movePerson, requireStatus } from '../person/person.store';
import { secretHash } from '../secret';
import { beginSession, endSessions, type NewSession } from '../session/session.store';
import type { AccessSettings } from '../settings';
import { accountGuard, addressGuard, forgive, giveBack, type Guard, takeAttempt } from './guard.store';
import { voidLinks } from './link.store';
import { hashPassword, isPassword } from './password-hash';
import { checkNewPassword } from './password-profile';
import { setPassword } from './password.store';
import { checkSecondFactor, hasAuthenticator, type SecondFactor } from './second-factor';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string | null;
}

/** What became of an attempt; without a session a second factor is wanted. */
export interface Admission {
  readonly personId: number;
  readonly session: NewSession | null;
  readonly secondFactor: SecondFactor;
}

interface Account {
  readonly id: number;
  readonly email: string;
  readonly hash: string | null;
}

/** The same for a wrong password as for an account that does not exist, or may not sign in. */
const wrongPassword = (): ExpectedError =>
  new ExpectedError('UNAUTHENTICATED', 'The e-mail address or the password is wrong', { place: 'input.password' });

/** The use cases of passwords: signing in, setting one by a link, changing it. */
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly settings: AccessSettings,
  ) {}

  /** @throws ExpectedError UNAUTHENTICATED; REFUSED while too many attempts have failed */
  async signIn({ email, password, code }: Credentials, client: Client): Promise<Admission> {
    const account = accountGuard(email);
    const address = client.address === '' ? [] : [addressGuard(client.address)];
    await this.database.transact('system', (tx) => takeAttempt(tx, [account, ...address]));
    const [found] = await this.database
      .reader()
      .rows<Account>(
        `SELECT id, email, hash FROM person JOIN password ON person_id = id WHERE email = $1 AND status = 'ACTIVE'`,
        [tidyEmail(email)],
      );
    const isRight = await isPassword(found?.hash ?? null, password);
    if (!found || !isRight) throw wrongPassword();
    return this.database.transact(globalId('person', found.id), (tx) =>
      this.admit(tx, found, code ?? '', client, { account, address }),
    );
  }

  private async admit(
    tx: Transaction,
    { id, hash }: Account,
    code: string,
    client: Client,
    { account, address }: { account: Guard; address: readonly Guard[] },
  ): Promise<Admission> {
    // whoever was suspended, or has changed the password, since it was compared
    const [same] = await tx.rows(
      `SELECT 1 FROM person JOIN password ON person_id = id WHERE id = $1 AND status = 'ACTIVE' AND hash = $2 FOR SHARE`,
      [id, hash],
    );
    if (!same) throw wrongPassword();
    const secondFactor = await checkSecondFactor(tx, id, code);
    for (const guard of address) await giveBack(tx, guard);
    if (secondFactor === 'NEEDED') {
      await giveBack(tx, account);
      return { personId: id, session: null, secondFactor };
    }
    await forgive(tx, account);
    return { personId: id, session: await this.begin(tx, id, secondFactor === 'ACCEPTED', client), secondFactor };
  }

  private begin(tx: Transaction, personId: number, secondFactor: boolean, client: Client): Promise<NewSession> {
    return beginSession(tx, { personId, secondFactor, hours: this.settings.sessionHours }, client);
  }

  /**
   * Sets a password by a link, which that uses up, and ends the sessions that there were. Whoever has an authenticator
   * app signs in after it.
   * @throws ExpectedError REFUSED for a link that is used up, has run out, or is none
   */
  async useLink(token: string, password: string, client: Client): Promise<Admission> {
    checkNewPassword('input.password', password, this.settings.passwordProfile);
    const hash = secretHash(token);
    const [link] = await this.database
      .reader()
      .rows<{ personId: number }>('SELECT person_id AS "personId" FROM one_time_link WHERE hash = $1', [hash]);
    if (!link) throw uselessLink();
    const { personId } = link;
    const passwordHash = await hashPassword(password);
    return this.database.transact(globalId('person', personId), async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!(await takeLink(tx, hash))) throw uselessLink();
      requireStatus(person, 'INVITED', 'ACTIVE');
      if (person.status === 'INVITED') await movePerson(tx, personId, 'ACTIVE');
      await setPassword(tx, personId, passwordHash);
      await endSessions(tx, personId);
      const [row] = await tx.rows<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
      await forgive(tx, accountGuard(row?.email ?? ''));
      if (await hasAuthenticator(tx, personId)) return { personId, session: null, secondFactor: 'NEEDED' };
      return { personId, session: await this.begin(tx, personId, false, client), secondFactor: 'NOT_NEEDED' };
    });
  }

  /** Changes one's own password, and ends one's other sessions. @throws ExpectedError BAD_USER_INPUT, REFUSED */
  async changePassword(personId: number, sessionId: number, current: string, next: string): Promise<void> {
    checkNewPassword('input.newPassword', next, this.settings.passwordProfile);
    if (next === current) throw badInput('input.newPassword', next.length, 'another password than before is wanted');
    await this.confirm(personId, current, 'input.currentPassword');
    const hash = await hashPassword(next);
    await this.database.transact(globalId('person', personId), async (tx) => {
      requireStatus(await lockPerson(tx, personId), 'ACTIVE');
      await setPassword(tx, personId, hash);
      await voidLinks(tx, personId);
      await endSessions(tx, personId, sessionId);
    });
  }

  /** That whoever has a session also knows the password. @throws ExpectedError BAD_USER_INPUT, or REFUSED as signIn does */
  async confirm(personId: number, password: string, place: string): Promise<void> {
    const [account] = await this.database
      .reader()
      .rows<Account>('SELECT id, email, hash FROM person LEFT JOIN password ON person_id = id WHERE id = $1', [
        personId,
      ]);
    const guard = accountGuard(account?.email ?? '');
    await this.database.transact('system', (tx) => takeAttempt(tx, [guard]));
    if (!(await isPassword(account?.hash ?? null, password))) throw badInput(place, null, 'the password is wrong');
    await this.database.transact('system', (tx) => forgive(tx, guard));
  }
}

const uselessLink = (): ExpectedError =>
  new ExpectedError('REFUSED', 'This link was used, has run out, or never was one. Ask for a new one.', {
    reason: 'LINK',
    place: 'input.token',
  });

async function takeLink(tx: Transaction, hash: string): Promise<boolean> {
  const taken = await tx.rows(
    'UPDATE one_time_link SET used_at = $2 WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING id',
    [hash, tx.at],
  );
  return taken.length === 1;
}
