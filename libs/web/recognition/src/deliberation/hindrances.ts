import { type Finding, isSatisfied } from '@wanchuang/domain-policy';
import { isAfterConclusion, judgeCandidacy, parseForm } from '@wanchuang/domain-recognition';
import { candidacyFactsOf } from '../application/self-check/candidacy-facts';
import type { PlacePolicy } from '../application/use-policy';
import type { DeliberatedApplicationFragment } from './deliberation.generated';
import type { DecidedItem } from './deliberation-values';

export type Approvability =
  | { readonly known: false; readonly reason: 'noPolicy' | 'unreadable' }
  | {
      readonly known: true;
      readonly findings: readonly Finding[];
      /** What is not satisfied: each of these keeps the meeting from approving it (Art. 8). */
      readonly hindering: readonly Finding[];
      /** Whether its panel has ended (Art. 9(3)): before, it can neither be approved nor refused. */
      readonly isConsulted: boolean;
      /** Day on which the panel's conclusion was signed, where that is after the meeting (Art. 9(4)); null: it is not. */
      readonly concludedLater: string | null;
      /** Until when the host is barred (Art. 24); null: it is not. */
      readonly barredUntil: string | null;
    };

/** Whether a meeting of that day can approve an application, by the functions that decide on the server. */
export function approvabilityOf(
  application: DeliberatedApplicationFragment,
  placePolicy: PlacePolicy | null,
  heldOn: string,
): Approvability {
  const { form, panel, panelConclusion, barredUntil } = application;
  const parsed = parseForm(form);
  if (!parsed.ok) return { known: false, reason: 'unreadable' };
  if (placePolicy === null) return { known: false, reason: 'noPolicy' };
  const { policy, interpretations } = placePolicy;
  const found = judgeCandidacy(candidacyFactsOf(application, parsed.form), policy, heldOn, interpretations);
  if (!found.inForce) return { known: false, reason: 'noPolicy' };
  return {
    known: true,
    findings: found.findings,
    hindering: found.findings.filter((finding) => !isSatisfied(finding)),
    isConsulted: panel?.state === 'CONCLUDED',
    concludedLater:
      panelConclusion && !isAfterConclusion(heldOn, panelConclusion.decidedOn) ? panelConclusion.decidedOn : null,
    barredUntil,
  };
}

/** Whether a meeting of that day can decide of it at all: once nobody leaves its panel any more, and from the day of the conclusion on. */
export const isRefusable = (found: Approvability): boolean =>
  !found.known || (found.isConsulted && found.concludedLater === null);

/** Whether nothing stands in the way of approving it. */
export const isApprovable = (found: Approvability): boolean =>
  isRefusable(found) && found.known && found.hindering.length === 0 && found.barredUntil === null;

/** What keeps the record of these decisions from being signed: the first of it, by the name of its words. */
export function signingWants(
  items: readonly DecidedItem[],
  foundOf: (applicationId: string) => Approvability | undefined,
): 'wantsDecision' | 'wantsPanels' | 'wantsLaterDay' | 'wantsSolved' | null {
  if (items.length === 0) return 'wantsDecision';
  const decided = items.flatMap(({ applicationId, decision }) => {
    const found = foundOf(applicationId);
    return found ? [{ found, decision }] : [];
  });
  if (decided.some(({ found }) => found.known && !found.isConsulted)) return 'wantsPanels';
  if (decided.some(({ found }) => !isRefusable(found))) return 'wantsLaterDay';
  return decided.some(({ found, decision }) => decision === 'APPROVE' && !isApprovable(found)) ? 'wantsSolved' : null;
}
