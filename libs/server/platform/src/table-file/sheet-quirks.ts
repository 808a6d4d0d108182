import { FileFault } from './file-fault';
import { readPart, type Workbook } from './workbook-parts';

interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** More merged ranges than this are no table. */
const maximumRanges = 100_000;

/** Column letters → index from 0; undefined without letters. */
export function columnIndex(reference: string): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const rowNumber = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? '0');

/** What a sheet's cells do not say themselves: which columns are hidden, which cells are merged into others. */
export class SheetQuirks {
  private readonly active: CellRange[] = [];
  private next = 0;

  private constructor(
    private readonly merged: readonly CellRange[],
    private readonly hidden: readonly { readonly from: number; readonly to: number }[],
  ) {}

  static async read({ archive }: Workbook, part: string): Promise<SheetQuirks> {
    const merged: CellRange[] = [];
    const hidden: { from: number; to: number }[] = [];
    await readPart(archive, part, Infinity, {
      open(name, { ref = '', hidden: isHidden, min, max }) {
        if (name === 'mergeCell') merged.push(rangeOf(ref));
        if (merged.length > maximumRanges) throw new FileFault('DAMAGED_WORKBOOK', {}, { detail: 'mergeCells' });
        if (name === 'col' && hidden.length < maximumRanges && isOn(isHidden)) {
          hidden.push({ from: Number(min) - 1, to: Number(max) - 1 });
        }
      },
    });
    return new SheetQuirks(
      merged.sort((left, right) => left.fromRow - right.fromRow),
      hidden,
    );
  }

  isHidden(column: number): boolean {
    return this.hidden.some(({ from, to }) => column >= from && column <= to);
  }

  /** Columns of the row that are merged into another cell. Rows must be asked for in their order. */
  mergedColumns(row: number): { readonly from: number; readonly to: number }[] {
    for (let range = this.merged[this.next]; range && range.fromRow <= row; range = this.merged[this.next]) {
      this.active.push(range);
      this.next += 1;
    }
    for (let index = this.active.length - 1; index >= 0; index -= 1) {
      if ((this.active[index]?.toRow ?? 0) < row) this.active.splice(index, 1);
    }
    return this.active.map((range) => ({
      from: range.fromRow === row ? range.fromColumn + 1 : range.fromColumn,
      to: range.toColumn,
    }));
  }
}

function rangeOf(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  return {
    fromRow: rowNumber(first),
    toRow: rowNumber(last),
    fromColumn: columnIndex(first) ?? 0,
    toColumn: columnIndex(last) ?? 0,
  };
}

/** An XML boolean. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
