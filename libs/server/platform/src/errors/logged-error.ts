import { databaseFaultOf } from './constraint-error';
import { ExpectedError } from './expected-error';

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  /** Left out where PostgreSQL speaks: it cites values. */
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const depth = 3;

/** The lines that say where, without the message above them. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const factsOf = (error: unknown, left: number): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, cause, message } = error;
  const stack = framesOf(error);
  const deeper = cause === undefined || left === 0 ? {} : { cause: factsOf(cause, left - 1) };
  if (error instanceof ExpectedError) return { type, code: error.code, message, stack };
  const fault = databaseFaultOf(error);
  if (!fault) return { type, message, stack, ...deeper };
  return { type, code: fault.code, constraint: fault.constraint, stack };
};

/**
 * An error as the log may keep it: kind, code, constraint and place. Neither parameters nor PostgreSQL's details, for these
 * hold the values of a request, personal data among them.
 */
export const loggedError = (error: unknown): LoggedError => factsOf(error, depth);
