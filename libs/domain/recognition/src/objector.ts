import { type IsoDate, parameterInForce, type PolicyTerms } from '@wanchuang/domain-policy';

/** How somebody who objects is known; null: not told. */
export interface Objector {
  readonly name: string | null;
  readonly contact: string | null;
}

/** What is wanted of an objector and not told. No clause says how an objection is made: it is the bureau's order. */
export function missingOfObjector(
  policy: PolicyTerms | null,
  on: IsoDate,
  { name, contact }: Objector,
): readonly (keyof Objector)[] {
  const mustBeNamed = policy && parameterInForce(policy, 'objectionMustBeNamed', on);
  if (!mustBeNamed?.inForce || !mustBeNamed.value) return [];
  return [...(name === null ? (['name'] as const) : []), ...(contact === null ? (['contact'] as const) : [])];
}
