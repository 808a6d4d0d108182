import type { Parameter, ParameterName, ParameterUnit, Policy, PolicyParameters } from '../policy';

/** The policy with one value for a parameter, for as long as the policy itself holds. */
export const withParameter = <Name extends ParameterName>(
  policy: Policy,
  name: Name,
  value: PolicyParameters[Name],
): Policy => {
  const parameter: Parameter<PolicyParameters[Name]> = policy.parameters[name];
  const { inForceFrom: from, inForceUntil: until } = policy;
  const values = parameter.values.slice(0, 1).map((dated) => ({ ...dated, value, from, until }));
  return { ...policy, parameters: { ...policy.parameters, [name]: { ...parameter, values } } };
};

/** The smallest step in which a decimal is told apart: a fen, a hundredth of a square metre. */
const addToDecimal = (decimal: string, hundredths: number): string => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const sum = Number(whole) * 100 + Number(fraction.padEnd(2, '0')) + hundredths;
  return `${Math.trunc(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;
};

const nextDay = (monthDay: string): string => {
  const day = new Date(`2023-${monthDay}T00:00:00Z`);
  return new Date(day.getTime() + 86_400_000).toISOString().slice(5, 10);
};

const shiftedText = (unit: ParameterUnit, value: string): string => {
  if (unit === 'month-day') return nextDay(value);
  if (unit === 'pattern') return `${value}X`;
  const [part, whole] = value.split('/');
  return whole === undefined ? addToDecimal(value, 1) : `${Number(part) + 1}/${whole}`;
};

const shiftedValue = (unit: ParameterUnit, value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return shiftedText(unit, value);
  return Array.isArray(value) ? value.slice(1) : value;
};

/**
 * The policy with a parameter one unit further: one more, one hundredth of a decimal more, the day after, another pattern,
 * the other answer, or a list without its first code. What depends on the parameter at its limit then answers otherwise.
 */
export const shiftParameter = (policy: Policy, name: ParameterName): Policy => {
  const parameter = policy.parameters[name];
  const values = parameter.values.map((dated) => ({ ...dated, value: shiftedValue(parameter.unit, dated.value) }));
  return { ...policy, parameters: { ...policy.parameters, [name]: { ...parameter, values } } };
};
