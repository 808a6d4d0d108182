import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { createReadStream, type ReadStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFormat } from '@wanchuang/domain-access';
import { ExpectedError } from '@wanchuang/server-platform';
import { systemCode } from './export.fault';

export interface WrittenFile {
  readonly sizeBytes: number;
  readonly sha256: string;
}

interface ExportFilesOptions {
  /** Only this server writes here. */
  readonly folder: string;
  /** The largest file, bytes. */
  readonly limit: number;
}

/** The files of exports in a folder, each named by its export. */
export class ExportFiles {
  constructor(private readonly options: ExportFilesOptions) {}

  /**
   * Writes a file in bounded memory. It appears whole, on the disk, or not at all: what was written of one that fails is
   * removed.
   * @param produce writes its content and ends the stream; it heeds what `write` says, and stops at the signal
   * @throws ExpectedError TOO_LARGE past the limit; the system's error, such as ENOSPC, as it is
   */
  async write(
    id: number,
    format: ExportFormat,
    produce: (sink: Writable, signal: AbortSignal) => Promise<void>,
  ): Promise<WrittenFile> {
    await mkdir(this.options.folder, { recursive: true, mode: 0o700 });
    const partial = `${this.pathOf(id, format)}.part`;
    const hash = createHash('sha256');
    const meter = { bytes: 0 };
    try {
      const file = await open(partial, 'w', 0o600); // what a process that died left of it is overwritten
      const failed = new AbortController();
      const sink = new PassThrough();
      const writing = pipeline(sink, this.measured(hash, meter), file.createWriteStream({ flush: true })).catch(
        (error: unknown) => {
          failed.abort(error);
          throw error;
        },
      );
      const producing = produce(sink, failed.signal).catch((error: unknown) => {
        sink.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
      });
      const [written, produced] = await Promise.allSettled([writing, producing]);
      // where the disk refuses, what was producing only hears of it
      if (failed.signal.aborted && produced.status === 'rejected' && produced.reason !== failed.signal.reason)
        throw isOfSystem(failed.signal.reason) ? failed.signal.reason : produced.reason;
      if (produced.status === 'rejected') throw produced.reason;
      if (written.status === 'rejected') throw written.reason;
      await rename(partial, this.pathOf(id, format));
      return { sizeBytes: meter.bytes, sha256: hash.digest('hex') };
    } catch (error) {
      await rm(partial, { force: true }).catch(() => undefined); // the first error is the one that tells
      throw error;
    }
  }

  /** The size of a file; null: it is not here. */
  async sizeOf(id: number, format: ExportFormat): Promise<number | null> {
    return stat(this.pathOf(id, format)).then(
      ({ size }) => size,
      () => null,
    );
  }

  /** The bytes from one place to another, both of them in. */
  read(id: number, format: ExportFormat, range: { readonly start: number; readonly end: number }): ReadStream {
    return createReadStream(this.pathOf(id, format), range);
  }

  async remove(id: number, format: ExportFormat): Promise<void> {
    await rm(this.pathOf(id, format), { force: true });
    await rm(`${this.pathOf(id, format)}.part`, { force: true });
  }

  private measured(hash: ReturnType<typeof createHash>, meter: { bytes: number }) {
    const { limit } = this.options;
    return async function* (content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of content) {
        meter.bytes += chunk.length;
        if (meter.bytes > limit)
          throw new ExpectedError('TOO_LARGE', `The export is larger than the limit of ${limit} bytes`, { limit });
        hash.update(chunk);
        yield chunk;
      }
    };
  }

  private pathOf(id: number, format: ExportFormat): string {
    return join(this.options.folder, `export-${id}.${format.toLowerCase()}`);
  }
}

const isOfSystem = (error: unknown): boolean => error instanceof ExpectedError || systemCode(error) !== null;
