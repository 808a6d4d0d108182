import { type Finding, type FindingParameter, isParameterName } from '@wanchuang/domain-policy';
import { parameterUnitOf, valueOfText } from '../rulebook/policy-value';
import type { DecisionToldFragment } from './decisions.generated';

type TracedFinding = DecisionToldFragment['trace'][number];

/** The parameter as it was in force; one that is not known any more is told by the finding's standard alone. */
const parameterOf = ({ parameter, parameterValue, parameterFromOn, unit }: TracedFinding): FindingParameter | null =>
  parameter !== null && parameterValue !== null && parameterFromOn !== null && isParameterName(parameter)
    ? { name: parameter, value: valueOfText(parameterValue, parameterUnitOf(unit)), from: parameterFromOn }
    : null;

/** A decision's findings as the rules made them: values come as text and get their kind back by their unit. */
export const traceFindings = (trace: readonly TracedFinding[]): readonly Finding[] =>
  trace.map((traced) => {
    const { rule, clause, verdict, settledBy, message, observed, threshold, settlement, interpretationIds } = traced;
    const known = parameterUnitOf(traced.unit);
    return {
      ...{ rule, clause, verdict, settledBy, message },
      observed: observed === null ? null : valueOfText(observed, known),
      threshold: threshold === null ? null : valueOfText(threshold, known),
      unit: known,
      parameter: parameterOf(traced),
      settlement: settlement && { ...settlement, on: settlement.decidedOn },
      interpretations: interpretationIds,
    };
  });
