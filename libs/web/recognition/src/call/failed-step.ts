import type { SayOf } from '@wanchuang/web-client';
import { isStale, saidOf } from '../failure/said-of';
import type { callText } from './call.text';

/** Why a step was not taken, in words of the page; null: the usual words say it. */
export const failedStep = (error: unknown, say: SayOf<typeof callText>): string | null => {
  const { reason, guard } = saidOf(error);
  if (isStale(error) || reason === 'STATE') return say('refusedStale');
  return guard === 'callIsNotOver' ? say('refusedOver') : null;
};
