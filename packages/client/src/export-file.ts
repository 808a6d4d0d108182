import { ExportMismatch } from './errors';
import { type ExportQuestion, pathOf } from './export-question';
import { piecesOf } from './lines';
import type { ExportManifest } from './manifest';
import type { Transport } from './transport';
import { FileMeter } from './verify-export';

const newLine = 10;

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

/** Parts the last line from all before it. */
class LastLine {
  private held: Uint8Array = new Uint8Array(0);

  /** What is known not to be of the last line. */
  pass(piece: Uint8Array): Uint8Array {
    const both = joined(this.held, piece);
    const end = both.lastIndexOf(newLine, both.length - 2) + 1;
    this.held = both.slice(end);
    return both.subarray(0, end);
  }

  get text(): string {
    return new TextDecoder().decode(this.held);
  }
}

const manifestIn = (line: string): { total: number; manifest: ExportManifest } => {
  try {
    const { '@end': end }: { '@end'?: { total: number; manifest: ExportManifest } } = JSON.parse(line);
    if (end) return end;
  } catch {
    // it broke off in the middle of a row
  }
  throw new ExportMismatch('end', 'a last line', null);
};

/**
 * Writes a list of one instant as lines of JSON, and proves it against its manifest: hash, size, rows, and rows = total.
 * @param write takes the next bytes of the file; the download goes no faster
 * @returns the manifest, which is kept beside the file
 * @throws ExportMismatch where it broke off or does not agree: what was written is worth nothing then; WanchuangError
 */
export const exportFile = async (
  transport: Transport,
  dataset: string,
  question: ExportQuestion,
  write: (bytes: Uint8Array) => void | Promise<void>,
): Promise<ExportManifest> => {
  const response = await transport.send(pathOf(dataset, question, { manifest: '1' }), {}, question);
  const [line, meter] = [new LastLine(), new FileMeter('NDJSON')];
  for await (const piece of piecesOf(response)) {
    const bytes = line.pass(piece);
    if (bytes.length === 0) continue;
    meter.add(bytes);
    await write(bytes);
  }
  const { total, manifest } = manifestIn(line.text);
  meter.agree(manifest);
  if (question.after == null && total !== manifest.rows) throw new ExportMismatch('total', total, manifest.rows);
  return manifest;
};
