import type { FastifyReply } from 'fastify';
import { ExpectedError } from '@wanchuang/server-platform';

/**
 * Aborts when the connection is closed before the answer is sent, for nobody waits for what is being read any more, or
 * when that takes longer than `limit` ms. It is the answer's end that tells, for the request ends as soon as it has been
 * read.
 */
export const signalOf = ({ raw }: FastifyReply, limit: number): AbortSignal => {
  const controller = new AbortController();
  const takeTooLong = (): void =>
    controller.abort(
      new ExpectedError('TOO_COMPLEX', `This took longer than ${limit / 1000} s and was stopped. Ask for less.`, {
        limit: 'time',
      }),
    );
  const late = setTimeout(takeTooLong, limit).unref();
  const end = (): void => {
    clearTimeout(late);
    if (!raw.writableEnded) controller.abort(new ExpectedError('UNAVAILABLE', 'Whoever asked is gone'));
  };
  if (raw.destroyed) end();
  else raw.once('close', end);
  return controller.signal;
};
