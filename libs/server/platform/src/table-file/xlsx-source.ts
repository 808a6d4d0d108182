import type { SourceCell, SourceRow } from '@wanchuang/domain-indicators';
import { FileFault } from './file-fault';
import { maximumRecord } from './limits';
import { sheetNumber } from './sheet-number';
import { columnIndex, isOn, SheetQuirks } from './sheet-quirks';
import { decodeEscapes, type Workbook } from './workbook-parts';
import { type XmlAttributes, XmlReader } from './xml-reader';

/** Excel's own limit. */
const maximumColumns = 16_384;

/** The sheet that the mapping states, or the only one. @throws FileFault UNKNOWN_SHEET, SHEET_NOT_STATED with the names there are. */
export function chooseSheet({ sheets }: Workbook, wanted: string | undefined): string {
  const names = sheets.map(({ name }) => name).join(', ');
  const found = sheets.find(({ name }) => name === wanted);
  if (found) return found.part;
  if (wanted !== undefined) throw new FileFault('UNKNOWN_SHEET', {}, { sheet: wanted, sheets: names });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [only] = visible;
  if (only === undefined) throw new FileFault('DAMAGED_WORKBOOK', {}, { detail: 'sheets' });
  if (visible.length > 1) throw new FileFault('SHEET_NOT_STATED', {}, { sheets: names });
  return only.part;
}

/** The rows of a sheet that hold something; cells that nobody filled in are empty texts up to the row's last one. */
export async function* readSheet(workbook: Workbook, part: string): AsyncGenerator<SourceRow> {
  const quirks = await SheetQuirks.read(workbook, part);
  const rows = new SheetRows(workbook, quirks);
  const reader = new XmlReader(rows);
  for await (const piece of workbook.archive.text(part)) {
    reader.push(piece);
    yield* rows.take();
  }
  reader.end();
  yield* rows.take();
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  stored: string | undefined;
}

/** Collects rows while the sheet's XML goes by. */
class SheetRows {
  private finished: SourceRow[] = [];
  private row: { line: number; isHidden: boolean; cells: SourceCell[]; characters: number } | undefined;
  private cell: OpenCell | undefined;
  private lastLine = 0;
  /** The widest row so far: what is merged beyond it holds no data. */
  private width = 0;
  private isValue = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly quirks: SheetQuirks,
  ) {}

  take(): SourceRow[] {
    const rows = this.finished;
    this.finished = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') {
      this.isValue = this.cell !== undefined;
      if (this.cell) this.cell.stored ??= '';
    } else if (name === 'f' && this.cell) this.cell.hasFormula = true;
    else if (name === 'row') {
      const line = Number(attributes.r ?? this.lastLine + 1);
      if (!Number.isInteger(line) || line <= this.lastLine)
        throw new FileFault('DAMAGED_WORKBOOK', {}, { detail: `row ${line}` });
      this.lastLine = line;
      this.row = { line, isHidden: isOn(attributes.hidden), cells: [], characters: 0 };
    }
  }

  text(text: string): void {
    if (!this.isValue || !this.row || !this.cell) return;
    this.row.characters += text.length;
    if (this.row.characters > maximumRecord) {
      throw new FileFault('DAMAGED_WORKBOOK', { line: this.row.line }, { detail: 'row' });
    }
    this.cell.stored = (this.cell.stored ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openCell({ r: address = '', t: type = 'n', s: style = '0' }: XmlAttributes): void {
    if (!this.row) return;
    const column = columnIndex(address) ?? this.row.cells.length;
    if (column >= maximumColumns || column < this.row.cells.length) {
      throw new FileFault('DAMAGED_WORKBOOK', { line: this.row.line }, { detail: address || 'cell' });
    }
    this.cell = { column, type, style: Number(style), hasFormula: false, stored: undefined };
  }

  private closeCell(): void {
    if (!this.row || !this.cell) return;
    const { cells } = this.row;
    while (cells.length < this.cell.column) cells.push('');
    const content = contentOf(this.cell, this.workbook);
    const isHidden = content !== '' && this.quirks.isHidden(this.cell.column);
    cells.push(isHidden ? { code: 'HIDDEN_CELLS', shown: shownOf(content) } : content);
    this.cell = undefined;
  }

  private closeRow(): void {
    if (!this.row) return;
    const { line, isHidden, cells } = this.row;
    this.row = undefined;
    const merged = this.quirks.mergedColumns(line);
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    if (cells.length === 0) return;
    this.width = Math.max(this.width, cells.length);
    for (const { from, to } of merged) {
      for (let column = from; column <= to && column < this.width; column += 1) {
        while (cells.length <= column) cells.push('');
        cells[column] = { code: 'MERGED_CELLS', shown: shownOf(cells[column] ?? '') };
      }
    }
    this.finished.push({ line, cells, ...(isHidden ? { fault: 'HIDDEN_CELLS' as const } : {}) });
  }
}

const shownOf = (cell: SourceCell): string => (typeof cell === 'string' ? cell : cell.shown);

function contentOf({ type, style, stored, hasFormula }: OpenCell, { sharedTexts, numberKinds }: Workbook): SourceCell {
  if (stored === undefined) return hasFormula ? { code: 'FORMULA_WITHOUT_VALUE', shown: '' } : '';
  switch (type) {
    case 's':
      return sharedTexts[Number(stored)] ?? { code: 'CELL_ERROR', shown: stored };
    case 'inlineStr':
    case 'str':
      return decodeEscapes(stored);
    case 'e':
      return { code: 'CELL_ERROR', shown: stored };
    case 'b':
      return stored === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return { code: 'DATE_CELL', shown: stored };
    default:
      return numberOf(stored, numberKinds[style] ?? 'number');
  }
}

function numberOf(stored: string, kind: 'number' | 'percent' | 'date'): SourceCell {
  if (stored === '') return '';
  const text = sheetNumber(stored);
  if (text === undefined) return { code: 'NOT_A_NUMBER', shown: stored };
  if (kind === 'percent') return { code: 'PERCENT', shown: text };
  return kind === 'date' ? { code: 'DATE_CELL', shown: text } : text;
}
