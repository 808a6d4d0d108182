import { firstObligations, judgeRecognition } from '@wanchuang/domain-recognition';
import { globalId, type Transaction } from '@wanchuang/server-platform';
import { addObligation, interpretationsOn, recordDecision } from '@wanchuang/server-registry';
import { type ApplicationRow, lockApplication } from '../application/application.store';
import { stepApplication } from '../application/step-application';
import { issueCertificate } from '../certificate/issue-certificate';
import { nextNumber } from '../certificate/certificate.store';
import { barredUntil } from '../lifecycle/barred-until';
import { noPolicy } from '../lifecycle/no-policy';
import { personOf } from '../lifecycle/person-of';
import type { NoticeItemRow } from '../notice/notice.store';
import { countObjections } from '../objection/objection.store';
import type { Act, RecognisedCenter } from './act';
import { makeCenter } from './make-center';

/** What the rules look at, and what they say. @throws ExpectedError REFUSED where the policy is not in force */
async function judgedRecognition(tx: Transaction, act: Act, item: NoticeItemRow) {
  const { jurisdictionId, period, policy, today } = act;
  const { endsOn, isOver, workingDays } = period;
  const objections = await countObjections(tx, item.id);
  const facts = {
    notice: { workingDays, endsOn, isOver },
    objections,
    barredUntil: await barredUntil(tx, item.hostId, today),
  };
  const findings = judgeRecognition(facts, policy, today, await interpretationsOn(tx, jurisdictionId, today));
  if (!findings.inForce) throw noPolicy(jurisdictionId, today, findings.reason);
  return { facts, findings };
}

/** What the guards of the step ask for; the same facts are kept with the decision. */
const guarded = (
  { period }: Act,
  { objections, barredUntil: until }: Awaited<ReturnType<typeof judgedRecognition>>['facts'],
) => ({
  notice: period,
  objections,
  ban: { until },
});

/**
 * Recognises one center of an act: center, step, decision, certificate, first obligations.
 * @throws ExpectedError REFUSED that cites the clause
 */
export async function recogniseOne(tx: Transaction, act: Act, item: NoticeItemRow): Promise<RecognisedCenter> {
  const { doer, jurisdictionId, policy, today } = act;
  const application = await lockApplication(tx, item.applicationId);
  const judged = await judgedRecognition(tx, act, item);
  const number = await nextNumber(tx, act);
  const centerId = await makeCenter(tx, application, { number: number.text, name: item.name, today });
  await stepApplication(tx, doer, application, 'RECOGNISE', guarded(act, judged.facts), { set: { centerId } });
  await recordDecision(tx, {
    ...judged,
    policy,
    kind: 'RECOGNISE',
    subject: globalId('application', application.id),
    jurisdictionId,
    on: today,
    outcome: 'RECOGNISED',
    reason: '',
    signedBy: personOf(doer),
  });
  await tellRecognised(tx, act, application, { centerId, name: item.name, code: number.text });
  await issueCertificate(tx, act, { centerId, number, centerName: item.name, hostName: item.hostName });
  for (const obligation of firstObligations(policy, today)) await addObligation(tx, { centerId, ...obligation });
  return { centerId, name: item.name, hostName: item.hostName, number: number.text };
}

async function tellRecognised(
  tx: Transaction,
  { jurisdictionId, notice, today }: Act,
  application: ApplicationRow,
  { centerId, name, code }: { readonly centerId: number; readonly name: string; readonly code: string },
): Promise<void> {
  await tx.appendEvent({
    type: 'center.recognised',
    subject: globalId('center', centerId),
    centerId,
    jurisdictionId,
    payload: {
      name,
      code,
      recognisedOn: today,
      applicationId: globalId('application', application.id),
      noticeId: globalId('notice', notice.id),
    },
  });
}
