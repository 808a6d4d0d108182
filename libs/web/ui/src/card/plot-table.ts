import { csvCell } from '@wanchuang/domain-indicators';

/** A cell says a number to people and gives it exactly to a file; null is missing. */
export type TableCell = string | null | { readonly text: string; readonly raw: string };

/** The numbers behind a plot, for its table and its CSV. The first column names the row. */
export interface PlotTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

export const cellText = (cell: TableCell, missing: string): string =>
  cell === null ? missing : typeof cell === 'string' ? cell : cell.text;

const rawOf = (cell: TableCell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.raw);

/** The table as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export function csvOf({ columns, rows }: PlotTable): string {
  const lines = [columns, ...rows.map(({ cells }) => cells.map(rawOf))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
