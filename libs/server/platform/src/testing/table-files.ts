import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { ImportMapping, SourceCell } from '@wanchuang/domain-indicators';
import type { Workbook, Worksheet } from 'exceljs';
import { FileFault } from '../table-file/file-fault';
import { inspectFile } from '../table-file/file-inspection';
import { type ImportLimits, importLimits } from '../table-file/limits';
import { openTable } from '../table-file/row-source';

/** A folder of files for one spec. */
export const tableFiles = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wanchuang-table-'));
  let written = 0;
  return {
    write: async (content: string | Uint8Array): Promise<string> => {
      written += 1;
      const path = join(folder, `${written}.table`);
      await writeFile(path, content);
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export interface ReadTable {
  header: SourceCell[];
  rows: { line: number; cells: readonly SourceCell[]; fault?: string }[];
}

/** A whole file as its header and rows. */
export async function readTable(
  path: string,
  file: ImportMapping['file'],
  limits: ImportLimits = importLimits,
): Promise<ReadTable> {
  const table = await openTable(path, file, await inspectFile(path, limits), limits);
  const rows = [];
  for await (const row of table.rows) rows.push(row);
  return { header: [...table.header.cells], rows };
}

/** The code and line of the fault that reading a file ends with. */
export async function faultOf(work: Promise<unknown>): Promise<[string, number | null]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FileFault) return [error.fault.code, error.fault.line];
    throw error;
  }
  throw new Error('the file was read without a fault');
}

/** A workbook with one sheet that `fill` fills in. */
export async function workbookOf(fill: (sheet: Worksheet, workbook: Workbook) => void, name = 'Data'): Promise<Buffer> {
  const exceljs = await import('exceljs'); // large, and wanted by few specs
  const workbook = new exceljs.Workbook();
  fill(workbook.addWorksheet(name), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory says of its unpacked length, if it lies. */
  readonly announcedBytes?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive written by hand, so that it may be wrong. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, announcedBytes, isEncrypted = false } of parts) {
    const unpacked = Buffer.from(content);
    const packed = deflateRawSync(unpacked);
    const sizes = [packed.length, announcedBytes ?? unpacked.length];
    const local = header([
      [4, 0x04034b50],
      [2, 20],
      [2, Number(isEncrypted)],
      [2, 8],
      [4, 0],
      [4, 0],
      ...sizes.map((size): Field => [4, size]),
      [2, name.length],
      [2, 0],
    ]);
    directory.push(
      header([
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, Number(isEncrypted)],
        [2, 8],
        [4, 0],
        [4, 0],
        ...sizes.map((size): Field => [4, size]),
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      Buffer.from(name),
    );
    bodies.push(local, Buffer.from(name), packed);
    offset += local.length + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = header([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, central, end]);
}

type Field = readonly [2 | 4, number];

function header(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
