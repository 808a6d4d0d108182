import { type InterpretationFault, interpretationFaults } from '@wanchuang/domain-policy';
import { interpretationLifecycle, type InterpretationStep } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  numericId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { lockPolicy } from '../policy/policy.store';
import { badInput, checkedText } from '../reading/check-input';
import { signerOf } from '../reading/signer';
import { takeStep } from '../reading/take-step';
import type { RecordInterpretationInput } from './interpretation.inputs';
import {
  changeInterpretation,
  insertInterpretation,
  lockInterpretation,
  type NewInterpretation,
  noInterpretation,
} from './interpretation.store';

const longest = 2000;

/** @throws ExpectedError BAD_USER_INPUT */
export const newInterpretation = (input: RecordInterpretationInput): NewInterpretation => ({
  policyDocumentId: numericId('policyDocument', input.policyDocumentId, 'input.policyDocumentId'),
  clause: input.clause,
  question: {
    zh: checkedText('input.questionZh', input.questionZh, longest),
    en: checkedText('input.questionEn', input.questionEn, longest),
  },
  ruling: {
    zh: checkedText('input.rulingZh', input.rulingZh, longest),
    en: checkedText('input.rulingEn', input.rulingEn, longest),
  },
  decidedOn: input.decidedOn,
  effect: input.effect ?? null,
  replacesId: input.replacesId == null ? null : numericId('interpretation', input.replacesId, 'input.replacesId'),
});

const faultsSay: Readonly<Record<InterpretationFault, readonly [place: string, says: string]>> = {
  NO_SUCH_CLAUSE: ['input.clause', 'the policy has no such clause'],
  NO_WORDS: ['input.questionZh', 'question and ruling are wanted in both languages'],
  NO_DAY: ['input.decidedOn', 'this is no day'],
  BEFORE_POLICY: ['input.decidedOn', 'the policy was not in force yet: nothing is interpreted by it (Art. 28)'],
  ENDS_BEFORE_IT_HOLDS: ['input.decidedOn', 'it would end before it holds'],
  EFFECT_OF_ANOTHER_CLAUSE: ['input.effect', 'this effect is of another clause'],
};

/** It takes the place of a signed one of the same clause, and not before that one. @throws ExpectedError BAD_USER_INPUT */
async function checkReplaced(tx: Transaction, { replacesId, ...later }: NewInterpretation): Promise<void> {
  if (replacesId === null) return;
  const place = 'input.replacesId';
  const earlier = await lockInterpretation(tx, replacesId);
  const isOfClause = earlier?.policyDocumentId === later.policyDocumentId && earlier.clause === later.clause;
  if (!earlier || !isOfClause) throw noInterpretation(replacesId, place);
  if (earlier.state !== 'SIGNED') throw badInput(place, earlier.state, 'only a signed one is replaced by another');
  if (earlier.decidedOn >= later.decidedOn)
    throw badInput('input.decidedOn', later.decidedOn, `the one before holds from ${earlier.decidedOn} on`);
}

/** Keeps a ruling until the leader signs it (Art. 27). @throws ExpectedError BAD_USER_INPUT, FORBIDDEN, NOT_FOUND */
export const recordInterpretation = async <T>(
  asked: Change,
  interpretation: NewInterpretation,
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const { jurisdictionId, policy } = await lockPolicy(tx, interpretation.policyDocumentId);
    requireRight(asked.doer, 'RECORD_INTERPRETATION', { jurisdictionId }, { place: 'input.policyDocumentId' });
    const [fault] = interpretationFaults(policy, interpretation);
    if (fault) throw badInput(faultsSay[fault][0], interpretation.clause, faultsSay[fault][1]);
    if (interpretation.decidedOn > dayInShanghai(tx.at))
      throw badInput('input.decidedOn', interpretation.decidedOn, `${interpretation.decidedOn} is still to come`);
    await checkReplaced(tx, interpretation);
    return insertInterpretation(tx, interpretation, { jurisdictionId, recordedBy: signerOf(asked.doer) });
  }, read);
  return answer;
};

const actions = { SIGN: 'SIGN_INTERPRETATION', DISCARD: 'DISCARD_INTERPRETATION' } as const;

/**
 * Takes a step with an interpretation: signs it, or discards it.
 * @throws ExpectedError NOT_FOUND, FORBIDDEN, CONFLICT; REFUSED with the clause where the step is not open
 */
export const stepInterpretation = async <T>(
  asked: Change,
  { id, version, step }: { readonly id: number; readonly version: number; readonly step: InterpretationStep },
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const before = await lockInterpretation(tx, id);
    if (!before) throw noInterpretation(id);
    const { state, jurisdictionId } = before;
    const missing = () => noInterpretation(id);
    const row = { ...before, policy: { jurisdictionId } };
    requireRight(asked.doer, actions[step], row, { place: 'input.interpretationId', missing });
    const next = takeStep(interpretationLifecycle, asked.doer, { state, step, facts: {} });
    const signedBy = step === 'SIGN' ? signerOf(asked.doer) : null;
    await changeInterpretation(tx, before, { version, state: next, signedBy });
    return id;
  }, read);
  return answer;
};
