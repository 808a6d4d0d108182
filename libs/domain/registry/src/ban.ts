import { addYears, citationIn, type IsoDate, parameterInForce, type PolicyTerms } from '@wanchuang/domain-policy';

/** For how long somebody is barred, or why nobody can be on that day. */
export type BanPeriod =
  | { readonly ok: true; readonly clause: string; readonly untilOn: IsoDate }
  | { readonly ok: false; readonly reason: 'NO_POLICY' | 'BEFORE_POLICY' | 'AFTER_POLICY' | 'NO_VALUE' };

/** Art. 24: so many years from the decision, counted to the day; `untilOn` is the first on which one may apply again. */
export function banPeriod(policy: PolicyTerms | null, fromOn: IsoDate): BanPeriod {
  if (policy === null) return { ok: false, reason: 'NO_POLICY' };
  const years = parameterInForce(policy, 'banYears', fromOn);
  return years.inForce
    ? { ok: true, clause: citationIn(policy, 'Art. 24'), untilOn: addYears(fromOn, years.value) }
    : { ok: false, reason: years.reason };
}
