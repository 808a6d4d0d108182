import { randomBytes } from 'node:crypto';
import { parameterInForce } from '@wanchuang/domain-policy';
import { certificateNumber, verificationCode } from '@wanchuang/domain-recognition';
import type { Transaction } from '@wanchuang/server-platform';
import { noPolicy } from '../lifecycle/no-policy';
import type { Act } from '../recognition/act';

const numberLock = 1464029025;

export interface CertificateNumber {
  readonly year: number;
  readonly serial: number;
  readonly text: string;
}

/** Serial numbers of a place and year have one order: whoever gives some waits for others of the place, and for nobody else. */
export const lockNumbers = async (tx: Transaction, jurisdictionId: number): Promise<void> => {
  await tx.rows('SELECT pg_advisory_xact_lock($1, $2)', [numberLock, jurisdictionId]);
};

/** Whether a center of the place has this code already, such as one that was imported. */
const isTaken = async (tx: Transaction, jurisdictionId: number, code: string): Promise<boolean> =>
  (await tx.rows('SELECT FROM center WHERE jurisdiction_id = $1 AND code = $2', [jurisdictionId, code])).length > 0;

/**
 * The next number of the year, by the policy's pattern; the caller has locked the numbers of the place.
 * @throws ExpectedError REFUSED where no policy gives a pattern
 */
export async function nextNumber(tx: Transaction, { jurisdictionId, policy, today }: Act): Promise<CertificateNumber> {
  const pattern = parameterInForce(policy, 'certificateNumberPattern', today);
  if (!pattern.inForce) throw noPolicy(jurisdictionId, today, pattern.reason);
  const year = Number(today.slice(0, 4));
  const [last] = await tx.rows<{ serial: number }>(
    'SELECT max(serial) AS serial FROM certificate WHERE jurisdiction_id = $1 AND year = $2',
    [jurisdictionId, year],
  );
  for (let serial = (last?.serial ?? 0) + 1; ; serial += 1) {
    const text = certificateNumber(pattern.value, year, serial);
    if (!(await isTaken(tx, jurisdictionId, text))) return { year, serial, text };
  }
}

/** A code that nobody can guess. */
export function newVerificationCode(): string {
  for (;;) {
    const code = verificationCode(randomBytes(13));
    if (code !== null) return code;
  }
}

export interface NewCertificate {
  readonly jurisdictionId: number;
  readonly centerId: number;
  readonly announcementId: number;
  readonly number: CertificateNumber;
  readonly centerName: string;
  readonly hostName: string;
  readonly verificationCode: string;
  readonly issuedOn: string;
}

/** @returns its number in the table */
export async function insertCertificate(tx: Transaction, certificate: NewCertificate): Promise<number> {
  const { jurisdictionId, centerId, announcementId, number, centerName, hostName, issuedOn } = certificate;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO certificate (jurisdiction_id, center_id, announcement_id, year, serial, number, center_name, host_name,
       verification_code, issued_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      jurisdictionId,
      centerId,
      announcementId,
      number.year,
      number.serial,
      number.text,
      centerName,
      hostName,
      certificate.verificationCode,
      issuedOn,
    ],
  );
  if (!row) throw new Error('the certificate was not written');
  return row.id;
}
