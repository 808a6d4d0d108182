import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they go into an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. It is random, so one round of SHA-256 is enough. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
