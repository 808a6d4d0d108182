import type { FastifyReply } from 'fastify';
import { ExpectedError } from '@wanchuang/server-platform';

/**
 * Aborts when the connection is closed before the answer is sent: nobody waits for what is being read any more. It is
 * the answer's end that tells, for the request ends as soon as it has been read.
 */
export const signalOf = ({ raw }: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  const giveUp = (): void => {
    if (!raw.writableEnded) controller.abort(new ExpectedError('UNAVAILABLE', 'Whoever asked is gone'));
  };
  if (raw.destroyed) giveUp();
  else raw.once('close', giveUp);
  return controller.signal;
};
