import { faultOf, readTable, type ReadTable, tableFiles, workbookOf, zipOf } from '../testing';
import { importLimits } from './limits';
import { sheetNumber } from './sheet-number';

let files: Awaited<ReturnType<typeof tableFiles>>;
beforeAll(async () => {
  files = await tableFiles();
});
afterAll(() => files.remove());

const xlsx = (sheet?: string, headerRow = 1) => ({ format: 'xlsx' as const, sheet, headerRow });
type Fill = Parameters<typeof workbookOf>[0];
const read = async (fill: Fill, sheet?: string, headerRow?: number): Promise<ReadTable> =>
  readTable(await files.write(await workbookOf(fill)), xlsx(sheet, headerRow));
const cellsOf = async (fill: Fill) => (await read(fill)).rows[0]?.cells;

describe('a workbook', () => {
  it('is read as header and rows with the sheet’s row numbers; blank rows are left out', async () => {
    const table = await read((sheet) => {
      sheet.getRow(1).values = ['code', 'year', 'rd'];
      sheet.getRow(2).values = ['A', 2015, 1.5];
      sheet.getRow(5).values = ['B', 2016];
    });
    expect(table.header).toEqual(['code', 'year', 'rd']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['A', '2015', '1.5'] },
      { line: 5, cells: ['B', '2016', ''] },
    ]);
  });

  it('gives texts as they are: markup, line breaks, rich text, Chinese', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow(['a', 'b', 'c', 'd']);
      sheet.addRow(['<a & "b">', 'x\ny', { richText: [{ text: '万' }, { font: { bold: true }, text: '州' }] }, ' z ']);
    });
    expect(cells).toEqual(['<a & "b">', 'x\ny', '万州', ' z ']);
  });

  it('gives numbers with Excel’s 15 digits, never in scientific notation', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow(['a', 'b', 'c', 'd', 'e']);
      sheet.addRow([0.1 + 0.2, 157379000, 16437000.000000002, 1e15, 0.000001]);
    });
    expect(cells).toEqual(['0.3', '157379000', '16437000', '1000000000000000', '0.000001']);
  });

  it('takes the stored result of a formula', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow([
        { formula: '1+1', result: 2 },
        { formula: '"x"&"y"', result: 'xy' },
      ]);
    });
    expect(cells).toEqual(['2', 'xy']);
  });

  it.each<{ title: string; fill: Fill; code: string }>([
    {
      title: 'a formula without result',
      fill: (sheet) => void (sheet.getCell('A2').value = { formula: 'B1*2', date1904: false }),
      code: 'FORMULA_WITHOUT_VALUE',
    },
    { title: 'an error', fill: (sheet) => void (sheet.getCell('A2').value = { error: '#N/A' }), code: 'CELL_ERROR' },
    { title: 'a date', fill: (sheet) => void (sheet.getCell('A2').value = new Date('2015-01-01')), code: 'DATE_CELL' },
    {
      title: 'a percentage',
      fill: (sheet) => {
        sheet.getCell('A2').value = 0.125;
        sheet.getCell('A2').numFmt = '0.00%';
      },
      code: 'PERCENT',
    },
    {
      title: 'a value in a hidden column',
      fill: (sheet) => {
        sheet.getCell('A2').value = 1;
        sheet.getColumn(1).hidden = true;
      },
      code: 'HIDDEN_CELLS',
    },
  ])('gives $title as a cell that says so', async ({ fill, code }) => {
    const cells = await cellsOf((sheet, workbook) => {
      sheet.addRow(['a', 'b']);
      fill(sheet, workbook);
      sheet.getCell('B2').value = 'z';
    });
    expect(cells).toEqual([expect.objectContaining({ code }), 'z']);
  });

  it('marks the cells that are merged into another, in every row', async () => {
    const table = await read((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow(['A', 1]);
      sheet.addRow(['', 2]);
      sheet.addRow(['B', 3]);
      sheet.mergeCells('A2:A3');
    });
    const merged = { code: 'MERGED_CELLS', shown: '' };
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['A', merged, 'B']);
  });

  it('may have merged titles above its header', async () => {
    const fill: Fill = (sheet) => {
      sheet.getCell('A1').value = '统计表';
      sheet.mergeCells('A1:B1');
      sheet.getRow(2).values = ['a', 'b'];
      sheet.getRow(3).values = [1, 2];
    };
    expect(await read(fill, undefined, 2)).toEqual({ header: ['a', 'b'], rows: [{ line: 3, cells: ['1', '2'] }] });
  });

  it('marks a hidden row as a whole', async () => {
    const table = await read((sheet) => {
      sheet.addRow(['a']);
      sheet.addRow([1]).hidden = true;
      sheet.addRow([2]);
    });
    expect(table.rows.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'HIDDEN_CELLS'],
      [3, undefined],
    ]);
  });

  it('with number formats that only look like percent or date gives numbers', async () => {
    const cells = await cellsOf((sheet) => {
      sheet.addRow(['a', 'b', 'c']);
      const row = sheet.addRow([1, 2, 3]);
      row.getCell(1).numFmt = '#,##0"%"';
      row.getCell(2).numFmt = '[Red]0.00_);(0.00)';
      row.getCell(3).numFmt = '#,##0.00';
    });
    expect(cells).toEqual(['1', '2', '3']);
  });

  it('of several sheets is read by the stated one', async () => {
    const fill: Fill = (sheet, workbook) => {
      sheet.addRow(['a']);
      sheet.addRow([1]);
      const other = workbook.addWorksheet('其他');
      other.addRow(['b']);
      other.addRow([2]);
    };
    expect((await read(fill, '其他')).header).toEqual(['b']);
    expect(await faultOf(read(fill))).toEqual(['SHEET_NOT_STATED', null]);
    expect(await faultOf(read(fill, 'Data2'))).toEqual(['UNKNOWN_SHEET', null]);
  });

  it('is read where only one sheet is visible', async () => {
    const table = await read((sheet, workbook) => {
      sheet.addRow(['a']);
      sheet.addRow([1]);
      workbook.addWorksheet('hidden').state = 'hidden';
    });
    expect(table.header).toEqual(['a']);
  });
});

type ZipParts = Parameters<typeof zipOf>[0];
const parts = (sheet: string | Buffer, more: ZipParts = [], lie: Partial<ZipParts[number]> = {}) => [
  {
    name: '_rels/.rels',
    content: '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/one.xml"/></Relationships>',
  },
  {
    name: 'xl/workbook.xml',
    content:
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="One" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
  },
  { name: 'xl/worksheets/one.xml', content: sheet, ...lie },
  ...more,
];
const sheetXml = (rows: string, after = '') =>
  `<?xml version="1.0"?><!-- c --><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const readZip = async (zip: Buffer, limits = importLimits): Promise<ReadTable> =>
  readTable(await files.write(zip), xlsx(), limits);

describe('a workbook by other programs', () => {
  it('may have prefixes, single quotes, CDATA, references, cells and rows without address', async () => {
    const rows = `<row><c t='inlineStr'><is><t>a&#x4e07;&#24030;</t></is></c><c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c></row><row><c><v>1</v></c><c/></row>`;
    expect(await readZip(zipOf(parts(sheetXml(rows))))).toEqual({
      header: ['a万州', '<b>'],
      rows: [{ line: 2, cells: ['1', ''] }],
    });
  });

  it.each([
    {
      title: 'that is a ZIP archive of something else',
      zip: zipOf([{ name: 'a.txt', content: 'x' }]),
      expected: 'WRONG_FILE_TYPE',
    },
    { title: 'that is cut off', zip: zipOf(parts(sheetXml(''))).subarray(0, 300), expected: 'DAMAGED_WORKBOOK' },
    {
      title: 'with a document type, which could unfold',
      zip: zipOf(parts('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with XML that stops',
      zip: zipOf(parts('<worksheet><sheetData><row r="1"><c')),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with rows out of order',
      zip: zipOf(parts(sheetXml('<row r="2"><c><v>1</v></c></row><row r="1"/>'))),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with a cell far outside',
      zip: zipOf(parts(sheetXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))),
      expected: 'DAMAGED_WORKBOOK',
    },
    { title: 'without rows', zip: zipOf(parts(sheetXml(''))), expected: 'NO_HEADER' },
    { title: 'with an entity of its own', zip: zipOf(parts(sheetXml('<row>&a;</row>'))), expected: 'DAMAGED_WORKBOOK' },
    {
      title: 'nested without end',
      zip: zipOf(parts('<a>'.repeat(101) + '</a>'.repeat(101))),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with a tag without end',
      zip: zipOf(parts(`<worksheet a="${'x'.repeat(5 * 1024 * 1024)}"/>`)),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with a row without end',
      zip: zipOf(parts(sheetXml(`<row><c><v>${'<x/>0123456789'.repeat(100_001)}</v></c></row>`))),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with a part that is no UTF-8',
      zip: zipOf(parts(Buffer.from('<worksheet>\xff</worksheet>', 'latin1'))),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'whose parts are longer than announced',
      zip: zipOf(parts(sheetXml('x'.repeat(1000)), [], { announcedBytes: 10 })),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'whose parts are shorter than announced',
      zip: zipOf(parts(sheetXml('<row><c><v>1</v></c></row>'), [], { announcedBytes: 10_000 })),
      expected: 'DAMAGED_WORKBOOK',
    },
    {
      title: 'with a part under a password',
      zip: zipOf(parts(sheetXml(''), [], { isEncrypted: true })),
      expected: 'DAMAGED_WORKBOOK',
    },
  ])('$title is refused with $expected', async ({ zip, expected }) => {
    expect((await faultOf(readZip(zip)))[0]).toBe(expected);
  });

  it('that unpacks to more than the limit is refused before anything is unpacked', async () => {
    const bomb = zipOf(parts(sheetXml(''), [{ name: 'xl/media/big', content: Buffer.alloc(8 * 1024 * 1024) }]));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await faultOf(readZip(bomb, { ...importLimits, unpackedBytes: 8 * 1024 * 1024 }))).toEqual([
      'UNCOMPRESSED_TOO_LARGE',
      null,
    ]);
    expect(await faultOf(readZip(bomb))).toEqual(['NO_HEADER', null]);
  });

  it('whose shared texts unpack to more than their limit is refused before they are unpacked', async () => {
    const book = await workbookOf((sheet) => void sheet.addRow(['x'.repeat(20_000)]));
    const refusedAt = (sharedTextBytes: number) => faultOf(readZip(book, { ...importLimits, sharedTextBytes }));
    expect(await refusedAt(20_000)).toEqual(['UNCOMPRESSED_TOO_LARGE', null]);
    expect(await refusedAt(30_000)).toEqual(['NO_ROWS', null]);
  });
});

describe('a number of a sheet', () => {
  it.each([
    ['1', '1'],
    ['1349.0', '1349'],
    ['1.5E7', '15000000'],
    ['1E-3', '0.001'],
    ['1.1000000000000001', '1.1'],
    ['123456789012345678', '123456789012346000'],
    ['0', '0'],
    ['-0', '0'],
    ['-12.5', '-12.5'],
    ['', undefined],
    ['abc', undefined],
    ['1e999', undefined],
  ])('stored as %j is %j', (stored, text) => expect(sheetNumber(stored)).toBe(text));
});
