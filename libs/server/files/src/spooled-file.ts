import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { megabytes } from '@wanchuang/server-platform';
import { refusedFile } from './file-fault';

/** What has streamed in, beside the database until it is known to be whole and what it says. */
export interface SpooledFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

const tooLargeFor = (limit: number) => ({
  en: `The file is larger than the limit of ${megabytes(limit)}`,
  zh: `文件超过 ${megabytes(limit)} 的上限`,
});

/**
 * Takes a stream in, in bounded memory and without a connection of the database: senders may be slow. Works with the
 * whole file, and removes it in any case.
 * @param limit bytes
 * @throws ExpectedError TOO_LARGE as soon as the limit is passed; BAD_USER_INPUT for an empty file
 */
export const withSpooled = async <T>(
  content: AsyncIterable<Uint8Array>,
  limit: number,
  work: (file: SpooledFile) => Promise<T>,
): Promise<T> => {
  const path = join(tmpdir(), `wanchuang-upload-${process.pid}-${randomUUID()}`);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      sizeBytes += chunk.length;
      if (sizeBytes > limit) {
        throw refusedFile('TOO_LARGE', tooLargeFor(limit), { limit });
      }
      hash.update(chunk);
      yield chunk;
    }
  };
  // opened before anything can fail, so that what is removed below cannot come into being afterwards
  const file = await open(path, 'wx', 0o600);
  try {
    await pipeline(Readable.from(measured()), file.createWriteStream());
    if (sizeBytes === 0) throw refusedFile('EMPTY', { en: 'The file is empty', zh: '文件是空的' });
    return await work({ path, sizeBytes, sha256: hash.digest('hex') });
  } finally {
    await rm(path, { force: true });
  }
};
