import { appendPersonEvent } from '../person/person-event';
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { registerEnumType } from 'type-graphql';
import { secretHash } from '../secret';
import { RefusedSignIn } from './refused-sign-in';

export const SecondFactor = { NOT_NEEDED: 'NOT_NEEDED', NEEDED: 'NEEDED', ACCEPTED: 'ACCEPTED' } as const;
export type SecondFactor = keyof typeof SecondFactor;

registerEnumType(SecondFactor, {
  name: 'SecondFactor',
  description: 'What became of the second factor.',
  valuesConfig: {
    NOT_NEEDED: { description: 'The person has no authenticator app.' },
    NEEDED: { description: 'The password is right; a code of the app, or a recovery code, is wanted with it.' },
    ACCEPTED: { description: 'The code was right.' },
  },
});

const period = 30;
const recoveryCodes = 10;

/** How an authenticator app is told its secret (RFC 6238: SHA-1, six digits, 30 seconds). */
export const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Wanchuang', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const told = {
  code: 'UNAUTHENTICATED',
  message: 'The code is wrong, or was used before',
  details: { place: 'input.code' },
} as const;

export const wrongCode = (): ExpectedError => new ExpectedError(told.code, told.message, told.details);

/** What became of a code; USED: it was right, and accepted before. */
export type CodeVerdict = 'ACCEPTED' | 'WRONG' | 'USED';

/** Accepts a code of the app, one step early or late, and none twice. */
export async function acceptTotp(tx: Transaction, personId: number, code: string): Promise<CodeVerdict> {
  const [app] = await tx.rows<{ secret: string }>('SELECT secret FROM authenticator WHERE person_id = $1', [personId]);
  const token = code.replace(/\s/g, '');
  if (!app || !/^\d{6}$/.test(token)) return 'WRONG';
  const timestamp = tx.at.getTime();
  const delta = totpOf(app.secret, '').validate({ token, timestamp, window: 1 });
  if (delta === null) return 'WRONG';
  const step = Math.floor(timestamp / 1000 / period) + delta;
  const accepted = await tx.rows(
    'UPDATE authenticator SET last_step = $2 WHERE person_id = $1 AND last_step < $2 RETURNING person_id',
    [personId, step],
  );
  return accepted.length === 1 ? 'ACCEPTED' : 'USED';
}

/** As they are typed: capitals or not, with or without hyphens. */
const recoveryHash = (code: string): string => secretHash(code.toUpperCase().replace(/[^A-Z2-7]/g, ''));

async function acceptRecoveryCode(tx: Transaction, personId: number, code: string): Promise<CodeVerdict> {
  const own = [personId, recoveryHash(code)];
  const [used] = await tx.rows<{ id: number }>(
    'UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND hash = $2 AND used_at IS NULL RETURNING id',
    [...own, tx.at],
  );
  if (!used) {
    const known = await tx.rows('SELECT 1 FROM recovery_code WHERE person_id = $1 AND hash = $2', own);
    return known.length > 0 ? 'USED' : 'WRONG';
  }
  await appendPersonEvent(tx, personId, { type: 'recovery_code.used', payload: { id: used.id } });
  return 'ACCEPTED';
}

/** @throws RefusedSignIn UNAUTHENTICATED for a code that is wrong or was used */
export async function checkSecondFactor(tx: Transaction, personId: number, code: string): Promise<SecondFactor> {
  if (!(await hasAuthenticator(tx, personId))) return 'NOT_NEEDED';
  if (code.trim() === '') return 'NEEDED';
  const ofApp = await acceptTotp(tx, personId, code);
  if (ofApp === 'ACCEPTED') return ofApp;
  const ofRecovery = await acceptRecoveryCode(tx, personId, code);
  if (ofRecovery === 'ACCEPTED') return ofRecovery;
  const reason = ofApp === 'USED' ? 'REPLAYED_CODE' : ofRecovery === 'USED' ? 'USED_RECOVERY_CODE' : 'WRONG_CODE';
  throw new RefusedSignIn({ reason, method: 'PASSWORD', personId, countedBy: globalId('person', personId) }, told);
}

/** Whether there is an app that was confirmed. */
export async function hasAuthenticator(tx: Transaction, personId: number): Promise<boolean> {
  const found = await tx.rows('SELECT 1 FROM authenticator WHERE person_id = $1 AND confirmed_at IS NOT NULL', [
    personId,
  ]);
  return found.length > 0;
}

/** Ten codes of 80 bits that replace those before; only their hashes are kept. */
export async function replaceRecoveryCodes(tx: Transaction, personId: number): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  await tx.rows('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
  await tx.rows(
    'INSERT INTO recovery_code (person_id, hash, made_at) SELECT $1, hash, $3 FROM unnest($2::text[]) hash',
    [personId, codes.map(recoveryHash), tx.at],
  );
  await appendPersonEvent(tx, personId, { type: 'recovery_codes.made', payload: {} });
  return codes;
}

/** ABCD-EFGH-IJKL-MNOP */
const newRecoveryCode = (): string => {
  const { base32 } = new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer });
  return base32.match(/.{4}/g)?.join('-') ?? base32;
};
