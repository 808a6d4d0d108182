import { type Finding, isSatisfied } from '@wanchuang/domain-policy';
import { judgeSubsidy, subsidyLifecycle } from '@wanchuang/domain-recognition';
import { holdFile } from '@wanchuang/server-files';
import {
  type AnswerReader,
  type Change,
  changeRow,
  dayInShanghai,
  type Doer,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { interpretationsOn, policyOn, recordDecision } from '@wanchuang/server-registry';
import { noPolicy } from '../lifecycle/no-policy';
import { personOf, requirePerson } from '../lifecycle/person-of';
import { takeStep } from '../lifecycle/take-step';
import { Subsidy } from './subsidy.entity';
import {
  certificateById,
  type CertificateRow,
  insertSubsidy,
  lockSubsidy,
  noCertificate,
  noSubsidy,
  type SubsidyRow,
} from './subsidy.store';

interface Grant {
  readonly certificateId: number;
  /** CNY. */
  readonly amount: string;
  readonly fileId: number | null;
}

interface Mistake {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
}

interface Payment {
  readonly id: number;
  readonly version: number;
  readonly paidOn: string;
}

/** What newly recognised centers are granted and paid, once each (Art. 9(4)). */
export class SubsidyService {
  /** @throws ExpectedError REFUSED that cites the clause: above the cap, a second one, or a center that is recognised no more */
  async grant<T>(asked: Change, grant: Grant, read: AnswerReader<T>): Promise<T> {
    const { doer } = asked;
    const { certificateId, amount, fileId } = grant;
    const { answer } = await asked.once(async (tx) => {
      const certificate = await certificateById(tx, certificateId);
      const missing = () => noCertificate(certificateId);
      const { jurisdictionId, centerId } = certificate;
      const row = { ...certificate, center: { jurisdictionId } };
      requireRight(doer, 'GRANT_SUBSIDY', row, { place: 'input.certificateId', missing });
      requireRecognised(certificate);
      const grantedOn = dayInShanghai(tx.at);
      const judged = await withinCap(tx, jurisdictionId, amount, grantedOn);
      const id = await insertSubsidy(tx, { centerId, amount, grantedOn });
      if (fileId !== null) await putDocument(tx, id, fileId, requirePerson(doer));
      await recordDecision(tx, {
        kind: 'GRANT_SUBSIDY',
        subject: globalId('center', centerId),
        jurisdictionId,
        on: grantedOn,
        facts: { amount },
        ...judged,
        outcome: 'GRANTED',
        reason: '',
        signedBy: personOf(doer),
      });
      const payload = { amount, grantedOn };
      await tx.appendEvent({
        type: 'subsidy.granted',
        subject: globalId('subsidy', id),
        centerId,
        jurisdictionId,
        payload,
      });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED for one that is paid already, or a day that cannot be; CONFLICT for a stale version */
  async markPaid<T>(asked: Change, { id, version, paidOn }: Payment, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const subsidy = await lockOwn(tx, asked.doer, id, 'MARK_SUBSIDY_PAID');
      const { centerId, jurisdictionId, grantedOn } = subsidy;
      const facts = { payment: { grantedOn, paidOn, today: dayInShanghai(tx.at) }, reason: null };
      const state = takeStep(subsidyLifecycle, asked.doer, { state: subsidy.state, step: 'PAY', facts });
      await changeRow(tx, Subsidy, { id, version, set: { state, paidOn } });
      const payload = { paidOn };
      await tx.appendEvent({
        type: 'subsidy.paid',
        subject: globalId('subsidy', id),
        centerId,
        jurisdictionId,
        payload,
      });
      return id;
    }, read);
    return answer;
  }

  /** @throws ExpectedError REFUSED for one that is paid, or was taken back before; CONFLICT for a stale version */
  async cancel<T>(asked: Change, { id, version, reason }: Mistake, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const subsidy = await lockOwn(tx, asked.doer, id, 'CANCEL_SUBSIDY');
      const { centerId, jurisdictionId, amount } = subsidy;
      const facts = { payment: null, reason };
      const state = takeStep(subsidyLifecycle, asked.doer, { state: subsidy.state, step: 'CANCEL', facts });
      const cancelledOn = dayInShanghai(tx.at);
      await changeRow(tx, Subsidy, { id, version, set: { state, cancelledOn, cancelReason: reason } });
      await tx.appendEvent({
        type: 'subsidy.cancelled',
        subject: globalId('subsidy', id),
        centerId,
        jurisdictionId,
        payload: { amount, cancelledOn },
      });
      return id;
    }, read);
    return answer;
  }
}

async function lockOwn(
  tx: Transaction,
  doer: Doer,
  id: number,
  action: 'MARK_SUBSIDY_PAID' | 'CANCEL_SUBSIDY',
): Promise<SubsidyRow> {
  const subsidy = await lockSubsidy(tx, id);
  const row = { ...subsidy, center: { jurisdictionId: subsidy.jurisdictionId } };
  requireRight(doer, action, row, { place: 'input.subsidyId', missing: () => noSubsidy(id) });
  return subsidy;
}

/** A subsidy is for a center that is recognised, not for one that was. */
function requireRecognised({ centerId, endedOn }: CertificateRow): void {
  if (endedOn === null) return;
  throw new ExpectedError('REFUSED', `The center is recognised no more since ${endedOn} (Art. 9(4))`, {
    clause: 'Art. 9(4)',
    reason: 'RECOGNISED_NO_MORE',
    centerId: globalId('center', centerId),
    endedOn,
  });
}

const overCap = ({ clause, observed, threshold, parameter }: Finding): ExpectedError =>
  new ExpectedError('REFUSED', `${observed} CNY are more than the ${threshold} CNY of ${clause}`, {
    clause,
    citation: clause,
    reason: 'ABOVE_CAP',
    observed,
    threshold,
    parameter,
  });

/** The function that decides is the one that explains. @throws ExpectedError REFUSED that cites the clause */
async function withinCap(tx: Transaction, jurisdictionId: number, amount: string, on: string) {
  const policy = await policyOn(tx, jurisdictionId, on);
  if (!policy) throw noPolicy(jurisdictionId, on, 'NO_POLICY');
  const findings = judgeSubsidy({ amount }, policy, on, await interpretationsOn(tx, jurisdictionId, on));
  if (!findings.inForce) throw noPolicy(jurisdictionId, on, findings.reason);
  const barring = findings.findings.find((finding) => !isSatisfied(finding));
  if (barring) throw overCap(barring);
  return { findings, policy };
}

async function putDocument(tx: Transaction, id: number, fileId: number, personId: number): Promise<void> {
  const { id: documentId } = await holdFile(tx, { fileId, holder: globalId('subsidy', id), personId });
  await changeRow(tx, Subsidy, { id, version: 1, set: { documentId } });
}
