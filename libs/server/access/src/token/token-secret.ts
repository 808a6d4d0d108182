import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** By which people and programs that look for leaked secrets recognise one. */
const head = 'wct_';
const form = /^wct_([\w-]{43})([0-9a-z]{7})$/;

const checksum = (random: string): string => crc32(random).toString(36).padStart(7, '0');

/** 256 random bits between the head and a checksum. */
export const newTokenSecret = (): string => {
  const random = randomBytes(32).toString('base64url');
  return `${head}${random}${checksum(random)}`;
};

/** Whether a text may be a token's secret: what was mistyped or cut off is not looked for. */
export const looksLikeToken = (text: string): boolean => {
  const [, random, given] = form.exec(text) ?? [];
  return random !== undefined && given === checksum(random);
};
