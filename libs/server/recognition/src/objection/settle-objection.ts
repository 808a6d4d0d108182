import {
  judgeSettlement,
  noticeItemLifecycle,
  type NoticeItemStep,
  objectionLifecycle,
  type ObjectionStep,
} from '@wanchuang/domain-recognition';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  type Doer,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { interpretationsOn, policyOn, recordDecision } from '@wanchuang/server-registry';
import { lockApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { noPolicy } from '../lifecycle/no-policy';
import { personOf } from '../lifecycle/person-of';
import { takeStep } from '../lifecycle/take-step';
import { NoticeItem } from '../notice/notice-item.entity';
import { lockItem, type NoticeItemRow } from '../notice/notice.store';
import { Objection } from './objection.entity';
import { countObjections, lockObjection, noObjection, type ObjectionRow } from './objection.store';

interface Settlement {
  readonly id: number;
  /** The version that whoever settles it has read. */
  readonly version: number;
  readonly outcome: ObjectionStep;
  readonly reason: string;
}

/**
 * Settles an objection: upheld, it strikes out what it names; dismissed, it holds it back no longer, unless another does.
 * @throws ExpectedError REFUSED that cites the clause; CONFLICT for a stale version
 */
export async function settleObjection<T>(asked: Change, settlement: Settlement, read: AnswerReader<T>): Promise<T> {
  const { doer } = asked;
  const { id, version, outcome, reason } = settlement;
  const { answer } = await asked.once(async (tx) => {
    const objection = await lockObjection(tx, id);
    requireRight(
      doer,
      'SETTLE_OBJECTION',
      { ...objection },
      { place: 'input.objectionId', missing: () => noObjection(id) },
    );
    const state = takeStep(objectionLifecycle, doer, { state: objection.state, step: outcome, facts: { reason } });
    const set = { state, settlementReason: reason, settledBy: personOf(doer), settledAt: tx.at };
    await changeRow(tx, Objection, { id, version, set });
    const item = await lockItem(tx, objection.itemId);
    await recordSettlement(tx, doer, objection, settlement);
    if (outcome === 'UPHOLD') await strikeOut(tx, doer, item, settlement);
    else await clear(tx, doer, item);
    await tx.appendEvent({
      type: outcome === 'UPHOLD' ? 'objection.upheld' : 'objection.dismissed',
      subject: globalId('objection', id),
      jurisdictionId: objection.jurisdictionId,
      payload: { itemId: globalId('noticeItem', item.id), applicationId: globalId('application', item.applicationId) },
    });
    return id;
  }, read);
  return answer;
}

/** What was found of an objection, on the day it is settled. @throws ExpectedError REFUSED without a policy */
async function findingsOf(tx: Transaction, jurisdictionId: number, { outcome, reason }: Settlement) {
  const on = dayInShanghai(tx.at);
  const policy = await policyOn(tx, jurisdictionId, on);
  if (!policy) throw noPolicy(jurisdictionId, on, 'NO_POLICY');
  const facts = { isUpheld: outcome === 'UPHOLD', reason, on };
  const findings = judgeSettlement(facts, policy, on, await interpretationsOn(tx, jurisdictionId, on));
  if (!findings.inForce) throw noPolicy(jurisdictionId, on, findings.reason);
  return { on, facts, findings, policy };
}

async function recordSettlement(
  tx: Transaction,
  doer: Doer,
  { id, jurisdictionId }: ObjectionRow,
  settlement: Settlement,
): Promise<void> {
  const { outcome, reason } = settlement;
  const found = await findingsOf(tx, jurisdictionId, settlement);
  await recordDecision(tx, {
    ...found,
    kind: 'SETTLE_OBJECTION',
    subject: globalId('objection', id),
    jurisdictionId,
    outcome: outcome === 'UPHOLD' ? 'UPHELD' : 'DISMISSED',
    reason,
    signedBy: personOf(doer),
  });
}

async function stepItem(tx: Transaction, doer: Doer, item: NoticeItemRow, step: NoticeItemStep, open: number) {
  const state = takeStep(noticeItemLifecycle, doer, { state: item.state, step, facts: { openObjections: open } });
  await changeRow(tx, NoticeItem, { id: item.id, version: item.version, set: { state } });
}

/** Another objection may have struck it out before, or the host has withdrawn it: then this one changes nothing more. */
async function strikeOut(tx: Transaction, doer: Doer, item: NoticeItemRow, settlement: Settlement): Promise<void> {
  if (item.state === 'STRUCK_OUT') return;
  const objections = await countObjections(tx, item.id);
  await stepItem(tx, doer, item, 'STRIKE_OUT', objections.open);
  const application = await lockApplication(tx, item.applicationId);
  if (application.state !== 'IN_NOTICE') return;
  const { reason } = settlement;
  await stepApplication(tx, doer, application, 'STRIKE_OUT', { objections }, { reason });
  await recordDecision(tx, {
    ...(await findingsOf(tx, application.jurisdictionId, settlement)),
    kind: 'STRIKE_OUT',
    subject: globalId('application', application.id),
    jurisdictionId: application.jurisdictionId,
    outcome: 'STRUCK_OUT',
    reason,
    signedBy: personOf(doer),
  });
}

async function clear(tx: Transaction, doer: Doer, item: NoticeItemRow): Promise<void> {
  const { open } = await countObjections(tx, item.id);
  if (item.state === 'HELD_BACK' && open === 0) await stepItem(tx, doer, item, 'CLEAR', open);
}
