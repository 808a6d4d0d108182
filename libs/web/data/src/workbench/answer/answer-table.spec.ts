import { mostWrittenOut, numberColumns, tableOf } from './answer-table';

const rowsOf = (list: Parameters<typeof tableOf>[0], writesOut = true) => {
  const { columns, rows } = tableOf(list, writesOut);
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
};

describe('a list as a table', () => {
  it('has a dotted column for each field of a nested object, also where an earlier row has none', () => {
    const list = [
      { year: 2024, field: null, total: '1.5' },
      { year: 2025, field: { code: 'FOOD', nameZh: '食品' }, total: '2.5' },
    ];
    expect(rowsOf(list)).toEqual({
      columns: ['year', 'field.code', 'field.nameZh', 'total'],
      rows: [
        [2024, null, null, '1.5'],
        [2025, 'FOOD', '食品', '2.5'],
      ],
    });
  });

  it('writes inner lists out by what names their items', () => {
    const list = [{ year: 2025, values: [{ name: 'total', value: '7' }, { name: 'rank', value: '2' }] }];
    expect(rowsOf(list)).toEqual({
      columns: ['year', 'values.total.value', 'values.rank.value'],
      rows: [[2025, '7', '2']],
    });
  });

  it('writes them out by place where nothing names them, and scalars in one cell', () => {
    const list = [{ parts: [{ share: 1 }, { share: 2 }], tags: ['a', 'b'] }];
    expect(rowsOf(list)).toEqual({ columns: ['parts.1.share', 'parts.2.share', 'tags'], rows: [[1, 2, 'a; b']] });
  });

  it('counts inner lists where that is asked for, and those that are too long', () => {
    const long = Array.from({ length: mostWrittenOut + 1 }, (_, place) => place);
    expect(rowsOf([{ values: [{ value: 1 }] }], false).rows).toEqual([[{ items: 1 }]]);
    expect(rowsOf([{ long }]).rows).toEqual([[{ items: mostWrittenOut + 1 }]]);
  });

  it('has one column for a list of scalars, and keeps an object that no row has', () => {
    expect(rowsOf(['a', null])).toEqual({ columns: ['value'], rows: [['a'], [null]] });
    expect(rowsOf([{ host: null }])).toEqual({ columns: ['host'], rows: [[null]] });
  });

  it('knows which columns hold numbers alone', () => {
    const list = [
      { code: 'A1', year: 2025, total: '12.50', mixed: '3', none: null },
      { code: 'B1', year: 2024, total: null, mixed: 'n/a', none: null },
    ];
    expect(numberColumns(tableOf(list, true))).toEqual(['year', 'total']);
  });
});
