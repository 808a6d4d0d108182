import { CombinedGraphQLErrors } from '@apollo/client';
import { errorCode } from '@wanchuang/web-client';

/** What a refusal says beside its code: reason, guard, clause, place. */
export const saidOf = (error: unknown): Readonly<Record<string, unknown>> =>
  CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : {};

/** Whether somebody else has changed it since it was read. */
export const isStale = (error: unknown): boolean =>
  errorCode(error) === 'CONFLICT' && saidOf(error)['place'] === 'version';

/** Whether it came too late: others have changed it, or taken it on, since it was read. */
export const isOutdated = (error: unknown): boolean => isStale(error) || saidOf(error)['reason'] === 'STATE';
