import pino, { type DestinationStream, type Logger } from 'pino';
import { loggedError } from '@wanchuang/server-platform';

/** The log: lines of JSON whose errors hold no values of requests. */
export const createLogger = (level: string, destination?: DestinationStream): Logger => {
  const options = { level, base: null, serializers: { err: loggedError } };
  return destination ? pino(options, destination) : pino(options);
};
