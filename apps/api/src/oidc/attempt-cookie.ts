import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OidcSecrets } from '@wanchuang/server-access';
import { cookieAttributes, isSecure } from '../sign-in-cookie';
import { placeAfter } from './place-after';

/** An attempt that a browser has begun, and where it is to lead. */
export interface OidcAttempt extends OidcSecrets {
  readonly to: string;
}

const secondsValid = 600;
const secretForm = /^[\w-]{43}$/;

const cookieName = (request: FastifyRequest): string =>
  isSecure(request) ? '__Host-wanchuang-oidc' : 'wanchuang-oidc';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSecret = (value: unknown): value is string => typeof value === 'string' && secretForm.test(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The browser that began it keeps it, so that nobody is signed in by an answer to somebody else's question. */
export const keepAttempt = (request: FastifyRequest, reply: FastifyReply, attempt: OidcAttempt): void => {
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  void reply.setCookie(cookieName(request), value, { ...cookieAttributes(request), maxAge: secondsValid });
};

/** Takes the attempt from the browser: it is good for one answer. Null: there is none. */
export const takeAttempt = (request: FastifyRequest, reply: FastifyReply): OidcAttempt | null => {
  const kept = request.cookies[cookieName(request)];
  if (kept === undefined) return null;
  void reply.clearCookie(cookieName(request), cookieAttributes(request));
  const attempt = parsed(kept);
  if (!isRecord(attempt)) return null;
  const { state, nonce, verifier, to } = attempt;
  if (!isSecret(state) || !isSecret(nonce) || !isSecret(verifier)) return null;
  return { state, nonce, verifier, to: placeAfter(to) };
};
