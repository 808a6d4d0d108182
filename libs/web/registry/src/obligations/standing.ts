import { remindedObligations } from '@wanchuang/domain-registry';
import type { ObligationStateFragment } from './obligations.generated';

/** REMINDED: the day is past, and it was the bureau’s reminder alone. */
export type ObligationStanding = 'DONE' | 'OVERDUE' | 'REMINDED' | 'OPEN';

/** Whether its day is the bureau’s own: its clause sets none. */
export const isReminder = (kind: ObligationStateFragment['kind']): boolean => remindedObligations.includes(kind);

/** How an obligation stands on a day, as `YYYY-MM-DD`: on the day by which it is due, it is still open. */
export const obligationStanding = (
  { kind, dueOn, doneOn }: Pick<ObligationStateFragment, 'kind' | 'dueOn' | 'doneOn'>,
  today: string,
): ObligationStanding => {
  if (doneOn !== null) return 'DONE';
  if (dueOn === null || dueOn >= today) return 'OPEN';
  return isReminder(kind) ? 'REMINDED' : 'OVERDUE';
};
