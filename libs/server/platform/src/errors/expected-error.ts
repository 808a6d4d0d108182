/**
 * The codes of errors that a caller is meant to meet; they are part of the API.
 * Anything else is logged with a correlation id and hidden.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'TOO_COMPLEX'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE';

/** An error that says what, where and what to do; it reaches the client as `extensions { code, …details }`. */
export class ExpectedError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** The action that somebody had no right to, also where the code does not say so: for the log alone. */
    readonly refusedAction: string | null = null,
  ) {
    super(message);
    this.name = 'ExpectedError';
  }
}
