import { ExportMismatch } from './errors';
import { piecesOf } from './lines';
import type { ExportManifest } from './manifest';
import { Sha256 } from './sha256';

/** A file: its bytes, a Blob or File, or pieces such as those of Node’s createReadStream. */
export type FileContent = Uint8Array | Blob | AsyncIterable<Uint8Array>;

export interface Verified {
  /** null: those of a workbook are not counted. */
  readonly rows: number | null;
  readonly sha256: string;
  readonly sizeBytes: number;
}

const [newLine, quote] = [10, 34];

/** Counts what a file has, piece by piece. */
export class FileMeter {
  private readonly hash = new Sha256();
  private lines = 0;
  private isQuoted = false;

  constructor(private readonly format: ExportManifest['format']) {}

  add(bytes: Uint8Array): void {
    this.hash.update(bytes);
    if (this.format === 'XLSX') return;
    for (const byte of bytes) {
      if (byte === quote && this.format === 'CSV') this.isQuoted = !this.isQuoted;
      if (byte === newLine && !this.isQuoted) this.lines += 1;
    }
  }

  /** @throws ExportMismatch */
  agree({ sha256, sizeBytes, rows }: Pick<ExportManifest, 'sha256' | 'sizeBytes' | 'rows'>): Verified {
    const size = this.hash.size;
    if (size !== sizeBytes) throw new ExportMismatch('sizeBytes', sizeBytes, size);
    const hash = this.hash.digest();
    if (hash !== sha256) throw new ExportMismatch('sha256', sha256, hash);
    const found = this.rows;
    if (found !== null && found !== rows) throw new ExportMismatch('rows', rows, found);
    return { rows: found, sha256: hash, sizeBytes: size };
  }

  /** A line with headings is no row. */
  private get rows(): number | null {
    if (this.format === 'XLSX') return null;
    return this.format === 'CSV' ? this.lines - 1 : this.lines;
  }
}

/**
 * Holds a file against the manifest of its export: size, SHA-256, and rows of CSV and NDJSON.
 * @throws ExportMismatch that names the first that does not agree
 */
export const verifyExport = async (manifest: ExportManifest, file: FileContent): Promise<Verified> => {
  const meter = new FileMeter(manifest.format);
  if (file instanceof Uint8Array) meter.add(file);
  else for await (const piece of file instanceof Blob ? piecesOf({ body: file.stream() }) : file) meter.add(piece);
  return meter.agree(manifest);
};
