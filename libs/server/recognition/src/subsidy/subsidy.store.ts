import type { SubsidyState } from '@wanchuang/domain-recognition';
import { databaseFaultOf, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** Whom a subsidy is for. */
export interface CertificateRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly centerId: number;
  /** Day on which the center was revoked or merged; null: it is recognised. */
  readonly endedOn: string | null;
}

/** With its center, which nobody else ends until the transaction does. @throws ExpectedError NOT_FOUND */
export async function certificateById(tx: Transaction, id: number): Promise<CertificateRow> {
  const [row] = await tx.rows<CertificateRow>(
    `SELECT certificate.id, certificate.jurisdiction_id AS "jurisdictionId", center_id AS "centerId", ended_on AS "endedOn"
     FROM certificate JOIN center ON center.id = center_id WHERE certificate.id = $1 FOR SHARE OF center`,
    [id],
  );
  if (row) return row;
  throw noCertificate(id);
}

/** Also for one that whoever asks may not see. */
export const noCertificate = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no certificate ${globalId('certificate', id)}`, {
    place: 'input.certificateId',
  });

export interface SubsidyRow {
  readonly id: number;
  readonly centerId: number;
  readonly jurisdictionId: number;
  readonly state: SubsidyState;
  /** CNY. */
  readonly amount: string;
  readonly grantedOn: string;
}

/** Also for one that whoever asks may not see. */
export const noSubsidy = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no subsidy ${globalId('subsidy', id)}`, { place: 'input.subsidyId' });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockSubsidy(tx: Transaction, id: number): Promise<SubsidyRow> {
  const [row] = await tx.rows<SubsidyRow>(
    `SELECT subsidy.id, center_id AS "centerId", jurisdiction_id AS "jurisdictionId", subsidy.state, amount,
       granted_on AS "grantedOn" FROM subsidy JOIN center ON center.id = center_id WHERE subsidy.id = $1 FOR UPDATE OF subsidy`,
    [id],
  );
  if (row) return row;
  throw noSubsidy(id);
}

/** @returns its number @throws ExpectedError REFUSED for a second one that stands */
export async function insertSubsidy(
  tx: Transaction,
  subsidy: { readonly centerId: number; readonly amount: string; readonly grantedOn: string },
): Promise<number> {
  const { centerId, amount, grantedOn } = subsidy;
  try {
    const [row] = await tx.rows<{ id: number }>(
      `INSERT INTO subsidy (center_id, state, amount, granted_on) VALUES ($1, 'GRANTED', $2, $3) RETURNING id`,
      [centerId, amount, grantedOn],
    );
    if (row) return row.id;
  } catch (error) {
    if (databaseFaultOf(error)?.constraint !== 'subsidy_one_stands') throw error;
    throw new ExpectedError('REFUSED', 'A center is granted a subsidy once (Art. 9(4))', {
      clause: 'Art. 9(4)',
      reason: 'GRANTED_BEFORE',
      centerId: globalId('center', centerId),
    });
  }
  throw new Error('the subsidy was not written');
}
