import { appendPersonEvent } from '../person/person-event';
import { type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { lockPerson } from '../person/person.store';
import { acceptTotp, hasAuthenticator, newTotpSecret, replaceRecoveryCodes, totpOf, wrongCode } from './second-factor';

export interface NewAuthenticator {
  readonly secret: string;
  readonly address: string;
}

/** The use cases of one's own authenticator app and recovery codes. */
export class AuthenticatorService {
  constructor(private readonly database: Database) {}

  /** A secret for the app; it counts once a code confirms it. @throws ExpectedError CONFLICT where there is an app already */
  start(personId: number): Promise<NewAuthenticator> {
    return this.change(personId, async (tx) => {
      if (await hasAuthenticator(tx, personId))
        throw new ExpectedError('CONFLICT', 'There is an authenticator app already: remove it first');
      const secret = newTotpSecret();
      await tx.rows(
        `INSERT INTO authenticator (person_id, secret) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET secret = $2, last_step = 0`,
        [personId, secret],
      );
      const [row] = await tx.rows<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
      await appendPersonEvent(tx, personId, { type: 'authenticator.started', payload: {} });
      return { secret, address: totpOf(secret, row?.email ?? '').toString() };
    });
  }

  /** @throws ExpectedError UNAUTHENTICATED for a wrong code; CONFLICT where nothing waits to be confirmed */
  confirm(personId: number, code: string): Promise<void> {
    return this.change(personId, async (tx) => {
      const [waiting] = await tx.rows('SELECT 1 FROM authenticator WHERE person_id = $1 AND confirmed_at IS NULL', [
        personId,
      ]);
      if (!waiting) throw new ExpectedError('CONFLICT', 'No authenticator app waits to be confirmed');
      if ((await acceptTotp(tx, personId, code)) !== 'ACCEPTED') throw wrongCode();
      await tx.rows('UPDATE authenticator SET confirmed_at = $2 WHERE person_id = $1', [personId, tx.at]);
      await appendPersonEvent(tx, personId, { type: 'authenticator.confirmed', payload: {} });
    });
  }

  /** Recovery codes go with the app that they replace. */
  remove(personId: number): Promise<void> {
    return this.change(personId, async (tx) => {
      await tx.rows('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
      const [gone] = await tx.rows('DELETE FROM authenticator WHERE person_id = $1 RETURNING person_id', [personId]);
      if (!gone) throw new ExpectedError('CONFLICT', 'There is no authenticator app');
      await appendPersonEvent(tx, personId, { type: 'authenticator.removed', payload: {} });
    });
  }

  /** @throws ExpectedError CONFLICT without an authenticator app, which they replace */
  makeRecoveryCodes(personId: number): Promise<string[]> {
    return this.change(personId, async (tx) => {
      if (!(await hasAuthenticator(tx, personId)))
        throw new ExpectedError('CONFLICT', 'Recovery codes replace an authenticator app: there is none');
      return replaceRecoveryCodes(tx, personId);
    });
  }

  private change<T>(personId: number, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transact(globalId('person', personId), async (tx) => {
      await lockPerson(tx, personId);
      return work(tx);
    });
  }
}
