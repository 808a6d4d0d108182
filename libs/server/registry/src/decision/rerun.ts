import { isDeepStrictEqual } from 'node:util';
import {
  compareFindings,
  type Finding,
  type FindingDifference,
  type Findings,
  type Interpretation,
  type NoFindings,
  type Policy,
} from '@wanchuang/domain-policy';
import type { DecisionKind } from '@wanchuang/domain-registry';
import { globalId, type Reader } from '@wanchuang/server-platform';
import { interpretationsOfPolicy, policyInPlace, type PolicyInPlace, policyOfRevision } from '../policy/policy.store';

/** Under what the rules are asked again. */
interface AskedUnder {
  readonly policy: Policy;
  readonly on: string;
  readonly interpretations: readonly Interpretation[];
}

/** How decisions of some kinds are asked again. Each column gives its own. */
export interface DecisionRerun {
  readonly kinds: readonly DecisionKind[];
  /** @returns null for facts that are not of its form */
  readonly judge: (facts: unknown, under: AskedUnder) => Findings | NoFindings | null;
}

interface KeptDecision {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly kind: DecisionKind;
  readonly subject: string;
  readonly policyRevisionId: number | null;
  readonly facts: string;
  readonly findings: string;
  readonly recordedAt: Date;
}

/** What came of asking again. UNKNOWN: no column knows how, or the policy is gone. */
export interface Rerun {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly subject: string;
  readonly on: string;
  readonly result: 'SAME' | 'DIFFERENT' | 'UNKNOWN';
  /** The rules that answer otherwise; empty where only values or reasons differ. */
  readonly differences: readonly FindingDifference[];
}

const batch = 500;

async function* keptDecisions(reader: Reader, jurisdictionId: number | null): AsyncGenerator<KeptDecision> {
  for (let after = 0; ;) {
    const rows = await reader.rows<KeptDecision>(
      `SELECT id, jurisdiction_id AS "jurisdictionId", kind, subject, policy_revision_id AS "policyRevisionId", facts, findings,
         recorded_at AS "recordedAt"
       FROM decision WHERE id > $1 AND ($2::int IS NULL OR jurisdiction_id IN
         (SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = $2)) ORDER BY id LIMIT ${batch}`,
      [after, jurisdictionId],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
  }
}

const judged = (
  reruns: readonly DecisionRerun[],
  { kind, facts }: KeptDecision,
  under: AskedUnder,
): Findings | NoFindings | null => {
  const kept: unknown = JSON.parse(facts);
  for (const rerun of reruns.filter(({ kinds }) => kinds.includes(kind))) {
    const found = rerun.judge(kept, under);
    if (found) return found;
  }
  return null;
};

const findingsOf = (found: Findings | NoFindings): readonly Finding[] => (found.inForce ? found.findings : []);

/** The policy that a decision was found under, by the text of that time; or that said why nothing is found. */
const policyOf = (reader: Reader, kept: KeptDecision, on: string): Promise<PolicyInPlace | null> =>
  kept.policyRevisionId === null
    ? policyInPlace(reader, kept.jurisdictionId, on)
    : policyOfRevision(reader, kept.policyRevisionId);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Asks every decision again under the text of the policy and the interpretations that it rests on: each must give the same findings. */
export async function* verifyDecisions(reader: Reader, reruns: readonly DecisionRerun[]): AsyncGenerator<Rerun> {
  for await (const kept of keptDecisions(reader, null)) {
    const before: Findings | NoFindings = JSON.parse(kept.findings);
    const { on } = before;
    const found = await policyOf(reader, kept, on);
    const interpretations = found ? await interpretationsOfPolicy(reader, found.id, kept.recordedAt) : [];
    const after = found && judged(reruns, kept, { policy: found.policy, on, interpretations });
    yield outcome(kept, before, after, after !== null && isDeepStrictEqual(plain(after), before));
  }
}

/** A day on which the policy is in force, as near as can be. */
const dayWithin = ({ inForceFrom, inForceUntil }: Policy, on: string): string =>
  on < inForceFrom || (inForceUntil !== null && on >= inForceUntil) ? inForceFrom : on;

/**
 * Asks the decisions of a place again as if another policy had been in force: what is different is what somebody would
 * have decided on other findings.
 */
export async function* compareDecisions(
  reader: Reader,
  reruns: readonly DecisionRerun[],
  { policy, jurisdictionId }: { readonly policy: Policy; readonly jurisdictionId: number },
): AsyncGenerator<Rerun> {
  for await (const kept of keptDecisions(reader, jurisdictionId)) {
    const before: Findings | NoFindings = JSON.parse(kept.findings);
    const under = kept.policyRevisionId === null ? null : await policyOfRevision(reader, kept.policyRevisionId);
    const interpretations = under ? await interpretationsOfPolicy(reader, under.id, kept.recordedAt) : [];
    const after = judged(reruns, kept, { policy, on: dayWithin(policy, before.on), interpretations });
    const isSame = after !== null && compareFindings(findingsOf(before), findingsOf(after)).length === 0;
    yield outcome(kept, before, after, isSame);
  }
}

const outcome = (
  { id, kind, subject }: KeptDecision,
  before: Findings | NoFindings,
  after: Findings | NoFindings | null,
  isSame: boolean,
): Rerun => ({
  id: globalId('decision', id),
  kind,
  subject,
  on: before.on,
  result: after === null ? 'UNKNOWN' : isSame ? 'SAME' : 'DIFFERENT',
  differences: after === null || isSame ? [] : compareFindings(findingsOf(before), findingsOf(after)),
});
