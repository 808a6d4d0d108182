import { parameterInForce } from '@wanchuang/domain-policy';
import type { PlacePolicy } from '../application/use-policy';

/** How many working days a notice lasts at least (Art. 9(4)); null: no policy says so on that day. */
export function leastWorkingDays(placePolicy: PlacePolicy | null, on: string): number | null {
  if (placePolicy === null) return null;
  const least = parameterInForce(placePolicy.policy, 'noticeWorkingDays', on);
  return least.inForce ? least.value : null;
}
