import { type CallState, isOpenAt } from '@wanchuang/domain-recognition';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** A call as applications look at it. */
export interface CallRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly state: CallState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly fieldIds: readonly number[];
}

/** The call, which nobody closes until the transaction ends. @throws ExpectedError NOT_FOUND also for one that is not published */
export async function callOf(tx: Transaction, id: number): Promise<CallRow> {
  const [row] = await tx.rows<CallRow>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", state, opens_at AS "opensAt", closes_at AS "closesAt", field_ids AS "fieldIds"
     FROM recognition_call WHERE id = $1 AND state IN ('PUBLISHED', 'CLOSED') FOR SHARE`,
    [id],
  );
  if (row) return row;
  throw new ExpectedError('NOT_FOUND', `There is no call ${globalId('recognitionCall', id)}`, {
    place: 'input.callId',
  });
}

/** @throws ExpectedError REFUSED that cites Art. 9(1) */
export const requireOpenCall = (tx: Transaction, call: CallRow): void => {
  if (isOpenAt(call, tx.at)) return;
  throw new ExpectedError('REFUSED', 'Art. 9(1): the call takes no applications now', {
    clause: 'Art. 9(1)',
    reason: 'CALL_NOT_OPEN',
    opensAt: call.opensAt?.toISOString() ?? null,
    closesAt: call.closesAt?.toISOString() ?? null,
  });
};
