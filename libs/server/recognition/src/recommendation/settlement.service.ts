import type { Finding } from '@wanchuang/domain-policy';
import type { DecisionKind } from '@wanchuang/domain-registry';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, recordDecision, type SettlementKind } from '@wanchuang/server-registry';
import { checkedText, longestReason, requireRightOn } from '../application/application.check';
import { type ApplicationRow, lockApplication } from '../application/application.store';
import { type Judged, judgedToday } from '../application/judged';
import { requirePerson } from '../lifecycle/person-of';

interface Settled {
  readonly id: number;
  readonly rule: string;
  readonly kind: SettlementKind;
  readonly isMet: boolean;
  readonly reason: string;
}

const decisionOf: Readonly<Record<SettlementKind, DecisionKind>> = {
  EXCEPTION: 'EXCEPT',
  WAIVER: 'WAIVE',
  JUDGEMENT: 'JUDGE',
};

/** From the submission on, until the bureau has decided. */
const settledIn = ['SUBMITTED', 'RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED'];

/** Written decisions on findings (Art. 8): a judgement, the exception of Art. 8(7), the waiver of Art. 8(8), and no other. */
export class SettlementService {
  /** @throws ExpectedError REFUSED that cites the finding's clause where it cannot be settled so */
  async settle<T>(asked: Change, given: Settled, read: AnswerReader<T>): Promise<T> {
    const settled = { ...given, reason: checkedText('input.reason', given.reason, longestReason) };
    if (!settled.isMet && settled.kind !== 'JUDGEMENT')
      throw badInput('input.isMet', false, 'an exception or a waiver lets the clause pass, or is not made');
    const { answer } = await asked.once(async (tx) => {
      const application = await lockApplication(tx, given.id);
      const action = settled.kind === 'JUDGEMENT' ? 'JUDGE_FINDING' : 'WAIVE_FINDING';
      requireRightOn(asked.doer, action, application);
      requireOpen(application);
      requireSettleable((await judgedToday(tx, application)).findings.findings, settled);
      await keepSettlement(tx, asked, application, settled);
      await decide(tx, asked, application, settled, await judgedToday(tx, application));
      return given.id;
    }, read);
    return answer;
  }
}

const requireOpen = ({ state }: ApplicationRow): void => {
  if (settledIn.includes(state)) return;
  throw new ExpectedError('REFUSED', `Art. 9: findings are settled before the bureau decides, not now (${state})`, {
    clause: 'Art. 9(4)',
    reason: 'STATE',
    state,
    possibleIn: settledIn,
  });
};

/** Nothing else can be waived. */
const requireSettleable = (findings: readonly Finding[], { rule, kind }: Settled): void => {
  const finding = findings.find((one) => one.rule === rule);
  if (!finding) throw badInput('input.rule', rule, 'there is no such rule');
  if (finding.settledBy === kind) return;
  const { clause, verdict, settledBy } = finding;
  throw new ExpectedError('REFUSED', `${clause}: this finding is not settled by ${kind}`, {
    clause,
    citation: clause,
    reason: 'NOT_SETTLED_SO',
    rule,
    kind,
    verdict,
    settledBy,
  });
};

async function keepSettlement(
  tx: Transaction,
  { doer }: Change,
  { id, jurisdictionId }: ApplicationRow,
  { rule, kind, isMet, reason }: Settled,
): Promise<void> {
  await tx.rows(
    `INSERT INTO settlement (application_id, rule, kind, is_met, reason, decided_on, signed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, rule, kind, isMet, reason, dayInShanghai(tx.at), requirePerson(doer)],
  );
  await tx.appendEvent({
    type: 'application.finding_settled',
    subject: globalId('application', id),
    jurisdictionId,
    payload: { rule, kind, isMet },
  });
}

async function decide(
  tx: Transaction,
  { doer }: Change,
  { id, jurisdictionId }: ApplicationRow,
  { rule, kind, isMet, reason }: Settled,
  judged: Judged,
): Promise<void> {
  await recordDecision(tx, {
    kind: decisionOf[kind],
    subject: globalId('application', id),
    jurisdictionId,
    on: dayInShanghai(tx.at),
    ...judged,
    outcome: `${rule}: ${isMet ? 'MET' : 'UNMET'}`,
    reason,
    signedBy: requirePerson(doer),
  });
}
