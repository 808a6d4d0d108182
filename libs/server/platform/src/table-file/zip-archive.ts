import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { FileFault } from './file-fault';
import { type ImportLimits, megabytes } from './limits';

/** A workbook has some dozens of parts. */
const maximumEntries = 10_000;

/** A ZIP archive, known by its directory; what it unpacks to is limited before and while it is unpacked. */
export class ZipArchive {
  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileFault DAMAGED_WORKBOOK, UNCOMPRESSED_TOO_LARGE (before anything is unpacked). */
  static async open(path: string, limits: ImportLimits): Promise<ZipArchive> {
    const entries = new Map<string, Entry>();
    let total = 0;
    try {
      const zip = await openPromise(path);
      for await (const entry of zip.eachEntry()) {
        if (!entry.canDecodeFileData() || zip.entriesRead > maximumEntries) throw damaged(entry.fileName);
        total += entry.uncompressedSize;
        if (total > limits.unpackedBytes) throw tooLarge(limits.unpackedBytes);
        entries.set(entry.fileName, entry);
      }
    } catch (error) {
      throw faultOf(error, 'ZIP');
    }
    return new ZipArchive(path, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part in pieces: exactly as many bytes as the directory announced, or a fault. */
  async *text(name: string, maximumBytes = Infinity): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(name);
    if (entry.uncompressedSize > maximumBytes) throw tooLarge(maximumBytes);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const chunk of await this.bytes(entry)) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw faultOf(error, name);
    }
  }

  /** The file is open for as long as the stream is, so that nobody has to close an archive. */
  private async bytes(entry: Entry): Promise<Readable> {
    const zip = await openPromise(this.path);
    try {
      return await zip.openReadStreamPromise(entry);
    } finally {
      zip.close();
    }
  }
}

const damaged = (detail: string): FileFault => new FileFault('DAMAGED_WORKBOOK', {}, { detail });

const tooLarge = (bytes: number): FileFault => new FileFault('UNCOMPRESSED_TOO_LARGE', {}, { limit: megabytes(bytes) });

/** What is wrong with the archive is the file's fault; what the disk refuses is not. */
const faultOf = (error: unknown, detail: string): unknown =>
  error instanceof FileFault || (error instanceof Error && 'syscall' in error) ? error : damaged(detail);
