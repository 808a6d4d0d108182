import type { ImportMapping, SourceCell, SourceRow } from '@wanchuang/domain-indicators';
import { guessDelimiter, readCsv } from './csv-source';
import { FileFault } from './file-fault';
import type { FileInspection } from './file-inspection';
import type { ImportLimits } from './limits';
import { openWorkbook } from './workbook-parts';
import { chooseSheet, readSheet } from './xlsx-source';

/** A file as its header and the rows below it, blank ones left out. */
export interface TableSource {
  readonly header: SourceRow;
  readonly rows: AsyncGenerator<SourceRow>;
}

const kinds = {
  csv: { name: 'CSV', en: 'text such as CSV', zh: ' CSV 一类的文本' },
  xlsx: { name: 'XLSX', en: 'an XLSX workbook', zh: ' XLSX 工作簿' },
} as const;

/** Opens a file in the way that the mapping states.
 * @throws FileFault for a file of another type, without header, or that cannot be read; rows throw it too, later. */
export async function openTable(
  path: string,
  file: ImportMapping['file'],
  inspection: FileInspection,
  limits: ImportLimits,
): Promise<TableSource> {
  if (file.format !== inspection.format) {
    const found = kinds[inspection.format];
    throw new FileFault('WRONG_FILE_TYPE', {}, { found: found.en, foundZh: found.zh, wanted: kinds[file.format].name });
  }
  const all = await openRows(path, file, inspection, limits);
  const header = await headerOf(all, file.headerRow);
  return { header, rows: rowsBelow(all, header.cells.length, file.format === 'xlsx', limits) };
}

async function openRows(
  path: string,
  file: ImportMapping['file'],
  { isUtf8 }: FileInspection,
  limits: ImportLimits,
): Promise<AsyncGenerator<SourceRow>> {
  if (file.format === 'xlsx') {
    const workbook = await openWorkbook(path, limits);
    return readSheet(workbook, chooseSheet(workbook, file.sheet));
  }
  const encoding = file.encoding ?? (isUtf8 ? 'utf-8' : 'gb18030');
  return readCsv(path, encoding, file.delimiter ?? (await guessDelimiter(path, encoding)));
}

/** The first row from that line on that holds something. */
async function headerOf(rows: AsyncGenerator<SourceRow>, headerRow: number): Promise<SourceRow> {
  for (;;) {
    const { value, done } = await rows.next();
    if (done) throw new FileFault('NO_HEADER');
    if (value.line >= headerRow) return { line: value.line, cells: trimEnd(value.cells) };
  }
}

/** Empty cells behind the last named column hold nothing. */
function trimEnd(cells: readonly SourceCell[]): SourceCell[] {
  const last = cells.findLastIndex((cell) => typeof cell !== 'string' || cell.trim() !== '');
  return cells.slice(0, last + 1);
}

/** Blank cells beyond the header are nothing; in a sheet, cells that are not there are blank. */
function fitted(cells: readonly SourceCell[], width: number, isSheet: boolean): readonly SourceCell[] {
  if (cells.length === width) return cells;
  if (cells.length < width) return isSheet ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells;
  const rest = trimEnd(cells);
  return rest.length <= width ? cells.slice(0, width) : cells;
}

async function* rowsBelow(
  rows: AsyncGenerator<SourceRow>,
  width: number,
  isSheet: boolean,
  limits: ImportLimits,
): AsyncGenerator<SourceRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > limits.rows) throw new FileFault('TOO_MANY_ROWS', { line: row.line }, { limit: limits.rows });
    yield { ...row, cells: fitted(row.cells, width, isSheet) };
  }
  if (count === 0) throw new FileFault('NO_ROWS');
}
