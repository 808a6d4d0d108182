import type { Finding, FindingParameter, FindingValue, Settlement } from './finding';
import { type ParameterInForce, parameterInForce, type ParameterRefusal } from './parameter-in-force';
import type { IsoDate, ParameterName, Policy, PolicyParameters } from './policy';

/** What a rule may ask while it decides: the day, and parameters in force on it. */
export interface RuleContext {
  readonly on: IsoDate;
  readonly parameter: <Name extends ParameterName>(name: Name) => ParameterInForce<PolicyParameters[Name]>;
}

/** One rule of the regulation: a pure function of facts, policy and day. What decides is what explains. */
export interface Rule<Facts> {
  readonly name: string;
  /** Such as `Art. 8(6)`. */
  readonly clause: string;
  readonly decide: (facts: Facts, context: RuleContext) => Omit<Finding, 'rule' | 'clause'>;
}

export interface Findings {
  readonly inForce: true;
  readonly documentNumber: string;
  readonly on: IsoDate;
  readonly findings: readonly Finding[];
}

/** Why nothing is found: before the policy the facts are recorded history (Art. 28). */
export interface NoFindings {
  readonly inForce: false;
  readonly reason: 'BEFORE_POLICY' | 'AFTER_POLICY' | 'NO_VALUE';
  readonly documentNumber: string;
  readonly on: IsoDate;
}

/** Tells a missing parameter from a fault of the program. */
class NotInForce extends Error {
  constructor(readonly refusal: ParameterRefusal) {
    super(`${refusal.name}: ${refusal.reason}`);
  }
}

const contextOf = (policy: Policy, on: IsoDate): RuleContext => ({
  on,
  parameter: (name) => {
    const found = parameterInForce(policy, name, on);
    if (!found.inForce) throw new NotInForce(found);
    return found;
  },
});

/** What the rules say of the facts, under the policy as it is in force on a day. The same facts give the same findings. */
export function judge<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  policy: Policy,
  on: IsoDate,
): Findings | NoFindings {
  const { documentNumber, inForceFrom, inForceUntil } = policy;
  const refused = (reason: NoFindings['reason']): NoFindings => ({ inForce: false, reason, documentNumber, on });
  if (on < inForceFrom) return refused('BEFORE_POLICY');
  if (inForceUntil !== null && on >= inForceUntil) return refused('AFTER_POLICY');
  const context = contextOf(policy, on);
  try {
    const findings = rules.map((rule) => ({ rule: rule.name, clause: rule.clause, ...rule.decide(facts, context) }));
    return { inForce: true, documentNumber, on, findings };
  } catch (error) {
    if (error instanceof NotInForce) return refused(error.refusal.reason);
    throw error;
  }
}

/** How a parameter is kept in a finding. */
export const asUsed = <Value extends FindingValue>({
  name,
  value,
  from,
}: ParameterInForce<Value>): FindingParameter => ({
  name,
  value,
  from,
});

/** A clause that people judge: whether it is met, is recorded, never computed. */
export const judgement = (settlement: Settlement | null, message: string): Omit<Finding, 'rule' | 'clause'> => ({
  verdict: 'JUDGEMENT',
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy: 'JUDGEMENT',
  settlement,
  message,
});
