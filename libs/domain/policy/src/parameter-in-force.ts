import type { DatedValue, IsoDate, ParameterName, ParameterUnit, PolicyParameters, PolicyTerms } from './policy';

/** A parameter's value with where it comes from, to be stored with whatever was decided by it. */
export interface ParameterInForce<Value> extends DatedValue<Value> {
  readonly inForce: true;
  readonly name: ParameterName;
  readonly unit: ParameterUnit;
  readonly documentNumber: string;
}

/** Why no value holds on that day. */
export interface ParameterRefusal {
  readonly inForce: false;
  readonly reason: 'BEFORE_POLICY' | 'AFTER_POLICY' | 'NO_VALUE';
  readonly name: ParameterName;
  readonly date: IsoDate;
  readonly documentNumber: string;
}

const covers = (span: { readonly from: IsoDate; readonly until: IsoDate | null }, date: IsoDate): boolean =>
  span.from <= date && (span.until === null || date < span.until);

/** The value that the policy gives a parameter on a day, or why there is none (Art. 28). */
export function parameterInForce<Name extends ParameterName>(
  policy: PolicyTerms,
  name: Name,
  date: IsoDate,
): ParameterInForce<PolicyParameters[Name]> | ParameterRefusal {
  const { documentNumber, inForceFrom, inForceUntil } = policy;
  const refuse = (reason: ParameterRefusal['reason']): ParameterRefusal => ({
    inForce: false,
    reason,
    name,
    date,
    documentNumber,
  });
  if (date < inForceFrom) return refuse('BEFORE_POLICY');
  if (inForceUntil !== null && date >= inForceUntil) return refuse('AFTER_POLICY');
  const { unit, values } = policy.parameters[name];
  const dated = values.find((value) => covers(value, date));
  return dated === undefined ? refuse('NO_VALUE') : { inForce: true, name, unit, documentNumber, ...dated };
}

/**
 * The value in force on a day or, for recorded history before the policy, its first value. For labels and reminders
 * only, never for a finding or a decision: before Art. 28 there are none. Throws RangeError where no value applies.
 */
export function parameterForHistory<Name extends ParameterName>(
  policy: PolicyTerms,
  name: Name,
  date: IsoDate,
): PolicyParameters[Name] {
  const found = parameterInForce(policy, name, date < policy.inForceFrom ? policy.inForceFrom : date);
  if (!found.inForce) throw new RangeError(`${policy.documentNumber}: ${name} has no value on ${date}`);
  return found.value;
}
