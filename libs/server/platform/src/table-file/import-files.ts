import { createHash, type Hash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '../errors/expected-error';
import { FileFault } from './file-fault';
import { formatOfHead } from './file-inspection';
import { refusal } from './file-refusal';
import { type ImportLimits, importLimits, megabytes } from './limits';

/** A file that was uploaded and is kept until it is loaded. */
export interface UploadedFile {
  readonly fileId: string;
  /** As the client calls it; never a part of a path. */
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface StoredFile extends UploadedFile {
  readonly path: string;
}

interface ImportFilesOptions {
  /** Only this server writes here. */
  readonly folder: string;
  readonly limits?: ImportLimits;
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Uploaded files in a folder, under random names, each beside its description. */
export class ImportFiles {
  readonly limits: ImportLimits;

  constructor(private readonly options: ImportFilesOptions) {
    this.limits = options.limits ?? importLimits;
  }

  /** The files of another purpose, in a folder of their own below this one: what is here is not found there. */
  within(name: string, limits: ImportLimits): ImportFiles {
    return new ImportFiles({ folder: join(this.options.folder, name), limits });
  }

  /**
   * Takes a stream in, in bounded memory. What is refused leaves nothing behind.
   * @throws ExpectedError TOO_LARGE as soon as the limit is passed; BAD_USER_INPUT for an empty file or one of another type
   */
  async store(fileName: string, content: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    await mkdir(this.options.folder, { recursive: true });
    const fileId = randomUUID();
    const partial = `${this.pathOf(fileId)}.part`;
    const hash = createHash('sha256');
    const meter = { bytes: 0 };
    try {
      // Opened before anything can fail, so that what is removed below cannot come into being afterwards.
      const file = await open(partial, 'wx', 0o600);
      await pipeline(Readable.from(this.measured(content, hash, meter)), file.createWriteStream());
      if (meter.bytes === 0) throw refusal(new FileFault('EMPTY_FILE'));
      const uploaded: UploadedFile = { fileId, fileName, sizeBytes: meter.bytes, sha256: hash.digest('hex') };
      await rename(partial, this.pathOf(fileId));
      await writeFile(this.descriptionOf(fileId), JSON.stringify(uploaded), { flag: 'wx', mode: 0o600 });
      return uploaded;
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  /** @throws ExpectedError NOT_FOUND */
  async find(fileId: string): Promise<StoredFile> {
    const file = idForm.test(fileId) ? await this.read(fileId) : undefined;
    if (!file)
      throw new ExpectedError('NOT_FOUND', 'The file is no longer here; upload it again', {
        place: 'fileId',
        value: fileId,
      });
    return file;
  }

  /** @throws ExpectedError NOT_FOUND */
  async findByHash(sha256: string): Promise<StoredFile> {
    for (const name of await this.names()) {
      const file = idForm.test(name) ? await this.read(name) : undefined;
      if (file?.sha256 === sha256) return file;
    }
    throw new ExpectedError('NOT_FOUND', 'The file is no longer here; upload it again', {
      place: 'fileSha256',
      value: sha256,
    });
  }

  async remove(fileId: string): Promise<void> {
    if (!idForm.test(fileId)) return;
    await rm(this.descriptionOf(fileId), { force: true });
    await rm(this.pathOf(fileId), { force: true });
  }

  /** Forgets uploads of more than a day ago, and what an interrupted upload left. @returns how many */
  async sweep(now: Date): Promise<number> {
    const names = await this.names();
    const old = [];
    for (const name of names) {
      const { mtimeMs } = await stat(join(this.options.folder, name));
      if (now.getTime() - mtimeMs > dayMilliseconds) old.push(name);
    }
    for (const name of old) await rm(join(this.options.folder, name), { force: true });
    let swept = old.length;
    for (const entry of await readdir(this.options.folder, { withFileTypes: true }))
      if (entry.isDirectory()) swept += await this.within(entry.name, this.limits).sweep(now);
    return swept;
  }

  /** The content as it comes, refused as soon as it is too long or is no table. */
  private async *measured(
    content: AsyncIterable<Uint8Array>,
    hash: Hash,
    meter: { bytes: number },
  ): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      if (meter.bytes === 0) refuseForeign(chunk);
      meter.bytes += chunk.length;
      if (meter.bytes > this.limits.bytes) {
        const limit = megabytes(this.limits.bytes);
        throw new ExpectedError('TOO_LARGE', `The file is larger than the limit of ${limit}`, {
          limit: this.limits.bytes,
        });
      }
      hash.update(chunk);
      yield chunk;
    }
  }

  private async names(): Promise<string[]> {
    await mkdir(this.options.folder, { recursive: true });
    return (await readdir(this.options.folder)).filter((name) => idForm.test(name.slice(0, 36))).sort();
  }

  private async read(fileId: string): Promise<StoredFile | undefined> {
    const text = await readFile(this.descriptionOf(fileId), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const { fileName, sizeBytes, sha256 } = JSON.parse(text) as UploadedFile; // written by `store`, by nobody else
    return { fileId, fileName, sizeBytes, sha256, path: this.pathOf(fileId) };
  }

  private pathOf(fileId: string): string {
    return join(this.options.folder, fileId);
  }

  private descriptionOf(fileId: string): string {
    return `${this.pathOf(fileId)}.json`;
  }
}

function refuseForeign(head: Uint8Array): void {
  try {
    formatOfHead(head);
  } catch (error) {
    throw error instanceof FileFault ? refusal(error) : error;
  }
}
