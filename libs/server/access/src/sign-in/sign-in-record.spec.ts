// Runs alone: it replaces a module.
import { systemDoer } from '@wanchuang/server-platform';
import * as argon2 from '@node-rs/argon2';
import type { QueryRunner } from 'typeorm';
import { PersonService } from '../person/person.service';
import { accountGuard, sweepGuards } from './guard.store';
import { client, password, type SignInStage, signInStage } from '../testing/sign-in-stage';

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});

describe('who is not let in', () => {
  let stage: SignInStage;
  beforeEach(async () => {
    stage = await signInStage();
  });
  afterEach(() => stage?.close());

  const attempt = (email: string, given = 'a wrong password', code?: string) =>
    stage.signIn.signIn({ email, password: given, code }, client).then(
      () => 'done',
      ({ code: errorCode }: { code: string }) => errorCode,
    );
  const useLink = (token: string) =>
    stage.signIn.useLink(token, password, client).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
  const onRecord = async () => {
    const { rows } = await stage.test.owner.query<{ subject: string; actor: string; payload: string }>(
      "SELECT subject, actor, payload FROM event WHERE type = 'sign_in.refused' ORDER BY sequence",
    );
    return rows.map(({ payload, ...row }) => {
      const { reason, method, ...more }: Record<string, unknown> = JSON.parse(payload);
      return { ...row, reason, method, ...more };
    });
  };
  const refusalOf = (personId: number, reason: string, method = 'PASSWORD') => ({
    subject: `person_${personId}`,
    actor: 'system',
    reason,
    method,
  });

  it('is on record with the reason: a wrong password, and an account that may not sign in', async () => {
    const [{ id, email }, suspended] = [await stage.person(), await stage.person({ status: 'SUSPENDED' })];
    expect(await attempt(email)).toBe('UNAUTHENTICATED');
    expect(await attempt(suspended.email, password)).toBe('UNAUTHENTICATED');
    expect(await onRecord()).toEqual([refusalOf(id, 'WRONG_PASSWORD'), refusalOf(suspended.id, 'NOT_ACTIVE')]);
    expect(stage.noted).toEqual([
      { reason: 'WRONG_PASSWORD', method: 'PASSWORD', personId: id, address: client.address },
      { reason: 'NOT_ACTIVE', method: 'PASSWORD', personId: suspended.id, address: client.address },
    ]);
  });

  it('is on record with the reason: a code that is wrong, one that was accepted before, a recovery code that was used', async () => {
    const { id, email } = await stage.person();
    const secret = await stage.withAuthenticator(id);
    const [recovery = ''] = await stage.authenticators.makeRecoveryCodes(id);
    stage.pass(90);
    const code = stage.codeAt(secret);
    expect(await attempt(email, password, '12345x')).toBe('UNAUTHENTICATED');
    expect(await attempt(email, password, code)).toBe('done');
    expect(await attempt(email, password, code)).toBe('UNAUTHENTICATED');
    expect(await attempt(email, password, recovery)).toBe('done');
    expect(await attempt(email, password, recovery)).toBe('UNAUTHENTICATED');
    expect(await onRecord()).toEqual([
      refusalOf(id, 'WRONG_CODE'),
      refusalOf(id, 'REPLAYED_CODE'),
      refusalOf(id, 'USED_RECOVERY_CODE'),
    ]);
  });

  it('is on record with the reason: a link that was used or replaced, one that has run out; one that never was is in the log', async () => {
    const people = new PersonService(stage.database);
    const { id } = await stage.person();
    const used = await people.renewLink(systemDoer, id);
    expect(await useLink(used.token)).toBe('done');
    expect(await useLink(used.token)).toBe('REFUSED');
    const late = await people.renewLink(systemDoer, id);
    stage.pass(72 * 3600);
    expect(await useLink(late.token)).toBe('REFUSED');
    expect(await useLink('x')).toBe('REFUSED');
    expect(await onRecord()).toEqual([refusalOf(id, 'USED_LINK', 'LINK'), refusalOf(id, 'EXPIRED_LINK', 'LINK')]);
    expect(stage.noted.map(({ reason }) => reason)).toEqual(['USED_LINK', 'EXPIRED_LINK', 'UNKNOWN_LINK']);
  });

  it('whatever they send again and again, the record grows by a bound, and the log tells the rest', async () => {
    const { email } = await stage.person();
    const people = new PersonService(stage.database);
    const { id } = await stage.person();
    const { token } = await people.renewLink(systemDoer, id);
    await useLink(token);
    for (let guess = 0; guess < 30; guess += 1) await Promise.all([attempt(email), useLink(token)]);
    const reasons = (await onRecord()).map(({ reason }) => reason);
    const count = (wanted: string) => reasons.filter((reason) => reason === wanted).length;
    expect([count('WRONG_PASSWORD'), count('LOCKED'), count('USED_LINK')]).toEqual([5, 10, 10]);
    expect(reasons).toHaveLength(25);
    expect(stage.noted).toHaveLength(60);
  });

  const locks = async () => {
    const { rows } = await stage.test.owner.query<{ subject: string; actor: string; payload: string }>(
      "SELECT subject, actor, payload FROM event WHERE type = 'sign_in.locked' ORDER BY sequence",
    );
    return rows.map(({ payload, ...row }) => ({ ...row, ...JSON.parse(payload) }));
  };

  it('is told that the account is locked, once in a row of failures, and again in the next', async () => {
    const { id, email } = await stage.person();
    const lockOf = (lockedUntil: string) => ({
      subject: `person_${id}`,
      actor: 'system',
      method: 'PASSWORD',
      lockedUntil: `2026-06-30T${lockedUntil}.000Z`,
    });
    for (let failure = 1; failure <= 4; failure += 1) await attempt(email);
    expect(await locks()).toEqual([]);
    await Promise.all([attempt(email), attempt(email), attempt(email)]);
    expect(await locks()).toEqual([lockOf('04:01:00')]);
    stage.pass(60);
    await attempt(email);
    expect(await locks()).toHaveLength(1);
    stage.pass(120);
    expect(await attempt(email, password)).toBe('done');
    for (let failure = 1; failure <= 6; failure += 1) await attempt(email);
    expect(await locks()).toEqual([lockOf('04:01:00'), lockOf('04:04:00')]);
  });

  it('for a wrong password on the account page, as at the sign-in: counted, on record, locked', async () => {
    const { id, email } = await stage.person();
    const own = { personId: id, sessionId: 0 };
    const confirm = (given: string) =>
      stage.signIn.confirm({ personId: id, password: given, place: 'input.password' }, client).then(
        () => 'done',
        ({ code, details }: { code: string; details: object }) => ({ code, ...details }),
      );
    await expect(
      stage.signIn.changePassword(own, { current: 'not it', next: 'another long sentence' }, client),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { place: 'input.currentPassword' } });
    for (let failure = 2; failure <= 5; failure += 1)
      expect(await confirm('not it')).toMatchObject({ code: 'BAD_USER_INPUT', place: 'input.password' });
    expect(await confirm(password)).toMatchObject({ code: 'REFUSED', reason: 'TOO_MANY_FAILURES' });
    expect(await attempt(email, password)).toBe('REFUSED');
    expect(await onRecord()).toEqual([
      ...Array(5).fill(refusalOf(id, 'WRONG_PASSWORD')),
      refusalOf(id, 'LOCKED'),
      refusalOf(id, 'LOCKED'),
    ]);
    expect(await locks()).toHaveLength(1);
    expect(stage.noted[0]).toEqual({
      reason: 'WRONG_PASSWORD',
      method: 'PASSWORD',
      personId: id,
      address: client.address,
    });
    stage.pass(60);
    expect(await confirm(password)).toBe('done');
    expect(await confirm('not it')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is forgotten where counts have rested for a day, and nowhere else', async () => {
    const [rested, recent] = [await stage.person(), await stage.person()];
    for (let failure = 1; failure <= 6; failure += 1) await attempt(rested.email);
    stage.pass(23 * 3600);
    await attempt(recent.email);
    const keys = async () => (await stage.test.owner.query('SELECT key FROM sign_in_guard')).rowCount;
    const all = await keys();
    expect(await sweepGuards(stage.database)).toBe(0);
    stage.pass(3600 + 1);
    const swept = await sweepGuards(stage.database);
    expect(swept).toBeGreaterThan(0);
    expect(await keys()).toBe((all ?? 0) - swept);
    const { rows } = await stage.test.owner.query('SELECT failures FROM sign_in_guard WHERE key = $1', [
      accountGuard(recent.email).key,
    ]);
    expect(rows).toEqual([{ failures: 1 }]);
    expect(await sweepGuards(stage.database)).toBe(0);
  });

  it('a stranger who asks for accounts that do not exist writes no event', async () => {
    for (let guess = 1; guess <= 21; guess += 1) await attempt(`nobody${guess}@example.org`);
    for (let guess = 1; guess <= 7; guess += 1)
      await stage.signIn
        .signIn({ email: 'nobody@example.org', password }, { ...client, address: '' })
        .catch(() => undefined);
    const { rowCount } = await stage.test.owner.query("SELECT 1 FROM event WHERE type = 'sign_in.refused'");
    expect(rowCount).toBe(0);
    const reasons = new Set(stage.noted.map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['UNKNOWN_ACCOUNT', 'LOCKED_ADDRESS', 'LOCKED']));
  });

  it('takes the same work whether or not there is an account: as many hashes, as many statements', async () => {
    const { email } = await stage.person();
    const suspended = await stage.person({ status: 'SUSPENDED' });
    const invited = `invited@example.org`;
    await stage.make.person({ email: invited, status: 'INVITED' });
    const verify = jest.mocked(argon2.verify);
    const everyRunner: QueryRunner = Object.getPrototypeOf(stage.database.source.createQueryRunner());
    const query = jest.spyOn(everyRunner, 'query');
    const workOf = async (whose: string) => {
      const work: [number, number][] = [];
      for (let guess = 1; guess <= 7; guess += 1) {
        const before = [verify.mock.calls.length, query.mock.calls.length] as const;
        await stage.signIn
          .signIn({ email: whose, password: 'wrong' }, { ...client, address: '' })
          .catch(() => undefined);
        work.push([verify.mock.calls.length - before[0], query.mock.calls.length - before[1]]);
      }
      return work;
    };
    const ofNobody = await workOf('nobody@example.org');
    expect(ofNobody.map(([hashes]) => hashes)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(ofNobody.every(([, statements]) => statements > 0)).toBe(true);
    for (const whose of [email, suspended.email, invited]) expect(await workOf(whose)).toEqual(ofNobody);
    query.mockRestore();
  });
});
