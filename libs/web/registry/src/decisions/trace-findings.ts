import type { Finding } from '@wanchuang/domain-policy';
import { parameterUnitOf, valueOfText } from '../rulebook/policy-value';
import type { DecisionsOfQuery } from './decisions.generated';

type TracedFinding = DecisionsOfQuery['decisions']['nodes'][number]['trace'][number];

/** A decision's findings as the rules made them: values come as text and get their kind back by their unit. */
export const traceFindings = (trace: readonly TracedFinding[]): readonly Finding[] =>
  trace.map(({ observed, threshold, unit, settlement, interpretationIds, ...finding }) => {
    const known = parameterUnitOf(unit);
    return {
      ...finding,
      observed: observed === null ? null : valueOfText(observed, known),
      threshold: threshold === null ? null : valueOfText(threshold, known),
      unit: known,
      parameter: null,
      settlement: settlement && { ...settlement, on: settlement.decidedOn },
      interpretations: interpretationIds,
    };
  });
