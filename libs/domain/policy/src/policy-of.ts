import type { Policy } from './policy';
import { wanzhouPolicy } from './wanzhou-policy';

/** The policies that are shipped, by the code of the jurisdiction that made them. */
export const policies: Readonly<Record<string, Policy>> = { [wanzhouPolicy.jurisdictionCode]: wanzhouPolicy };

/** The policy of a jurisdiction; null where none is known, and then nothing is found or decided by one. */
export const policyOf = (jurisdictionCode: string): Policy | null => policies[jurisdictionCode] ?? null;
