import type { Findings } from '@wanchuang/domain-policy';
import { type CandidacyFacts, judgeCandidacy } from '@wanchuang/domain-recognition';
import { dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import { interpretationsOn, type KeptPolicy, policyOn } from '@wanchuang/server-registry';
import { noPolicy } from '../lifecycle/no-policy';
import type { ApplicationRow } from './application.store';
import { candidacyFactsOf } from './candidacy-facts';

/** An application as the rules see it, and what they say. */
export interface Judged {
  readonly facts: CandidacyFacts;
  readonly findings: Findings;
  readonly policy: KeptPolicy;
}

/**
 * What the rules of Art. 8, 24 and 26 say of an application today.
 * @throws ExpectedError REFUSED that cites Art. 28 where no policy is in force
 */
export async function judgedToday(tx: Transaction, application: ApplicationRow, appliesOn?: string): Promise<Judged> {
  const on = dayInShanghai(tx.at);
  const { jurisdictionId } = application;
  const policy = await policyOn(tx, jurisdictionId, on);
  if (!policy) throw noPolicy(jurisdictionId, on, 'NO_POLICY');
  const facts = await candidacyFactsOf(tx, application, appliesOn);
  const interpretations = await interpretationsOn(tx, jurisdictionId, on);
  const findings = judgeCandidacy(facts, policy, on, interpretations);
  if (!findings.inForce) throw noPolicy(jurisdictionId, on, findings.reason);
  return { facts, findings, policy };
}
