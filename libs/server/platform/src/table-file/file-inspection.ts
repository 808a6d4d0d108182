import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Label } from '@wanchuang/domain-indicators';
import { FileFault } from './file-fault';
import { type ImportLimits, megabytes } from './limits';

/** What the bytes of a file say, whatever its name claims. */
export interface FileInspection {
  readonly format: 'csv' | 'xlsx';
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Of text: whether all of it is valid UTF-8. */
  readonly isUtf8: boolean;
}

/** First bytes of files that are often taken for tables. */
const foreign: readonly { begins: readonly number[]; name: Label }[] = [
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    name: {
      zh: '旧版 .xls 或加密的工作簿（请另存为不加密的 .xlsx）',
      en: 'an old .xls or a workbook with a password (save it as .xlsx without one)',
    },
  },
  { begins: [0x25, 0x50, 0x44, 0x46], name: { zh: ' PDF 文件', en: 'a PDF' } },
  { begins: [0x1f, 0x8b], name: { zh: ' gzip 压缩文件', en: 'a gzip archive' } },
  { begins: [0x89, 0x50, 0x4e, 0x47], name: { zh: ' PNG 图片', en: 'a PNG picture' } },
  { begins: [0xff, 0xd8, 0xff], name: { zh: ' JPEG 图片', en: 'a JPEG picture' } },
  { begins: [0xff, 0xfe], name: { zh: ' UTF-16 文本（请另存为 UTF-8）', en: 'text in UTF-16 (save it as UTF-8)' } },
  { begins: [0xfe, 0xff], name: { zh: ' UTF-16 文本（请另存为 UTF-8）', en: 'text in UTF-16 (save it as UTF-8)' } },
];
const markup: Label = { zh: ' HTML 或 XML 页面', en: 'an HTML or XML page' };
const zipSignature = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** @throws FileFault WRONG_FILE_TYPE for what is neither text nor a ZIP archive. */
export function formatOfHead(head: Uint8Array): 'csv' | 'xlsx' {
  if (beginsWith(head, zipSignature)) return 'xlsx';
  const other = foreign.find(({ begins }) => beginsWith(head, begins))?.name ?? (isMarkup(head) ? markup : undefined);
  if (other) throw new FileFault('WRONG_FILE_TYPE', {}, { found: other.en, foundZh: other.zh, wanted: 'CSV / XLSX' });
  return 'csv';
}

const isMarkup = (head: Uint8Array): boolean =>
  /^\ufeff?\s*<[!?a-z]/i.test(new TextDecoder().decode(head.subarray(0, 256)));

/** Reads a file once, in bounded memory: its size, hash, kind and encoding.
 * @throws FileFault EMPTY_FILE, FILE_TOO_LARGE (before anything is read), WRONG_FILE_TYPE, BINARY_FILE with its line. */
export async function inspectFile(path: string, limits: ImportLimits): Promise<FileInspection> {
  const { size } = await stat(path);
  if (size === 0) throw new FileFault('EMPTY_FILE');
  if (size > limits.bytes) throw new FileFault('FILE_TOO_LARGE', {}, { limit: megabytes(limits.bytes) });
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  let format: 'csv' | 'xlsx' | undefined;
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a file is read as bytes');
    format ??= formatOfHead(chunk);
    hash.update(chunk);
    if (format === 'xlsx') continue;
    const nul = chunk.indexOf(0);
    if (nul >= 0) throw new FileFault('BINARY_FILE', { line: lines + countLines(chunk.subarray(0, nul)) + 1 });
    lines += countLines(chunk);
    utf8.push(chunk);
  }
  return { format: format ?? 'csv', sizeBytes: size, sha256: hash.digest('hex'), isUtf8: utf8.end() };
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

class Utf8Check {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isValid = true;

  push(chunk: Uint8Array): void {
    this.attempt(() => this.decoder.decode(chunk, { stream: true }));
  }

  end(): boolean {
    this.attempt(() => this.decoder.decode());
    return this.isValid;
  }

  private attempt(decode: () => string): void {
    if (!this.isValid) return;
    try {
      decode();
    } catch {
      this.isValid = false;
    }
  }
}
