import type { Logger } from 'pino';
import type { NotedRefusal } from '@wanchuang/server-access';
import { globalId } from '@wanchuang/server-platform';
import type { Metrics } from './metrics';

/** One line of the log and one count for everybody who is not let in: who, where from and why, never what was typed. */
export const noteRefusals =
  (logger: Logger, metrics: Metrics) =>
  ({ reason, method, personId, address }: NotedRefusal, correlationId: string): void => {
    const person = personId === null ? null : globalId('person', personId);
    metrics.countRefusal(method, reason);
    logger.info({ correlationId, reason, method, person, address }, 'sign-in refused');
  };
