import { judgeCandidacy } from '@wanchuang/domain-recognition';
import { dayInShanghai, type Doer, globalId, type Transaction } from '@wanchuang/server-platform';
import { interpretationsOn, policyOn, recordDecision } from '@wanchuang/server-registry';
import { lockApplication } from '../application/application.store';
import { candidacyFactsOf } from '../application/candidacy-facts';
import { stepApplication } from '../application/step-application';
import { barredUntil } from '../lifecycle/barred-until';
import { noPolicy } from '../lifecycle/no-policy';
import { personOf } from '../lifecycle/person-of';
import { concludedOn, findPanel } from '../panel/panel.store';
import type { DeliberationItemState, DeliberationRow } from './deliberation.store';

const outcomes = { APPROVE: 'APPROVED', REFUSE: 'REFUSED' } as const;

/**
 * What a meeting decides of one application: judged by the policy of that day, stepped, and kept as a decision.
 * @throws ExpectedError REFUSED that cites the clause
 */
export async function decideApplication(
  tx: Transaction,
  doer: Doer,
  { jurisdictionId, heldOn }: DeliberationRow,
  { applicationId, decision, reason }: DeliberationItemState,
): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  const policy = await policyOn(tx, jurisdictionId, heldOn);
  if (!policy) throw noPolicy(jurisdictionId, heldOn, 'NO_POLICY');
  const facts = await candidacyFactsOf(tx, application);
  const found = judgeCandidacy(facts, policy, heldOn, await interpretationsOn(tx, jurisdictionId, heldOn));
  if (!found.inForce) throw noPolicy(jurisdictionId, heldOn, found.reason);
  const until = await barredUntil(tx, application.hostId, dayInShanghai(tx.at));
  const meeting = { heldOn, isSigned: true };
  // a panel that has concluded stays so: nobody leaves it any more
  const panel = application.panelId === null ? null : await findPanel(tx, application.panelId);
  const heard = { panelState: panel?.state ?? null, concludedOn: await concludedOn(tx, applicationId) };
  const step = { ...heard, findings: found.findings, meeting, ban: { until }, opinion: reason };
  await stepApplication(tx, doer, application, decision, step, { reason });
  await recordDecision(tx, {
    kind: decision,
    subject: globalId('application', applicationId),
    jurisdictionId,
    on: heldOn,
    facts,
    findings: found,
    policy,
    outcome: outcomes[decision],
    reason,
    signedBy: personOf(doer),
  });
}
