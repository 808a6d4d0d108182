import { type Finding, isSatisfied } from '@wanchuang/domain-policy';
import { judgeCandidacy, parseForm } from '@wanchuang/domain-recognition';
import { candidacyFactsOf } from '../application/self-check/candidacy-facts';
import type { PlacePolicy } from '../application/use-policy';
import type { DeliberatedApplicationFragment } from './deliberation.generated';

export type Approvability =
  | { readonly known: false; readonly reason: 'noPolicy' | 'unreadable' }
  | {
      readonly known: true;
      readonly findings: readonly Finding[];
      /** What is not satisfied: each of these keeps the meeting from approving it (Art. 8). */
      readonly hindering: readonly Finding[];
      /** Whether its panel has ended (Art. 9(3)): before, it can neither be approved nor refused. */
      readonly isConsulted: boolean;
      /** Until when the host is barred (Art. 24); null: it is not. */
      readonly barredUntil: string | null;
    };

/** Whether a meeting of that day can approve an application, by the functions that decide on the server. */
export function approvabilityOf(
  application: DeliberatedApplicationFragment,
  placePolicy: PlacePolicy | null,
  heldOn: string,
): Approvability {
  const parsed = parseForm(application.form);
  if (!parsed.ok) return { known: false, reason: 'unreadable' };
  if (placePolicy === null) return { known: false, reason: 'noPolicy' };
  const { policy, interpretations } = placePolicy;
  const found = judgeCandidacy(candidacyFactsOf(application, parsed.form), policy, heldOn, interpretations);
  if (!found.inForce) return { known: false, reason: 'noPolicy' };
  return {
    known: true,
    findings: found.findings,
    hindering: found.findings.filter((finding) => !isSatisfied(finding)),
    isConsulted: application.panel?.state === 'CONCLUDED',
    barredUntil: application.barredUntil,
  };
}

/** Whether it can be refused: once nobody leaves its panel any more. */
export const isRefusable = (found: Approvability): boolean => !found.known || found.isConsulted;

/** Whether nothing stands in the way of approving it. */
export const isApprovable = (found: Approvability): boolean =>
  isRefusable(found) && found.known && found.hindering.length === 0 && found.barredUntil === null;
