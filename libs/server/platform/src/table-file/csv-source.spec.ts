import fc from 'fast-check';
import { faultOf, readTable, type ReadTable, tableFiles } from '../testing';
import { importLimits } from './limits';

let files: Awaited<ReturnType<typeof tableFiles>>;
beforeAll(async () => {
  files = await tableFiles();
});
afterAll(() => files.remove());

type CsvFile = Parameters<typeof readTable>[1] & { format: 'csv' };
const csv = (overrides: Partial<CsvFile> = {}): CsvFile => ({ format: 'csv', headerRow: 1, ...overrides });
const read = async (content: string | Uint8Array, overrides: Partial<CsvFile> = {}): Promise<ReadTable> =>
  readTable(await files.write(content), csv(overrides));
const linesOf = ({ rows }: ReadTable) => rows.map(({ line, cells }) => [line, ...cells]);

describe('a CSV file', () => {
  it('is read as header and rows, each with its line', async () => {
    const table = await read('a,b\n1,2\n3,4\n');
    expect(table.header).toEqual(['a', 'b']);
    expect(linesOf(table)).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it.each([
    { title: 'LF', content: 'a,b\n1,"x\ny\nz"\n\n2,3' },
    { title: 'CR LF', content: 'a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,3' },
    { title: 'CR', content: 'a,b\r1,"x\ry\rz"\r\r2,3' },
    { title: 'both kinds', content: 'a,b\r\n1,"x\ny\r\nz"\n\r\n2,3' },
  ])('counts lines right through quoted line breaks and blank lines, with $title', async ({ content }) => {
    expect((await read(content)).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, '1'],
      [6, '2'],
    ]);
  });

  it('keeps the line of every row, whatever is quoted', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '中'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (pairs) => {
        const records = pairs.map(([left, right], index) => [`k${index}`, left, right]);
        const quoted = records.map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const before = (index: number): string =>
          `k,l,r\n${quoted
            .slice(0, index)
            .map((one) => `${one}\n`)
            .join('')}`;
        const expected = records.map((record, index) => [before(index).split(/\r\n|\n|\r/).length, ...record]);
        expect(linesOf(await read(before(records.length)))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each([';', '\t', '|', ','] as const)(
    'finds the delimiter %j in the header, and takes the stated one',
    async (delimiter) => {
      const content =
        ['a', 'b', '"c,d;e"'].join(delimiter) + '\n' + ['1,5', '2', '3'].map((one) => `"${one}"`).join(delimiter);
      expect(linesOf(await read(content))).toEqual([[2, '1,5', '2', '3']]);
      expect(linesOf(await read(content, { delimiter }))).toEqual([[2, '1,5', '2', '3']]);
    },
  );

  it.each([
    { title: 'UTF-8', bytes: Buffer.from('年,中心\n2015,万州\n') },
    { title: 'UTF-8 with a mark', bytes: Buffer.from('\ufeff年,中心\n2015,万州\n') },
    {
      title: 'GB 18030',
      bytes: Buffer.from([
        0xc4,
        0xea,
        0x2c,
        0xd6,
        0xd0,
        0xd0,
        0xc4,
        0x0a,
        ...Buffer.from('2015,'),
        0xcd,
        0xf2,
        0xd6,
        0xdd,
        0x0a,
      ]),
    },
  ])('is read as $title without being told', async ({ bytes }) => {
    const table = await read(bytes);
    expect(table.header).toEqual(['年', '中心']);
    expect(linesOf(table)).toEqual([[2, '2015', '万州']]);
  });

  it('keeps a character whole whose bytes fall into two pieces', async () => {
    const name = '州'.repeat(100_000);
    expect((await read(`a\nx${name}\n`)).rows[0]?.cells).toEqual([`x${name}`]);
  });

  it('leaves out blank lines and rows of nothing but delimiters, and nameless columns at the end', async () => {
    const table = await read('a,b,,\n,,,\n\n1,2,,\n   \n');
    expect(table.header).toEqual(['a', 'b']);
    expect(linesOf(table)).toEqual([[4, '1', '2']]);
  });

  it('finds its header below a title', async () => {
    const table = await read('统计表,\n单位：万元,\na,b\n1,2\n', { headerRow: 3 });
    expect(table.header).toEqual(['a', 'b']);
    expect(linesOf(table)).toEqual([[4, '1', '2']]);
  });

  it('leaves a row with too many cells as it is, for the fault to be told', async () => {
    expect(linesOf(await read('a,b\n1\n1,2,3\n'))).toEqual([
      [2, '1'],
      [3, '1', '2', '3'],
    ]);
  });
});

describe('a CSV file that cannot be read', () => {
  it.each([
    { title: 'of no byte', content: '', expected: ['EMPTY_FILE', null] },
    { title: 'of blank lines', content: '\n \n\n', expected: ['NO_HEADER', null] },
    { title: 'of a header alone', content: 'a,b\n', expected: ['NO_ROWS', null] },
    { title: 'with a quote that never ends', content: 'a,b\n1,"2\n3,4\n', expected: ['CSV_SYNTAX', 2] },
    { title: 'with a quote inside a bare cell', content: 'a,b\n1,2\n3,4"5\n', expected: ['CSV_SYNTAX', 3] },
    { title: 'with something behind a quote', content: 'a,b\n"x\r\ny",2\n"3"4,5\n', expected: ['CSV_SYNTAX', 4] },
    { title: 'with a NUL byte', content: 'a,b\n1,2\n3,\0\n', expected: ['BINARY_FILE', 3] },
    {
      title: 'that is not in the stated encoding',
      content: Buffer.from([0x61, 0x0a, 0xff, 0x0a]),
      encoding: 'utf-8' as const,
      expected: ['ENCODING', null],
    },
    {
      title: 'that is in no known encoding',
      content: Buffer.from([0x61, 0x0a, 0xff, 0xff, 0x0a]),
      expected: ['ENCODING', null],
    },
    { title: 'that is a PDF', content: '%PDF-1.7\n', expected: ['WRONG_FILE_TYPE', null] },
    {
      title: 'that is an old .xls',
      content: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      expected: ['WRONG_FILE_TYPE', null],
    },
    { title: 'that is a web page', content: '\ufeff\n<!DOCTYPE html><table>', expected: ['WRONG_FILE_TYPE', null] },
    { title: 'that is XML', content: '<?xml version="1.0"?>', expected: ['WRONG_FILE_TYPE', null] },
    { title: 'that is gzip', content: Buffer.from('1f8b0800', 'hex'), expected: ['WRONG_FILE_TYPE', null] },
    { title: 'that is UTF-16', content: Buffer.from('\ufeffa,b\n', 'utf16le'), expected: ['WRONG_FILE_TYPE', null] },
    { title: 'that is a ZIP archive', content: Buffer.from('504b0304', 'hex'), expected: ['WRONG_FILE_TYPE', null] },
  ])('$title is refused with $expected', async ({ content, encoding, expected }) => {
    expect(await faultOf(read(content, { encoding }))).toEqual(expected);
  });

  it('of more rows than the limit is refused at the first row too many', async () => {
    const path = await files.write('a\n1\n2\n3\n4\n');
    expect(await faultOf(readTable(path, csv(), { ...importLimits, rows: 3 }))).toEqual(['TOO_MANY_ROWS', 5]);
  });

  it('of more bytes than the limit is refused', async () => {
    const path = await files.write('a\n1\n2\n3\n4\n');
    expect(await faultOf(readTable(path, csv(), { ...importLimits, bytes: 9 }))).toEqual(['FILE_TOO_LARGE', null]);
  });

  it('with one endless record is refused before it fills the memory', async () => {
    expect(await faultOf(read(`a\n"${'x\n'.repeat(2_000_000)}`))).toEqual(['CSV_SYNTAX', 2]);
  });
});
