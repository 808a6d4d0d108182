import { DataVersions, type Reader } from '@wanchuang/server-platform';
import { type TestDatabase } from '@wanchuang/server-platform/testing';
import { SessionService } from '../session/session.service';
import { type AccessSettings, usualSettings } from '../settings';
import { AuthenticatorService } from '../sign-in/authenticator.service';
import { hashPassword } from '../sign-in/password-hash';
import { totpOf } from '../sign-in/second-factor';
import { type NotedRefusal, SignInRecord } from '../sign-in/sign-in-record';
import { SignInService } from '../sign-in/sign-in.service';
import { accessFactory, openAccessDatabase } from './access-api';

export const password = 'a river of nine bends';
export const client = { address: '192.0.2.7', device: 'Test browser' };

/** Services on a database of their own, people who sign in with `password`, and a clock that a test moves. */
export const signInStage = async (given: Partial<AccessSettings> = {}) => {
  const settings = { ...usualSettings, ...given };
  let instant = new Date('2026-06-30T04:00:00Z');
  const clock = { now: () => instant };
  const test: TestDatabase = await openAccessDatabase(clock);
  const make = await accessFactory(test);
  const { database } = test;
  const versions = new DataVersions({ url: test.serverUrl, retry: 5 });
  database.onCommitted = (sequence) => versions.noteCommitted(sequence);
  const hash = await hashPassword(password);
  const authenticators = new AuthenticatorService(database);
  const codeAt = (secret: string, time = instant): string => totpOf(secret, '').generate({ timestamp: time.getTime() });
  /** What the log was told of those who were not let in. */
  const noted: NotedRefusal[] = [];
  const record = new SignInRecord(database, (refusal) => void noted.push(refusal));
  let made = 0;
  return {
    test,
    noted,
    record,
    make,
    database,
    clock,
    versions,
    settings,
    signIn: new SignInService(database, settings, record),
    sessions: new SessionService({ database, clock, settings, versions }),
    authenticators,
    codeAt,
    pass: (seconds: number): void => {
      instant = new Date(instant.getTime() + seconds * 1000);
    },
    person: async (row: Record<string, string> = {}): Promise<{ id: number; email: string }> => {
      made += 1;
      const email = `signer${made}@example.org`;
      const id = await make.person({ email, ...row });
      await make.insert('password', { person_id: id, hash, changed_at: instant.toISOString() });
      return { id, email };
    },
    /** @returns the secret of an app that is confirmed */
    withAuthenticator: async (personId: number): Promise<string> => {
      const { secret } = await authenticators.start(personId);
      await authenticators.confirm(personId, codeAt(secret));
      return secret;
    },
    reader: (): Reader => database.reader(),
    close: async (): Promise<void> => {
      await versions.close();
      await test.close();
    },
  };
};

export type SignInStage = Awaited<ReturnType<typeof signInStage>>;
