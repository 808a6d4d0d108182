import type { Action } from '@wanchuang/domain-access';
import { type Doer, requireRight, type Transaction } from '@wanchuang/server-platform';
import type { ImportRun } from '../fact/import-run.entity';
import { findRun, noRun } from './import-run.store';
import type { ImportRight } from './import-runner';

/** Who stands behind a change, as a run keeps it; null: the program itself. */
export const makerOf = ({ rights }: Doer): number | null => rights?.personId ?? null;

async function placeCalled(tx: Transaction, code: string): Promise<number | null> {
  const [place] = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [code]);
  return place?.id ?? null;
}

const rightOf = (doer: Doer, placeId: number | null): ImportRight | null => {
  const personId = makerOf(doer);
  return personId === null ? null : { personId, placeId };
};

/**
 * Files for a place are for the bureau there and above. A place that is not there yet is made by whichever officer comes
 * first, and by no token.
 * @throws ExpectedError FORBIDDEN
 */
export async function requireCheck(tx: Transaction, doer: Doer, jurisdictionCode: string): Promise<ImportRight | null> {
  const jurisdictionId = await placeCalled(tx, jurisdictionCode);
  requireRight(doer, 'CHECK_IMPORT', { jurisdictionId, makerId: makerOf(doer) }, { place: 'input.mapping' });
  return rightOf(doer, jurisdictionId);
}

interface Wanted {
  readonly doer: Doer;
  readonly action: Action;
  readonly id: number;
}

/**
 * The run that something is to be done to, if whoever asks may do it. Its place stays what it was found to be by the
 * check, and its state moves by compare and set, so that the row need not be locked, for which a load would have to wait.
 * @throws ExpectedError NOT_FOUND, also for a run that the one who asks may not see; FORBIDDEN
 */
export async function findRunFor(tx: Transaction, { doer, action, id }: Wanted): Promise<ImportRun> {
  const run = await findRun(tx.manager, id);
  const { jurisdictionId, makerId, state } = run;
  requireRight(doer, action, { jurisdictionId, makerId, state }, { place: 'input.id', missing: () => noRun(id) });
  return run;
}

/**
 * By what right a run is loaded. Where its place was made since the check, the right is asked of that place, too.
 * @throws ExpectedError FORBIDDEN
 */
export async function requireLoad(
  tx: Transaction,
  doer: Doer,
  { jurisdictionId, makerId, state }: ImportRun,
  jurisdictionCode: string,
): Promise<ImportRight | null> {
  const placeId = jurisdictionId ?? (await placeCalled(tx, jurisdictionCode));
  requireRight(doer, 'LOAD_IMPORT', { jurisdictionId: placeId, makerId, state }, { place: 'input.id' });
  return rightOf(doer, placeId);
}
