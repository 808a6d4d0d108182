import { copyCell, copyText } from './copy-stream';

describe('the text format of COPY', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['铜基新材料 😀', '铜基新材料 😀'],
    ['tab\there', 'tab\\there'],
    ['line\nand\rreturn', 'line\\nand\\rreturn'],
    ['a\\b', 'a\\\\b'],
    ['\\N', '\\\\N'],
    ['\\.', '\\\\.'],
    ['\b\f\v', '\\b\\f\\v'],
    [null, '\\N'],
    [true, 't'],
    [false, 'f'],
    [0, '0'],
    [12.5, '12.5'],
    [4_000_000_000_000_000, '4000000000000000'],
  ])('writes %j as %j', (cell, text) => {
    expect(copyCell(cell)).toBe(text);
  });

  it('writes a line for a row, with the columns in their order', () => {
    const rows = [
      { b: 'x', a: 1 },
      { b: null, a: 2 },
    ];
    expect([...copyText(['a', 'b'], rows)].join('')).toBe('1\tx\n2\t\\N\n');
  });

  it('comes in pieces, however many the rows', () => {
    const chunks = [
      ...copyText(
        ['a'],
        Array.from({ length: 50_000 }, (_, a) => ({ a })),
      ),
    ];
    expect(chunks.length).toBeGreaterThan(3);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
    expect(chunks.join('').split('\n')).toHaveLength(50_001);
  });
});
