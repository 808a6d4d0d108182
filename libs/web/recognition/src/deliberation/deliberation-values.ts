import type { DeliberationDecision } from '@wanchuang/domain-recognition';
import type { TextDraft } from '../outcome/use-text-draft';
import type { DeliberationRecordFragment } from './deliberation.generated';

export const decisionName = (applicationId: string): string => `decision ${applicationId}`;
export const reasonName = (applicationId: string): string => `reason ${applicationId}`;

/** A record as its form holds it: a text for each field, and for each application a decision and a reason. */
export const textsOfRecord = ({ heldOn, attendees, minutes, items }: DeliberationRecordFragment) => ({
  heldOn,
  attendees,
  minutes,
  ...Object.fromEntries(
    items.flatMap(({ application, decision, reason }) =>
      application === null
        ? []
        : [
            [decisionName(application.id), decision],
            [reasonName(application.id), reason],
          ],
    ),
  ),
});

export interface DecidedItem {
  readonly applicationId: string;
  readonly decision: DeliberationDecision;
  readonly reason: string;
}

/** What the form decides, in the order of the list; what it leaves for another meeting is not in it. */
export const itemsOf = (applicationIds: readonly string[], valueOf: TextDraft['valueOf']): readonly DecidedItem[] =>
  applicationIds.flatMap((applicationId) => {
    const decision = valueOf(decisionName(applicationId));
    if (decision !== 'APPROVE' && decision !== 'REFUSE') return [];
    return [{ applicationId, decision, reason: valueOf(reasonName(applicationId)).trim() }];
  });

/** Refusals that say nothing of why. */
export const withoutReason = (items: readonly DecidedItem[]): readonly string[] =>
  items.filter(({ decision, reason }) => decision === 'REFUSE' && reason === '').map((item) => item.applicationId);
