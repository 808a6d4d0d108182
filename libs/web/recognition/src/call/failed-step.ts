import { CombinedGraphQLErrors } from '@apollo/client';
import { errorCode, type SayOf } from '@wanchuang/web-client';
import type { callText } from './call.text';

const detail = (error: unknown, name: string): unknown =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.[name] : undefined;

/** Whether somebody else has changed the call since it was read. */
export const isStale = (error: unknown): boolean =>
  errorCode(error) === 'CONFLICT' && detail(error, 'place') === 'version';

/** Why a step was not taken, in words of the page; null: the usual words say it. */
export const failedStep = (error: unknown, say: SayOf<typeof callText>): string | null => {
  if (isStale(error) || detail(error, 'reason') === 'STATE') return say('refusedStale');
  if (detail(error, 'guard') === 'callIsNotOver') return say('refusedOver');
  return null;
};
