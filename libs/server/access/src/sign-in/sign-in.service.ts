import { type Client, type Database, globalId, type Transaction } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { tidyEmail } from '../person/person.check';
import type { SignedIn } from '../provided-access';
import type { PersonStatus } from '../person/person-status';
import { lockPerson, movePerson, requireStatus } from '../person/person.store';
import { secretHash } from '../secret';
import { beginSession, endSessions, type NewSession } from '../session/session.store';
import type { AccessSettings } from '../settings';
import { accountGuard, addressGuard, forgive, giveBack, type Guard, takeAttempt, TooManyFailures } from './guard.store';
import { voidLinks } from './link.store';
import { hashPassword, isPassword } from './password-hash';
import { checkNewPassword } from './password-profile';
import { setPassword } from './password.store';
import { type RefusalReason, RefusedSignIn } from './refused-sign-in';
import { checkSecondFactor, hasAuthenticator, type SecondFactor } from './second-factor';
import type { SignInMethod } from './sign-in-method';
import { SignInRecord } from './sign-in-record';

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
  /** Null: none that counts. */
  readonly hash: string | null;
}

interface Found extends Account {
  readonly status: PersonStatus;
}

/** The same for a wrong password as for an account that does not exist, or may not sign in. */
const wrongPassword = (reason: RefusalReason, personId: number | null, email: string): RefusedSignIn =>
  new RefusedSignIn(
    { reason, method: 'PASSWORD', personId, countedBy: tidyEmail(email) },
    {
      code: 'UNAUTHENTICATED',
      message: 'The e-mail address or the password is wrong',
      details: { place: 'input.password' },
    },
  );

/** The use cases of passwords: signing in, setting one by a link, changing it. */
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly settings: AccessSettings,
    private readonly record: SignInRecord = new SignInRecord(database, () => undefined),
  ) {}

  /** @throws ExpectedError UNAUTHENTICATED; REFUSED while too many attempts have failed */
  signIn(credentials: Credentials, client: Client): Promise<Admission> {
    const guard = accountGuard(credentials.email);
    return this.record.attempt(client, () => this.tryPassword(credentials, client), guard);
  }

  private async tryPassword({ email, password, code }: Credentials, client: Client): Promise<Admission> {
    const account = accountGuard(email);
    const address = client.address === '' ? [] : [addressGuard(client.address)];
    await this.takeTurn(email, account, address);
    const found = await this.accountOf(email);
    const isActive = found?.status === 'ACTIVE';
    const isRight = await isPassword(isActive ? found.hash : null, password);
    if (!found) throw wrongPassword('UNKNOWN_ACCOUNT', null, email);
    if (!isRight) throw wrongPassword(isActive ? 'WRONG_PASSWORD' : 'NOT_ACTIVE', found.id, email);
    return this.database.transact(globalId('person', found.id), (tx) =>
      this.admit(tx, found, code ?? '', client, { account, address }),
    );
  }

  /** Who is refused before the password is looked at is refused alike, whether or not there is such an account. */
  private async takeTurn(email: string, account: Guard, address: readonly Guard[]): Promise<void> {
    try {
      await this.database.transact('system', (tx) => takeAttempt(tx, [account, ...address]));
    } catch (error) {
      if (!(error instanceof TooManyFailures)) throw error;
      const isOfAccount = error.guard === account;
      const found = isOfAccount ? await this.accountOf(email) : null;
      throw new RefusedSignIn(
        {
          reason: isOfAccount ? 'LOCKED' : 'LOCKED_ADDRESS',
          method: 'PASSWORD',
          personId: found?.id ?? null,
          countedBy: isOfAccount ? tidyEmail(email) : null,
        },
        error,
      );
    }
  }

  private async accountOf(email: string): Promise<Found | null> {
    const [found] = await this.database
      .reader()
      .rows<Found>('SELECT id, email, status, hash FROM person LEFT JOIN password ON person_id = id WHERE email = $1', [
        tidyEmail(email),
      ]);
    return found ?? null;
  }

  private async admit(
    tx: Transaction,
    { id, email, hash }: Account,
    code: string,
    client: Client,
    { account, address }: { account: Guard; address: readonly Guard[] },
  ): Promise<Admission> {
    // whoever was suspended, or has changed the password, since it was compared
    const [same] = await tx.rows(
      `SELECT 1 FROM person JOIN password ON person_id = id WHERE id = $1 AND status = 'ACTIVE' AND hash = $2 FOR SHARE`,
      [id, hash],
    );
    if (!same) throw wrongPassword('WRONG_PASSWORD', id, email);
    const secondFactor = await checkSecondFactor(tx, id, code);
    for (const guard of address) await giveBack(tx, guard);
    if (secondFactor === 'NEEDED') {
      await giveBack(tx, account);
      return { personId: id, session: null, secondFactor };
    }
    await forgive(tx, account);
    const begun = { personId: id, method: 'PASSWORD', secondFactor: secondFactor === 'ACCEPTED' } as const;
    return { personId: id, session: await this.begin(tx, begun, client), secondFactor };
  }

  private begin(
    tx: Transaction,
    begun: { personId: number; method: SignInMethod; secondFactor: boolean },
    client: Client,
  ): Promise<NewSession> {
    return beginSession(tx, { ...begun, hours: this.settings.sessionHours }, client);
  }

  /**
   * Sets a password by a link, which that uses up, and ends the sessions that there were. Whoever has an authenticator
   * app signs in after it.
   * @throws ExpectedError REFUSED for a link that is used up, has run out, or is none
   */
  useLink(token: string, password: string, client: Client): Promise<Admission> {
    return this.record.attempt(client, () => this.tryLink(token, password, client));
  }

  private async tryLink(token: string, password: string, client: Client): Promise<Admission> {
    checkNewPassword('input.password', password, this.settings.passwordProfile);
    const hash = secretHash(token);
    const [link] = await this.database
      .reader()
      .rows<{ personId: number }>('SELECT person_id AS "personId" FROM one_time_link WHERE hash = $1', [hash]);
    if (!link) throw uselessLink('UNKNOWN_LINK', null, null);
    const { personId } = link;
    const passwordHash = await hashPassword(password);
    return this.database.transact(globalId('person', personId), async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!(await takeLink(tx, hash))) throw uselessLink(await whyUseless(tx, hash), personId, hash);
      requireStatus(person, 'INVITED', 'ACTIVE');
      if (person.status === 'INVITED') await movePerson(tx, personId, 'ACTIVE');
      await setPassword(tx, personId, passwordHash);
      await endSessions(tx, personId);
      const [row] = await tx.rows<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
      await forgive(tx, accountGuard(row?.email ?? ''));
      if (await hasAuthenticator(tx, personId)) return { personId, session: null, secondFactor: 'NEEDED' };
      const begun = { personId, method: 'LINK', secondFactor: false } as const;
      return { personId, session: await this.begin(tx, begun, client), secondFactor: 'NOT_NEEDED' };
    });
  }

  /** Changes one's own password, and ends one's other sessions. @throws ExpectedError BAD_USER_INPUT, REFUSED */
  async changePassword(
    { personId, sessionId }: Pick<SignedIn, 'personId' | 'sessionId'>,
    { current, next }: { readonly current: string; readonly next: string },
    client: Client,
  ): Promise<void> {
    checkNewPassword('input.newPassword', next, this.settings.passwordProfile);
    if (next === current) throw badInput('input.newPassword', next.length, 'another password than before is wanted');
    await this.confirm({ personId, password: current, place: 'input.currentPassword' }, client);
    const hash = await hashPassword(next);
    await this.database.transact(globalId('person', personId), async (tx) => {
      requireStatus(await lockPerson(tx, personId), 'ACTIVE');
      await setPassword(tx, personId, hash);
      await voidLinks(tx, personId);
      await endSessions(tx, personId, sessionId);
    });
  }

  /**
   * That whoever has a session also knows the password: a wrong one counts, and is on record, as one at the sign-in is.
   * @throws ExpectedError BAD_USER_INPUT, or REFUSED as signIn does
   */
  async confirm({ personId, password, place }: Confirmation, client: Client): Promise<void> {
    const [account] = await this.database
      .reader()
      .rows<Account>('SELECT id, email, hash FROM person LEFT JOIN password ON person_id = id WHERE id = $1', [
        personId,
      ]);
    const email = account?.email ?? '';
    const guard = accountGuard(email);
    const confirmed = async (): Promise<void> => {
      await this.takeTurn(email, guard, []);
      if (!(await isPassword(account?.hash ?? null, password))) throw unconfirmed(personId, email, place);
      await this.database.transact('system', (tx) => forgive(tx, guard));
    };
    await this.record.attempt(client, confirmed, guard);
  }
}

/** The password of somebody who has a session, and the argument that brings it. */
interface Confirmation {
  readonly personId: number;
  readonly password: string;
  readonly place: string;
}

const unconfirmed = (personId: number, email: string, place: string): RefusedSignIn =>
  new RefusedSignIn(
    { reason: 'WRONG_PASSWORD', method: 'PASSWORD', personId, countedBy: tidyEmail(email) },
    badInput(place, null, 'the password is wrong'),
  );

const uselessLink = (reason: RefusalReason, personId: number | null, countedBy: string | null): RefusedSignIn =>
  new RefusedSignIn(
    { reason, method: 'LINK', personId, countedBy },
    {
      code: 'REFUSED',
      message: 'This link was used, has run out, or never was one. Ask for a new one.',
      details: { reason: 'LINK', place: 'input.token' },
    },
  );

/** A link that a newer one has replaced counts as used. */
async function whyUseless(tx: Transaction, hash: string): Promise<RefusalReason> {
  const used = await tx.rows('SELECT 1 FROM one_time_link WHERE hash = $1 AND used_at IS NOT NULL', [hash]);
  return used.length > 0 ? 'USED_LINK' : 'EXPIRED_LINK';
}

async function takeLink(tx: Transaction, hash: string): Promise<boolean> {
  const taken = await tx.rows(
    'UPDATE one_time_link SET used_at = $2 WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING id',
    [hash, tx.at],
  );
  return taken.length === 1;
}
