import type { ImportFault } from './import-mapping-fault';
import { planImport } from './import-mapping-plan';
import { readImportMapping } from './import-mapping-reader';
import type { ImportedRow, SourceCell } from './import-mapping-row';

interface Document {
  [member: string]: unknown;
}
const base: Document = {
  version: 1,
  title: { zh: '测试', en: 'Test' },
  file: { format: 'csv' },
  jurisdiction: { code: 'TEST' },
  center: { column: 'code', by: 'code', unknown: 'refuse' },
  year: { column: 'year' },
  rates: { EUR: '0.85', USD: '0.8' },
  missing: ['', '-', 'NA'],
};

const plan = (overrides: Document, header: readonly string[]) => {
  const reading = readImportMapping({ ...base, ...overrides });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return planImport(reading.mapping, { line: 1, cells: header }, { currency: 'GBP', lastYear: 2026 });
};
const read = (overrides: Document, header: readonly string[], ...rows: readonly SourceCell[][]): ImportedRow[] => {
  const planned = plan(overrides, header);
  if (!planned.ok) throw new Error(JSON.stringify(planned.faults));
  return rows.map((cells, index) => planned.readRow({ line: index + 2, cells }));
};
const places = (faults: readonly ImportFault[] | undefined) =>
  faults?.map(({ code, line, column, value }) => [code, line, column, value]);
const wide = (...columns: Document[]): Document => ({ values: { shape: 'wide', columns } });
const contracts = (partial?: string) =>
  wide({
    indicator: 'TECH_CONTRACT_VOLUME',
    combine: ['sme', 'large'],
    currency: 'GBP',
    ...(partial ? { partial } : {}),
  });

describe('a header', () => {
  it('with an unknown, a missing, a doubled and a nameless column has a fault for each', () => {
    const planned = plan(wide({ indicator: 'RD_STAFF', column: 'staff' }), ['code', 'year', 'extra', 'code', '']);
    expect(planned.ok ? [] : planned.faults.map(({ code, column }) => [code, column])).toEqual([
      ['UNKNOWN_COLUMN', 'extra'],
      ['DUPLICATE_HEADER', 'code'],
      ['EMPTY_HEADER', null],
      ['MISSING_COLUMN', 'staff'],
    ]);
  });

  it('may have columns that are ignored with a reason', () => {
    const ignored = {
      ...wide({ indicator: 'RD_STAFF', column: 'staff' }),
      ignored: [{ column: 'extra', reason: 'not needed' }],
    };
    expect(plan(ignored, ['code', 'year', 'extra', 'staff']).ok).toBe(true);
  });

  it('meets a mapping with a currency that has no rate, or a rate of the jurisdiction’s own currency', () => {
    const planned = plan(
      { ...wide({ indicator: 'RD_INVESTMENT', column: 'rd', currency: 'JPY' }), rates: { GBP: '1' } },
      ['code', 'year', 'rd'],
    );
    expect(planned.ok ? [] : planned.faults.map(({ code }) => code)).toEqual([
      'UNKNOWN_CURRENCY',
      'RATE_OF_OWN_CURRENCY',
    ]);
  });
});

describe('a wide row', () => {
  it('gives a value per column, in the indicator’s unit and the jurisdiction’s currency, with its source', () => {
    const [row] = read(
      wide({ indicator: 'RD_INVESTMENT', column: 'rd', currency: 'EUR' }),
      ['code', 'year', 'rd'],
      ['A', '2015', '16437000.000000002'],
    );
    expect(row).toEqual({
      line: 2,
      subject: { center: 'A', name: null, year: 2015 },
      faults: [],
      values: [
        {
          indicatorId: 1,
          value: '13971450',
          sourceValue: '16437000.000000002',
          sourceCurrency: 'EUR',
          sourceRate: '0.85',
          sourceColumn: 'rd',
        },
      ],
    });
  });

  it('keeps money to the cent and other quantities to four places, half up', () => {
    const values = wide(
      { indicator: 'RD_INVESTMENT', column: 'rd', currency: 'USD' },
      { indicator: 'RD_STAFF_FTE', column: 'fte' },
    );
    const [row] = read(values, ['code', 'year', 'rd', 'fte'], ['A', '2015', '0.00625', '1.00005']);
    expect(row?.values.map(({ value, sourceValue }) => [value, sourceValue])).toEqual([
      ['0.01', '0.00625'],
      ['1.0001', '1.00005'],
    ]);
  });

  it('counts in whole currency units where the source counts in 万元, and the rate is that of the currency alone', () => {
    const values = wide(
      { indicator: 'RD_INVESTMENT', column: 'rd', unit: '万元' },
      { indicator: 'TOTAL_REVENUE', column: 'revenue', factor: '1000', currency: 'EUR' },
    );
    const [row] = read(values, ['code', 'year', 'rd', 'revenue'], ['A', '2015', '125.5', '2']);
    expect(
      row?.values.map(({ value, sourceValue, sourceCurrency, sourceRate }) => [
        value,
        sourceValue,
        sourceCurrency,
        sourceRate,
      ]),
    ).toEqual([
      ['1255000', '1255000', 'GBP', '1'],
      ['1700', '2000', 'EUR', '0.85'],
    ]);
  });

  it.each(['', '-', 'NA'])('has no value where the source writes %j: missing stays missing', (marker) => {
    const [row] = read(
      wide({ indicator: 'RD_STAFF', column: 'staff' }),
      ['code', 'year', 'staff'],
      ['A', '2015', marker],
    );
    expect(row).toMatchObject({ values: [], faults: [] });
  });

  it('keeps a zero as a zero', () => {
    const [row] = read(
      wide({ indicator: 'RD_STAFF', column: 'staff' }),
      ['code', 'year', 'staff'],
      ['A', '2015', '0.0'],
    );
    expect(row?.values.map(({ value }) => value)).toEqual(['0']);
  });

  it.each([
    { title: 'all parts', cells: ['0.1', '0.2'], partial: undefined, values: [['0.3', 'sme + large']], faults: [] },
    { title: 'no part', cells: ['', ''], partial: undefined, values: [], faults: [] },
    {
      title: 'one part, by default',
      cells: ['1', ''],
      partial: undefined,
      values: [],
      faults: [['PARTIAL_SUM', 2, 'sme + large', null]],
    },
    {
      title: 'one part, refused',
      cells: ['', '1'],
      partial: 'refuse',
      values: [],
      faults: [['PARTIAL_SUM', 2, 'sme + large', null]],
    },
    { title: 'one part, left out', cells: ['1', ''], partial: 'leaveOut', values: [], faults: [] },
    { title: 'one part, summed as it is', cells: ['1', ''], partial: 'sumPresent', values: [['1', 'sme']], faults: [] },
  ])('with $title of a sum', ({ cells, partial, values, faults }) => {
    const [row] = read(contracts(partial), ['code', 'year', 'sme', 'large'], ['A', '2015', ...cells]);
    expect(row?.values.map(({ value, sourceColumn }) => [value, sourceColumn])).toEqual(values);
    expect(places(row?.faults)).toEqual(faults);
  });

  it('tells a faulty cell once, even if its column feeds a part and a whole', () => {
    const values = wide(
      { indicator: 'TECH_CONTRACT_VOLUME', combine: ['sme', 'advice'] },
      { indicator: 'TECH_CONTRACT_VOLUME_CONSULTING', column: 'advice' },
    );
    const [row] = read(values, ['code', 'year', 'sme', 'advice'], ['A', '2015', '1', 'x']);
    expect(places(row?.faults)).toEqual([['NOT_A_NUMBER', 2, 'advice', 'x']]);
  });

  it.each([
    { title: 'a fraction of a patent', cells: ['A', '2015', '1.5'], fault: ['NOT_WHOLE', 2, 'patents', '1.5'] },
    { title: 'a negative number', cells: ['A', '2015', '-1'], fault: ['NEGATIVE', 2, 'patents', '-1'] },
    { title: 'no center', cells: ['', '2015', '1'], fault: ['NO_CENTER', 2, 'code', ''] },
    { title: 'a marker for the center', cells: ['NA', '2015', '1'], fault: ['NO_CENTER', 2, 'code', 'NA'] },
    { title: 'no year', cells: ['A', 'x', '1'], fault: ['NOT_A_YEAR', 2, 'year', 'x'] },
    { title: 'a year to come', cells: ['A', '2027', '1'], fault: ['YEAR_OUT_OF_RANGE', 2, 'year', '2027'] },
    { title: 'a cell too few', cells: ['A', '2015'], fault: ['RAGGED_ROW', 2, null, null] },
    { title: 'a cell too many', cells: ['A', '2015', '1', '2'], fault: ['RAGGED_ROW', 2, null, null] },
    {
      title: 'a formula without result',
      cells: ['A', '2015', { code: 'FORMULA_WITHOUT_VALUE' as const, shown: '' }],
      fault: ['FORMULA_WITHOUT_VALUE', 2, 'patents', ''],
    },
    {
      title: 'a center that is merged into another cell',
      cells: [{ code: 'MERGED_CELLS' as const, shown: '' }, '2015', '1'],
      fault: ['MERGED_CELLS', 2, 'code', ''],
    },
  ])('with $title has a fault that names the place', ({ cells, fault }) => {
    const [row] = read(
      wide({ indicator: 'PATENT_APPLICATIONS', column: 'patents' }),
      ['code', 'year', 'patents'],
      cells,
    );
    expect(places(row?.faults)).toEqual([fault]);
    expect(row?.values).toEqual([]);
  });

  it('shows at most 80 characters of what it refuses', () => {
    const [row] = read(
      wide({ indicator: 'RD_STAFF', column: 'staff' }),
      ['code', 'year', 'staff'],
      ['A', '2015', 'x'.repeat(500)],
    );
    expect(row?.faults[0]?.value).toBe(`${'x'.repeat(80)}…`);
  });
});

describe('a long row', () => {
  const header = ['code', 'year', 'indicator', 'value', 'unit', 'currency'];
  const values = {
    values: {
      shape: 'long',
      indicatorColumn: 'indicator',
      valueColumn: 'value',
      unitColumn: 'unit',
      currencyColumn: 'currency',
      labels: [
        { label: '研发投入', indicator: 'RD_INVESTMENT', unit: '万元' },
        { label: '专利', indicator: 'PATENT_APPLICATIONS' },
      ],
      ignoredLabels: [{ label: '备注', reason: 'text' }],
    },
  };
  const one = (...cells: string[]) => read(values, header, ['A', '2015', ...cells])[0];

  it.each([
    { title: 'takes the unit of its label', cells: ['研发投入', '2', '', ''], value: '20000' },
    { title: 'takes its own unit before the label’s', cells: ['研发投入', '2', '亿元', ''], value: '200000000' },
    { title: 'takes its own currency', cells: ['研发投入', '2', '元', 'EUR'], value: '1.7' },
    { title: 'may name the indicator by its code', cells: ['RD_STAFF_FTE', '2.5', '', ''], value: '2.5' },
  ])('$title', ({ cells, value }) => expect(one(...cells)?.values.map((each) => each.value)).toEqual([value]));

  it('with an ignored label gives nothing', () =>
    expect(one('备注', 'see annex', '', '')).toMatchObject({ values: [], faults: [] }));
  it('without a value gives nothing', () => expect(one('专利', '', '', '')).toMatchObject({ values: [], faults: [] }));

  it.each([
    { title: 'an unknown label', cells: ['利润', '2', '', ''], fault: ['UNKNOWN_INDICATOR', 2, 'indicator', '利润'] },
    { title: 'a unit of something else', cells: ['专利', '2', '万元', ''], fault: ['UNKNOWN_UNIT', 2, 'unit', '万元'] },
    {
      title: 'a currency without rate',
      cells: ['研发投入', '2', '', 'JPY'],
      fault: ['UNKNOWN_CURRENCY', 2, 'currency', 'JPY'],
    },
    {
      title: 'a currency named like a member of every object',
      cells: ['研发投入', '2', '', 'valueOf'],
      fault: ['UNKNOWN_CURRENCY', 2, 'currency', 'valueOf'],
    },
    { title: 'no number', cells: ['专利', 'two', '', ''], fault: ['NOT_A_NUMBER', 2, 'value', 'two'] },
  ])('with $title has a fault that names the place', ({ cells, fault }) =>
    expect(places(one(...cells)?.faults)).toEqual([fault]),
  );
});
