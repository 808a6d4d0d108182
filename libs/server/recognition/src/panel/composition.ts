import { type Findings, parameterInForce, type Policy } from '@wanchuang/domain-policy';
import {
  compositionFacts,
  type CompositionFacts,
  type ExpertKind,
  judgeComposition,
  type PanelFacts,
} from '@wanchuang/domain-recognition';
import { dayInShanghai, type Reader, type Transaction } from '@wanchuang/server-platform';
import { type KeptPolicy, policyOn } from '@wanchuang/server-registry';
import { noPolicy } from '../lifecycle/no-policy';
import { applicationsOfPanel, type PanelRow } from './panel.store';

/** @throws ExpectedError REFUSED where none is in force: nothing can be found then (Art. 28) */
export async function requirePolicy(tx: Transaction, { jurisdictionId }: PanelRow): Promise<KeptPolicy> {
  const on = dayInShanghai(tx.at);
  const policy = await policyOn(tx, jurisdictionId, on);
  if (policy) return policy;
  throw noPolicy(jurisdictionId, on, 'NO_POLICY');
}

/** For how many years an earlier employer counts today. @throws ExpectedError REFUSED */
export function formerEmployerYears({ jurisdictionId }: PanelRow, policy: Policy, on: string): number {
  const parameter = parameterInForce(policy, 'formerEmployerYears', on);
  if (parameter.inForce) return parameter.value;
  throw noPolicy(jurisdictionId, on, parameter.reason);
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
  readonly policy: KeptPolicy;
  readonly composition: CompositionFacts;
  readonly findings: Findings;
  /** What the life cycle looks at. */
  readonly facts: PanelFacts;
}

/** The panel as the rules find it today. @throws ExpectedError REFUSED where no policy is in force */
export async function judgePanel(tx: Transaction, panel: PanelRow): Promise<JudgedPanel> {
  const policy = await requirePolicy(tx, panel);
  const composition = await compositionOf(tx, panel);
  const on = dayInShanghai(tx.at);
  const findings = judgeComposition(composition, policy, on);
  if (!findings.inForce) throw noPolicy(panel.jurisdictionId, on, findings.reason);
  const applications = await applicationsOfPanel(tx, panel.id);
  const facts = {
    ...compositionFacts(findings.findings),
    applications: applications.length,
    openApplications: applications.filter(({ state }) => state === 'IN_CONSULTATION').length,
  };
  return { policy, composition, findings, facts };
}
