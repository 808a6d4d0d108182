import { obligationLifecycle } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  ExpectedError,
  globalId,
  numericId,
  requireRight,
} from '@wanchuang/server-platform';
import { checkPastDay } from '../organisation/organisation.check';
import { takeStep } from '../reading/take-step';
import { Obligation } from './obligation.entity';
import type { CompleteObligationInput } from './obligation.inputs';
import { lockObligation } from './obligation.store';

/** @throws ExpectedError BAD_USER_INPUT */
export const completion = ({ obligationId, version, doneOn }: CompleteObligationInput) => ({
  id: numericId('obligation', obligationId, 'input.obligationId'),
  version,
  doneOn,
});

const noObligation = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no ${globalId('obligation', id)}`, { place: 'input.obligationId' });

/** It is refused by the clause that the obligation is of. */
const lifecycleOf = (clause: string): typeof obligationLifecycle => ({
  ...obligationLifecycle,
  transitions: obligationLifecycle.transitions.map((transition) => ({ ...transition, clause })),
});

/**
 * Keeps that a host has done what it owed (Art. 7, 10, 19).
 * @throws ExpectedError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT for a day to come, CONFLICT, REFUSED for a second time
 */
export const completeObligation = async <T>(
  asked: Change,
  { id, version, doneOn }: ReturnType<typeof completion>,
  read: AnswerReader<T>,
): Promise<T> => {
  const { answer } = await asked.once(async (tx) => {
    const missing = () => noObligation(id);
    const obligation = await lockObligation(tx, id);
    if (!obligation) throw missing();
    const { center, clause, kind } = obligation;
    requireRight(asked.doer, 'COMPLETE_OBLIGATION', { center }, { place: 'input.obligationId', missing });
    const done = takeStep(lifecycleOf(clause), asked.doer, { state: obligation.state, step: 'COMPLETE', facts: {} });
    checkPastDay('input.doneOn', doneOn, dayInShanghai(tx.at));
    await changeRow(tx, Obligation, { id, version, set: { state: done, doneOn } });
    await tx.appendEvent({
      type: 'obligation.completed',
      subject: globalId('obligation', id),
      centerId: center.id,
      jurisdictionId: center.jurisdictionId,
      payload: { kind, clause, doneOn },
    });
    return id;
  }, read);
  return answer;
};
