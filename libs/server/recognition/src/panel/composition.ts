import { type Findings, parameterInForce, type Policy } from '@wanchuang/domain-policy';
import {
  compositionFacts,
  type CompositionFacts,
  type ExpertKind,
  judgeComposition,
  type PanelFacts,
} from '@wanchuang/domain-recognition';
import { dayInShanghai, ExpectedError, type Reader, type Transaction } from '@wanchuang/server-platform';
import { policyOn } from '@wanchuang/server-registry';
import { applicationsOfPanel, type PanelRow } from './panel.store';

const clause = 'Art. 9(3)';

const noPolicy = (reason: string): ExpectedError =>
  new ExpectedError('REFUSED', 'No policy is in force here today: nothing is decided under one', { clause, reason });

/** @throws ExpectedError REFUSED where none is in force: nothing can be found then (Art. 28) */
export async function requirePolicy(tx: Transaction, { jurisdictionId }: PanelRow): Promise<Policy> {
  const policy = await policyOn(tx, jurisdictionId, dayInShanghai(tx.at));
  if (policy) return policy;
  throw noPolicy('NO_POLICY');
}

/** For how many years an earlier employer counts today. @throws ExpectedError REFUSED */
export function formerEmployerYears(policy: Policy, on: string): number {
  const parameter = parameterInForce(policy, 'formerEmployerYears', on);
  if (parameter.inForce) return parameter.value;
  throw noPolicy(parameter.reason);
}

/** Who sits on it, and what the leader has signed of its size. */
export async function compositionOf(reader: Reader, panel: PanelRow): Promise<CompositionFacts> {
  const seats = await reader.rows<{ kind: ExpertKind }>(
    `SELECT kind FROM seat WHERE panel_id = $1 AND state = 'ACCEPTED' ORDER BY kind`,
    [panel.id],
  );
  const { sizeWaiver, sizeWaivedTo, sizeWaivedOn } = panel;
  const isWaived = sizeWaiver !== null && sizeWaivedTo !== null && sizeWaivedOn !== null;
  return {
    seated: seats.map(({ kind }) => kind),
    waiver: isWaived ? { reason: sizeWaiver, size: sizeWaivedTo, on: sizeWaivedOn } : null,
  };
}

export interface JudgedPanel {
  readonly policy: Policy;
  readonly composition: CompositionFacts;
  readonly findings: Findings;
  /** What the life cycle looks at. */
  readonly facts: PanelFacts;
}

/** The panel as the rules find it today. @throws ExpectedError REFUSED where no policy is in force */
export async function judgePanel(tx: Transaction, panel: PanelRow): Promise<JudgedPanel> {
  const policy = await requirePolicy(tx, panel);
  const composition = await compositionOf(tx, panel);
  const findings = judgeComposition(composition, policy, dayInShanghai(tx.at));
  if (!findings.inForce) throw noPolicy(findings.reason);
  const applications = await applicationsOfPanel(tx, panel.id);
  const facts = {
    ...compositionFacts(findings.findings),
    applications: applications.length,
    openApplications: applications.filter(({ state }) => state === 'IN_CONSULTATION').length,
  };
  return { policy, composition, findings, facts };
}
