import { policyOf, type PolicyTerms } from '@wanchuang/domain-policy';

/** The policy of a place; null: none is known, and then nothing is found by one. */
export const usePolicy = (jurisdictionCode: string): PolicyTerms | null => policyOf(jurisdictionCode);
