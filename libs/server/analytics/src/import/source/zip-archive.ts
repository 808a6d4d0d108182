import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { FileFault } from './file-fault';
import { type ImportLimits, megabytes } from './limits';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };
const endBytes = 22;
const longestComment = 0xffff;
/** 32-bit marks of the large format, which a file below our limit does not need. */
const large = 0xffffffff;
const maximumEntries = 10_000;

const damaged = (detail: string): FileFault => new FileFault('DAMAGED_WORKBOOK', {}, { detail });

/** A ZIP archive, read by its directory; what it unpacks to is limited before and while it is unpacked. */
export class ZipArchive {
  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** @throws FileFault DAMAGED_WORKBOOK, UNCOMPRESSED_TOO_LARGE (before anything is unpacked). */
  static async open(path: string, limits: ImportLimits): Promise<ZipArchive> {
    const file = await open(path);
    try {
      const entries = await readDirectory(file);
      const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
      if (total > limits.unpackedBytes) {
        throw new FileFault('UNCOMPRESSED_TOO_LARGE', {}, { limit: megabytes(limits.unpackedBytes) });
      }
      return new ZipArchive(path, new Map(entries.map((entry) => [entry.name, entry])));
    } finally {
      await file.close();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part in pieces; never more than its directory entry announced. */
  async *text(name: string, maximumBytes = Number.MAX_SAFE_INTEGER): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(name);
    if (entry.unpackedBytes > maximumBytes) {
      throw new FileFault('UNCOMPRESSED_TOO_LARGE', {}, { limit: megabytes(maximumBytes) });
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let unpacked = 0;
    try {
      for await (const chunk of this.bytes(entry)) {
        unpacked += chunk.length;
        if (unpacked > entry.unpackedBytes) throw damaged(name);
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      throw error instanceof FileFault ? error : damaged(name);
    }
    if (unpacked < entry.unpackedBytes) throw damaged(name);
  }

  private async *bytes({ offset, packedBytes, method }: ZipEntry): AsyncGenerator<Buffer> {
    if (packedBytes === 0) return;
    const file = await open(this.path);
    const header = Buffer.alloc(30);
    try {
      await file.read(header, 0, header.length, offset);
    } finally {
      await file.close();
    }
    if (header.readUInt32LE(0) !== signatures.local) throw damaged('ZIP part');
    const start = offset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = createReadStream(this.path, { start, end: start + packedBytes - 1 });
    if (method === 0) {
      for await (const chunk of packed) yield chunk;
      return;
    }
    const inflate = createInflateRaw();
    pipeline(packed, inflate).catch(() => undefined); // a failure reaches the reader below through `inflate`
    for await (const chunk of inflate) yield chunk;
  }
}

async function readDirectory(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, endBytes + longestComment));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = lastIndexOfSignature(tail, signatures.end);
  if (end < 0 || end + endBytes > tail.length) throw damaged('ZIP end');
  const count = tail.readUInt16LE(end + 10);
  const bytes = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count > maximumEntries || start + bytes > size) throw damaged('ZIP directory');
  const directory = Buffer.alloc(bytes);
  await file.read(directory, 0, bytes, start);
  return [...entriesOf(directory, count)];
}

function* entriesOf(directory: Buffer, count: number): Generator<ZipEntry> {
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== signatures.central) {
      throw damaged('ZIP directory');
    }
    const nameBytes = directory.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      unpackedBytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw damaged('ZIP encryption');
    if (entry.unpackedBytes === large || entry.packedBytes === large) throw damaged('ZIP64');
    if (entry.method !== 0 && entry.method !== 8) throw damaged('ZIP method');
    yield entry;
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function lastIndexOfSignature(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 4; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === signature) return at;
  return -1;
}
