import type { Findings } from '@wanchuang/domain-policy';
import { type CandidacyFacts, judgeCandidacy } from '@wanchuang/domain-recognition';
import { dayInShanghai, ExpectedError, type Transaction } from '@wanchuang/server-platform';
import { interpretationsOn, policyOn } from '@wanchuang/server-registry';
import type { ApplicationRow } from './application.store';
import { candidacyFactsOf } from './candidacy-facts';

/** An application as the rules see it, and what they say. */
export interface Judged {
  readonly facts: CandidacyFacts;
  readonly findings: Findings;
}

const notInForce = (reason: string, documentNumber: string | null, on: string): ExpectedError =>
  new ExpectedError('REFUSED', `Art. 28: on ${on} no policy is in force here, and nothing is decided by one`, {
    clause: 'Art. 28',
    reason,
    documentNumber,
    on,
  });

/**
 * What the rules of Art. 8, 24 and 26 say of an application today.
 * @throws ExpectedError REFUSED that cites Art. 28 where no policy is in force
 */
export async function judgedToday(tx: Transaction, application: ApplicationRow, appliesOn?: string): Promise<Judged> {
  const on = dayInShanghai(tx.at);
  const policy = await policyOn(tx, application.jurisdictionId, on);
  if (!policy) throw notInForce('NO_POLICY', null, on);
  const facts = await candidacyFactsOf(tx, application, appliesOn);
  const interpretations = await interpretationsOn(tx, application.jurisdictionId, on);
  const findings = judgeCandidacy(facts, policy, on, interpretations);
  if (!findings.inForce) throw notInForce(findings.reason, findings.documentNumber, on);
  return { facts, findings };
}
