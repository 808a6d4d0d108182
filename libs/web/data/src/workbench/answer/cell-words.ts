import type { PlotTable } from '@wanchuang/web-ui';
import type { AnswerTable, Cell } from './answer-table';

/** How cells are written that are no text: `inner` says how many items a list has. */
export interface CellStyle {
  readonly inner: (count: number) => string;
}

/** A cell as text; null: it is empty. */
export function cellWords(cell: Cell | undefined, { inner }: CellStyle): string | null {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' ? inner(cell.items) : String(cell);
}

/** The whole table for CSV, whose writer keeps spreadsheets from taking a text for a formula. */
export function fileTable({ columns, rows }: AnswerTable, style: CellStyle): PlotTable {
  return {
    caption: '',
    columns,
    rows: rows.map((row, place) => ({
      key: String(place),
      cells: columns.map((column) => cellWords(row.get(column), style)),
    })),
  };
}
