import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '@wanchuang/server-platform';
import type { SealedFile } from './manifest';

/** Writes a stream to a new file and makes it last; in bounded memory. */
export const writeSealed = async (path: string, content: Readable): Promise<SealedFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  };
  await pipeline(content, measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return { bytes, sha256: hash.digest('hex') };
};

/** Makes last what a folder says of its files: their names. */
export const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** @throws ExpectedError BAD_USER_INPUT if the file is not what was written */
export const checkSealed = async (path: string, { bytes, sha256 }: SealedFile): Promise<void> => {
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      read += chunk.length;
    }
  } catch (error) {
    throw new ExpectedError('BAD_USER_INPUT', `${path}: this file of the backup cannot be read.`, {
      cause: String(error),
    });
  }
  if (read === bytes && hash.digest('hex') === sha256) return;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `${path}: this file is not the one that was written: its size or SHA-256 differs.`,
  );
};
