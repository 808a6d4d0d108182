import type { ErrorCode } from './error-code';

/** An answer outside GraphQL that refuses, with the server's words for it. */
export class AnswerError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly messageZh: string | null = null,
  ) {
    super(message);
    this.name = 'AnswerError';
  }
}
