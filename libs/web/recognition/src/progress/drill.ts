import { addressOf, type ApplicationState } from '@wanchuang/web-client';
import { queueSchema } from '../queue/queue-schema';
import type { ProgressState } from './progress-schema';

/** The list of applications that a mark counts, as they stand now. */
export const queueAddress = (
  { j, call, fields }: Pick<ProgressState, 'j' | 'call' | 'fields'>,
  states: readonly ApplicationState[],
): string => addressOf('/recognition', queueSchema, { j, call, fields, states });
