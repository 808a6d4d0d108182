import { storeFile } from '@wanchuang/server-files';
import { globalId, type Transaction } from '@wanchuang/server-platform';
import { bureauOf } from '../document/bureau-of';
import { certificatePdf } from '../document/certificate-pdf';
import type { Act } from '../recognition/act';
import { type CertificateNumber, insertCertificate, newVerificationCode } from './certificate.store';

interface Issuing {
  readonly centerId: number;
  readonly number: CertificateNumber;
  readonly centerName: string;
  readonly hostName: string;
}

/** Where anybody sees whether a certificate is genuine. */
const verificationAddress = (origin: string, code: string): string => `${origin}/public/certificates/${code}`;

/** Writes a center's certificate, and makes it as a document. */
export async function issueCertificate(tx: Transaction, act: Act, issuing: Issuing): Promise<void> {
  const { jurisdictionId, announcementId, today: issuedOn, origin, policy } = act;
  const { centerId, number, centerName, hostName } = issuing;
  const code = newVerificationCode();
  const printed = { jurisdictionId, centerName, hostName, verificationCode: code, issuedOn };
  const id = await insertCertificate(tx, { ...printed, centerId, announcementId, number });
  const bytes = await certificatePdf({
    ...printed,
    ...(await bureauOf(tx, jurisdictionId)),
    number: number.text,
    verificationAddress: verificationAddress(origin, code),
    documentNumber: policy.documentNumber,
    madeAt: tx.at,
  });
  const holder = globalId('certificate', id);
  const file = { jurisdictionId, name: `${number.text}.pdf`, mediaType: 'application/pdf', bytes, holder };
  await tx.rows('UPDATE certificate SET document_id = $2 WHERE id = $1', [id, await storeFile(tx, file)]);
  await tx.appendEvent({
    type: 'certificate.issued',
    subject: holder,
    centerId,
    jurisdictionId,
    payload: { number: number.text, issuedOn },
  });
}
