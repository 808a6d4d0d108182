import { type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import type { Jurisdiction } from '@wanchuang/web-client';

/** The policies of places, by the place's code. */
const policiesByPlace: Readonly<Record<string, readonly Policy[]>> = { '500101': [wanzhouPolicy] };

/** The policies in whose place somebody is. */
export function policiesOf({ code }: Jurisdiction): readonly Policy[] {
  return policiesByPlace[code] ?? [];
}
