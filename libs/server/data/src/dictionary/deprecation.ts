import { isValidDay } from './valid-day';

/** What a deprecation says: what to use instead, and until when there is time. */
export interface Deprecation {
  readonly advice: string;
  /** The last day on which it is there for sure, YYYY-MM-DD. */
  readonly removedAfter: string;
}

const form = /^(?<advice>.+[.!?]) Removed after (?<day>\d{4}-\d{2}-\d{2})\.$/s;

/** `Use recognisedOn. Removed after 2027-06-30.` apart; null: it does not say when it goes. */
export const deprecationOf = (reason: string): Deprecation | null => {
  const { advice, day } = form.exec(reason)?.groups ?? {};
  return advice !== undefined && day !== undefined && isValidDay(day) ? { advice, removedAfter: day } : null;
};
