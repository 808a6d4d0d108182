import type { Finding, FindingParameter, FindingValue, Settlement } from './finding';
import { type Interpretation, type InterpretationEffect, interpretationsOf, interpretationsOn } from './interpretation';
import { citationIn } from './clause-of';
import { type ParameterInForce, parameterInForce, type ParameterRefusal } from './parameter-in-force';
import type { IsoDate, ParameterName, PolicyParameters, PolicyTerms } from './policy';

/** What a rule may ask while it decides: the day, and parameters and interpretations in force on it. */
export interface RuleContext {
  readonly on: IsoDate;
  readonly parameter: <Name extends ParameterName>(name: Name) => ParameterInForce<PolicyParameters[Name]>;
  /** The bureau's ruling that has this effect (Art. 27); null: there is none, and the clause stays as open as it is. */
  readonly interpretation: (effect: InterpretationEffect) => Interpretation | null;
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

const contextOf = (policy: PolicyTerms, on: IsoDate, inForce: readonly Interpretation[]): RuleContext => ({
  on,
  parameter: (name) => {
    const found = parameterInForce(policy, name, on);
    if (!found.inForce) throw new NotInForce(found);
    return found;
  },
  interpretation: (effect) => inForce.find((interpretation) => interpretation.effect === effect) ?? null,
});

/** What one rule says, with the clause as the policy numbers it. */
const findingOf = <Facts>(
  { name, clause, decide }: Rule<Facts>,
  facts: Facts,
  policy: PolicyTerms,
  { context, inForce }: { readonly context: RuleContext; readonly inForce: readonly Interpretation[] },
): Finding => {
  const citation = citationIn(policy, clause);
  const ids = interpretationsOf(inForce, citation).map(({ id }) => id);
  return {
    rule: name,
    clause: citation,
    ...decide(facts, context),
    ...(ids.length > 0 ? { interpretations: ids } : {}),
  };
};

/**
 * What the rules say of the facts, under the policy and the interpretations as they are in force on a day. The same facts
 * give the same findings.
 */
export function judge<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  policy: PolicyTerms,
  on: IsoDate,
  interpretations: readonly Interpretation[] = [],
): Findings | NoFindings {
  const { documentNumber, inForceFrom, inForceUntil } = policy;
  const refused = (reason: NoFindings['reason']): NoFindings => ({ inForce: false, reason, documentNumber, on });
  if (on < inForceFrom) return refused('BEFORE_POLICY');
  if (inForceUntil !== null && on >= inForceUntil) return refused('AFTER_POLICY');
  const inForce = interpretationsOn(interpretations, on);
  const context = contextOf(policy, on, inForce);
  try {
    const findings = rules.map((rule) => findingOf(rule, facts, policy, { context, inForce }));
    return { inForce: true, documentNumber, on, findings };
  } catch (error) {
    if (error instanceof NotInForce) return refused(error.refusal.reason);
    throw error;
  }
}

/** What asks one set of rules, as columns let it out under a name of their own. */
export const judgeOf =
  <Facts>(rules: readonly Rule<Facts>[]) =>
  (
    facts: Facts,
    policy: PolicyTerms,
    on: IsoDate,
    interpretations: readonly Interpretation[] = [],
  ): Findings | NoFindings =>
    judge(rules, facts, policy, on, interpretations);

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
