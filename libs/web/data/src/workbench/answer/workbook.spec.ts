import { csvOf } from '@wanchuang/web-ui';
import { Workbook } from 'exceljs';
import { tableOf } from './answer-table';
import { fileTable } from './cell-words';
import { workbookOf, workbookValue } from './workbook';

const style = { inner: (count: number) => `${count} items` };
const list = [
  { name: '=HYPERLINK("http://x")', total: '12.50', long: '12345678901234567.8', parts: [{ a: 1 }], none: null },
];

describe('the files of a table', () => {
  it('hold numbers as numbers, and nothing that a spreadsheet would take for a formula', async () => {
    const table = tableOf(list, false);
    expect(csvOf(fileTable(table, style))).toBe(
      '\uFEFFname,total,long,parts,none\r\n"\'=HYPERLINK(""http://x"")",12.50,12345678901234567.8,1 items,\r\n',
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(await (await workbookOf(table, style)).arrayBuffer());
    const cells = workbook.getWorksheet('data')?.getRow(2);
    expect([1, 2, 3, 4, 5].map((place) => cells?.getCell(place).value)).toEqual([
      '=HYPERLINK("http://x")',
      12.5,
      '12345678901234567.8',
      '1 items',
      null,
    ]);
    expect(cells?.getCell(1).formula).toBeUndefined();
  });

  it('keep every digit of a number', () => {
    expect(workbookValue('123456789012345', style)).toBe(123456789012345);
    expect(workbookValue('1234567890123456', style)).toBe('1234567890123456');
    expect(workbookValue(true, style)).toBe('true');
  });
});
