import type { ObligationStateFragment } from './obligations.generated';

export type ObligationStanding = 'DONE' | 'OVERDUE' | 'OPEN';

/** How an obligation stands on a day, as `YYYY-MM-DD`: on the day by which it is due, it is still open. */
export const obligationStanding = (
  { dueOn, doneOn }: Pick<ObligationStateFragment, 'dueOn' | 'doneOn'>,
  today: string,
): ObligationStanding => {
  if (doneOn !== null) return 'DONE';
  return dueOn !== null && dueOn < today ? 'OVERDUE' : 'OPEN';
};
