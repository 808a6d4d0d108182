import type { Verification } from '@wanchuang/domain-operation';
import type { DistrictSpec } from './district-spec';
import type { Random } from './prng';

/** Most of what was looked at in a published cycle (Art. 22) was confirmed; before the first cycle nobody looked. */
export function verificationIn(random: Random, spec: DistrictSpec, year: number): Verification {
  const wasEvaluated = spec.cycles.some(({ fromYear, toYear }) => fromYear <= year && year <= toYear);
  return wasEvaluated && random.chance(0.92) ? 'CONFIRMED' : 'UNVERIFIED';
}
