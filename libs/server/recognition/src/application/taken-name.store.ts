import { databaseFaultOf, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import type { ApplicationRow } from './application.store';

type Named = Pick<ApplicationRow, 'id' | 'jurisdictionId' | 'name'>;

/** Whether somebody else of the place has the name: a center, now or before, or another application (Art. 26). */
export async function isNameTaken(tx: Transaction, { id, jurisdictionId, name }: Named): Promise<boolean> {
  if (name === '') return false;
  const rows = await tx.rows(
    `SELECT 1 FROM taken_name WHERE jurisdiction_id = $1 AND name_key = name_key($2) AND application_id IS DISTINCT FROM $3`,
    [jurisdictionId, name, id],
  );
  return rows.length > 0;
}

export const nameRefused = (name: string): ExpectedError =>
  new ExpectedError('REFUSED', `Art. 26: the name ${name} is taken in this place`, {
    clause: 'Art. 26',
    reason: 'NAME_TAKEN',
    name,
  });

/**
 * Keeps the name of an application from its submission on, in place of the one that it had asked for before.
 * @throws ExpectedError REFUSED that cites Art. 26, also where somebody else was faster by an instant
 */
export async function takeName(tx: Transaction, { id, jurisdictionId, name }: Named): Promise<void> {
  await releaseName(tx, id);
  try {
    const taken = await tx.rows(
      `INSERT INTO taken_name (jurisdiction_id, name_key, application_id) VALUES ($1, name_key($2), $3)
       ON CONFLICT ON CONSTRAINT taken_name_pk DO NOTHING RETURNING 1`,
      [jurisdictionId, name, id],
    );
    if (taken.length === 0) throw nameRefused(name);
  } catch (error) {
    throw databaseFaultOf(error)?.constraint === 'taken_name_pk' ? nameRefused(name) : error;
  }
}

/** The name of an application that has come to its end without a center is free again. */
export const releaseName = (tx: Transaction, applicationId: number): Promise<unknown> =>
  tx.rows('DELETE FROM taken_name WHERE application_id = $1', [applicationId]);
