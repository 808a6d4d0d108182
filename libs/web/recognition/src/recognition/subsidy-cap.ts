import { citationIn, compareDecimals, type PolicyTerms, parameterInForce } from '@wanchuang/domain-policy';
import { readAmount } from '../application/form/amount';

export interface SubsidyCap {
  /** CNY. */
  readonly value: string;
  readonly citation: string;
}

/** The most that a center is granted (Art. 9(4)); null: no policy says so on that day. */
export function subsidyCap(policy: PolicyTerms | null, on: string): SubsidyCap | null {
  if (policy === null) return null;
  const cap = parameterInForce(policy, 'subsidyCap', on);
  return cap.inForce ? { value: cap.value, citation: cap.citation ?? citationIn(policy, 'Art. 9(4)') } : null;
}

export type SubsidyAmount =
  | { readonly ok: true; readonly amount: string }
  | { readonly ok: false; readonly fault: 'amountWanted' | 'amountAbove' };

/** An amount as it is typed, held against the cap to the fen. @param cap CNY; null: it is not known here */
export function readSubsidy(typed: string, cap: string | null): SubsidyAmount {
  const read = readAmount(typed, 2);
  if (!read.ok || read.value === null || compareDecimals(read.value, '0') <= 0)
    return { ok: false, fault: 'amountWanted' };
  if (cap !== null && compareDecimals(read.value, cap) > 0) return { ok: false, fault: 'amountAbove' };
  return { ok: true, amount: read.value };
}
