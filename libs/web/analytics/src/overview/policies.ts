import { type PolicyTerms, wanzhouTerms } from '@wanchuang/domain-policy';
import type { Jurisdiction } from '@wanchuang/web-client';

/** The policies of places, by the place's code. */
const policiesByPlace: Readonly<Record<string, readonly PolicyTerms[]>> = { '500101': [wanzhouTerms] };

/** The policies in whose place somebody is. */
export function policiesOf({ code }: Jurisdiction): readonly PolicyTerms[] {
  return policiesByPlace[code] ?? [];
}
