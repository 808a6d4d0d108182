import type { Interpretation } from '@wanchuang/domain-policy';
import type { InterpretationState } from '@wanchuang/domain-registry';
import { changeRow, databaseFaultOf, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { InterpretationRow } from './interpretation.entity';

export interface NewInterpretation extends Omit<Interpretation, 'id' | 'until'> {
  readonly policyDocumentId: number;
  readonly replacesId: number | null;
}

export interface LockedInterpretation {
  readonly id: number;
  readonly policyDocumentId: number;
  readonly jurisdictionId: number;
  readonly state: InterpretationState;
  readonly clause: string;
  readonly decidedOn: string;
  readonly replacesId: number | null;
}

/** The row, which nobody else changes until the transaction ends; undefined where there is none. */
export const lockInterpretation = async (tx: Transaction, id: number): Promise<LockedInterpretation | undefined> => {
  const [row] = await tx.rows<LockedInterpretation>(
    `SELECT ruling.id, ruling.policy_document_id AS "policyDocumentId", policy.jurisdiction_id AS "jurisdictionId", ruling.state,
       ruling.clause, ruling.decided_on AS "decidedOn", ruling.replaces_id AS "replacesId"
     FROM interpretation ruling JOIN policy_document policy ON policy.id = ruling.policy_document_id
     WHERE ruling.id = $1 FOR UPDATE OF ruling`,
    [id],
  );
  return row;
};

export const noInterpretation = (id: number, place = 'input.interpretationId'): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no interpretation ${globalId('interpretation', id)}`, { place });

/** Writes an interpretation with its event. @returns its number */
export async function insertInterpretation(
  tx: Transaction,
  { policyDocumentId, clause, question, ruling, decidedOn, effect, replacesId }: NewInterpretation,
  { jurisdictionId, recordedBy }: { readonly jurisdictionId: number; readonly recordedBy: number },
): Promise<number> {
  const words = [question.zh, question.en, ruling.zh, ruling.en];
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO interpretation (policy_document_id, state, clause, question_zh, question_en, ruling_zh, ruling_en, effect, decided_on,
       replaces_id, recorded_by, recorded_at)
     VALUES ($1, 'RECORDED', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [policyDocumentId, clause, ...words, effect ?? null, decidedOn, replacesId, recordedBy, tx.at],
  );
  if (!row) throw new Error('the interpretation was not written');
  await tx.appendEvent({
    type: 'interpretation.recorded',
    subject: globalId('interpretation', row.id),
    jurisdictionId,
    payload: {
      clause,
      decidedOn,
      effect: effect ?? null,
      replaces: replacesId === null ? null : globalId('interpretation', replacesId),
    },
  });
  return row.id;
}

const replacedMeanwhile = (): ExpectedError =>
  new ExpectedError('CONFLICT', 'Another interpretation has taken its place already: look at it again.', {
    place: 'input.interpretationId',
    reason: 'REPLACED',
  });

interface Step {
  readonly version: number;
  readonly state: InterpretationState;
  /** Who signs it; null for another step. */
  readonly signedBy: number | null;
}

/** Writes the state that a step has led to, with its event. @throws ExpectedError CONFLICT */
export async function changeInterpretation(tx: Transaction, before: LockedInterpretation, step: Step): Promise<void> {
  const { id, jurisdictionId, clause } = before;
  const { version, state, signedBy } = step;
  const set = signedBy === null ? { state } : { state, signedBy, signedAt: tx.at };
  try {
    await changeRow(tx, InterpretationRow, { id, version, set });
  } catch (error) {
    throw databaseFaultOf(error)?.constraint === 'interpretation_replaced_once' ? replacedMeanwhile() : error;
  }
  await tx.appendEvent({
    type: state === 'SIGNED' ? 'interpretation.signed' : 'interpretation.discarded',
    subject: globalId('interpretation', id),
    jurisdictionId,
    payload: { clause },
  });
}
