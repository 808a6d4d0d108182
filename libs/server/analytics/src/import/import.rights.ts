import type { Action } from '@wanchuang/domain-access';
import { type Doer, requireRight, type Transaction } from '@wanchuang/server-platform';
import type { ImportRun } from '../fact/import-run.entity';
import { findRun, noRun } from './import-run.store';

/**
 * Files for a place are for the bureau there and above. A place that is not there yet is nobody's: whoever is held by
 * rules is refused in the same words as for another bureau's.
 * @throws ExpectedError FORBIDDEN
 */
export async function requireCheck(tx: Transaction, doer: Doer, jurisdictionCode: string): Promise<void> {
  const [place] = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [jurisdictionCode]);
  requireRight(doer, 'CHECK_IMPORT', { jurisdictionId: place?.id ?? null }, { place: 'input.mapping' });
}

/**
 * The run that something is to be done to, if whoever asks may do it. Its place stays what it was found to be by the
 * check, and its state moves by compare and set, so that the row need not be locked, for which a load would have to wait.
 * @throws ExpectedError NOT_FOUND, also for a run that the one who asks may not see; FORBIDDEN
 */
export async function findRunFor(
  tx: Transaction,
  { doer, action, id }: { readonly doer: Doer; readonly action: Action; readonly id: number },
): Promise<ImportRun> {
  const run = await findRun(tx.manager, id);
  const { jurisdictionId, state } = run;
  requireRight(doer, action, { jurisdictionId, state }, { place: 'input.id', missing: () => noRun(id) });
  return run;
}
