import { type AnswerTable, type Cell, numberIn } from './answer-table';
import { type CellStyle, cellWords } from './cell-words';

/** Digits that a spreadsheet keeps exactly; a longer number goes in as text. */
const exactDigits = 15;
const widest = 48;

/** What goes into a cell: a number where that loses nothing, else text, which is never a formula. */
export function workbookValue(cell: Cell | undefined, style: CellStyle): string | number | null {
  const number = numberIn(cell);
  if (number !== null && number.replaceAll(/\D/g, '').length <= exactDigits) return Number(number);
  return number ?? cellWords(cell, style);
}

/** The whole table as a workbook; the library for it comes when somebody wants one. */
export async function workbookOf({ columns, rows }: AnswerTable, style: CellStyle): Promise<Blob> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('data', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...columns]).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((column) => workbookValue(row.get(column), style)));
  columns.forEach((column, place) => {
    sheet.getColumn(place + 1).width = Math.min(widest, Math.max(10, column.length + 2));
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([await workbook.xlsx.writeBuffer()], { type });
}
