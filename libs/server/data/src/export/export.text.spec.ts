import type { PlannedColumn } from './export.catalogue';
import { csvForm, ndjsonForm } from './export.text';

const columnOf = (key: string, path: string, zh: string, en: string, unit?: PlannedColumn['unit']): PlannedColumn => ({
  key,
  path,
  label: { zh, en },
  ...(unit && { unit }),
  steps: path.split('.'),
  scalar: 'String',
});
const columns = [
  columnOf('host', 'host.name', '依托单位', 'Host'),
  columnOf('total', 'values.1.value', '总分', 'Total', { zh: '分', en: 'points' }),
  columnOf('isOpen', 'isOpen', '开放', 'Open'),
];
const row = {
  json: JSON.stringify({ host: { name: '=1+1, "甲"' }, values: [{ value: '1' }, { value: '-12.5' }], isOpen: true }),
  cursor: 'WyJhIl0',
};
const empty = { json: JSON.stringify({ host: null, values: [], isOpen: null }), cursor: 'x' };

describe('rows as text', () => {
  it('are CSV by key, missing values empty, numbers as they are, formulas not', () => {
    const { head, line } = csvForm(columns, { byteOrderMark: false });
    expect(head + line(row) + line(empty)).toBe(`host,total,isOpen\r\n"'=1+1, ""甲""",-12.5,true\r\n,,\r\n`);
  });

  it('have headings in a language with the unit, and the mark of UTF-8', () => {
    expect(csvForm(columns, { headings: 'ZH' }).head).toBe('\uFEFF依托单位,总分（分）,开放\r\n');
    expect(csvForm(columns, { headings: 'EN' }).head).toBe('\uFEFFHost,Total (points),Open\r\n');
  });

  it('are objects a line by key, missing values null', () => {
    const { head, line } = ndjsonForm(columns, {});
    expect(head).toBe('');
    expect(JSON.parse(line(row))).toEqual({ host: '=1+1, "甲"', total: '-12.5', isOpen: true });
    expect(line(empty)).toBe('{"host":null,"total":null,"isOpen":null}\n');
  });

  it('tell their cursors, where that is wanted', () => {
    expect(csvForm(columns, { withCursors: true }).line(row)).toMatch(/,WyJhIl0\r\n$/);
    expect(JSON.parse(ndjsonForm(columns, { withCursors: true }).line(row))).toMatchObject({ '@cursor': 'WyJhIl0' });
  });
});
