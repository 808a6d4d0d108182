import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client';
import { CombinedProtocolErrors } from '@apollo/client/errors';
import type { Language } from '../text/language';
import { AnswerError } from './answer-error';

/** What can go wrong, as a person needs to tell it apart. The first are the server's own codes. */
export const errorCodeValues = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'REFUSED',
  'TOO_LARGE',
  'TOO_COMPLEX',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAVAILABLE',
  'OFFLINE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodeValues)[number];

/** Codes that others on the way give (the GraphQL server itself), in our words. */
const foreignCodes: Readonly<Record<string, ErrorCode>> = {
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  GRAPHQL_PARSE_FAILED: 'INTERNAL',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INTERNAL',
};

const httpCodes: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_USER_INPUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  502: 'OFFLINE',
  503: 'UNAVAILABLE',
  504: 'OFFLINE',
};

/** The code of an HTTP status outside GraphQL. */
export function codeOfStatus(status: number): ErrorCode {
  return httpCodes[status] ?? 'INTERNAL';
}

/** The code of whatever a request threw. A request that never reached the server is OFFLINE. */
export function errorCode(error: unknown): ErrorCode {
  if (CombinedGraphQLErrors.is(error)) return codeOfExtension(error.errors[0]?.extensions?.['code']);
  if (ServerError.is(error) || ServerParseError.is(error)) return codeOfStatus(error.statusCode);
  if (error instanceof AnswerError) return error.code;
  if (CombinedProtocolErrors.is(error)) return 'INTERNAL';
  return error instanceof TypeError ? 'OFFLINE' : 'INTERNAL';
}

/** The server's own words about an error, which name the place; none where it said nothing for people. */
export function errorMessage(error: unknown, language: Language): string | null {
  if (error instanceof AnswerError) return (language === 'zh' && error.messageZh) || error.message || null;
  if (!CombinedGraphQLErrors.is(error)) return null;
  const [first] = error.errors;
  const messageZh = first?.extensions?.['messageZh'];
  return language === 'zh' && typeof messageZh === 'string' ? messageZh : (first?.message ?? null);
}

function codeOfExtension(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL';
  return errorCodeValues.find((known) => known === code) ?? foreignCodes[code] ?? 'INTERNAL';
}
