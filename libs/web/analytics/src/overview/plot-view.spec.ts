import { type ApiSeries, plotNumbers } from './plot-data';
import { type PlotViewInput, annotationsOf, plotView, ratesIn } from './plot-view';
import { type PlotId, type Stack, plotSpecs } from './plot-specs';

const years = [2024, 2025];
const series = (indicatorCode: string, groupKey: string | null, ...values: (string | null)[]): ApiSeries => ({
  indicatorCode,
  groupKey,
  points: values.map((value, index) => ({ year: 2024 + index, value, centers: 40, provisional: index === 1 })),
});
const view = (
  id: PlotId,
  stack: Stack,
  whole: readonly ApiSeries[],
  grouped: readonly ApiSeries[] = [],
  more: Partial<PlotViewInput> = {},
): ReturnType<typeof plotView> => {
  const spec = plotSpecs[id];
  const numbers = plotNumbers({ spec, stack, years, whole, grouped, groupOrder: [] });
  return plotView({
    spec,
    measure: 'total',
    numbers,
    years,
    names: { departments: [{ id: 'organisation_4', name: '区经济信息委', nameEn: null }], jurisdictions: [] },
    style: { language: 'zh', currency: 'CNY' },
    unit: 'CENTER',
    note: '',
    ...more,
  });
};
const investment = series('RD_INVESTMENT', null, '300000000', '556000000');
const byField = [
  series('RD_INVESTMENT', 'ECOLOGY', '100000000', '256000000'),
  series('RD_INVESTMENT', 'EQUIPMENT', '200000000', '300000000'),
];

describe('a title', () => {
  it.each([
    { measure: 'total', expected: '研发投入（亿元，按领域，2024–2025）' },
    { measure: 'share', expected: '研发投入构成（%，按领域，2024–2025）' },
    { measure: 'perCenter', expected: '研发投入每家平均（万元，按领域，2024–2025）' },
  ] as const)('says subject, unit, split and period of $measure', ({ measure, expected }) => {
    expect(view('investment', 'field', [investment], byField, { measure }).title).toBe(expected);
  });

  it('says in English which currency', () => {
    expect(
      view('investment', 'field', [investment], byField, { style: { language: 'en', currency: 'GBP' } }).title,
    ).toBe('R&D investment (GBP million, by field, 2024–2025)');
  });

  it('says that applications stand for patents', () => {
    expect(view('patents', 'kind', [series('PATENT_APPLICATIONS', null, '5', '6')]).title).toBe(
      '专利申请（件，2024–2025）',
    );
  });

  it('has nothing to add where there are no years', () => {
    expect(view('investment', 'field', [], [], { years: [] }).title).toBe('研发投入');
  });
});

it('names departments and colours fields by their meaning', () => {
  expect(
    view('investment', 'field', [investment], byField).series.map(({ label, colour }) => [label, colour.mark]),
  ).toEqual([
    ['生态环保', 'var(--w-green)'],
    ['装备制造', 'var(--w-teal)'],
  ]);
  const departments = [
    series('RD_INVESTMENT', 'organisation_4', '1', '1'),
    series('RD_INVESTMENT', 'organisation_5', '1', '1'),
  ];
  expect(view('investment', 'department', [investment], departments).series.map(({ label }) => label)).toEqual([
    '区经济信息委',
    'organisation_5',
  ]);
});

it('gives the numbers of the plot as a table, exact behind the rounded', () => {
  const { table } = view('investment', 'field', [investment], byField);
  expect(table.columns).toEqual(['年份', '生态环保', '装备制造', '合计', '每家平均']);
  expect(table.rows[1]?.cells).toEqual([
    '2025（暂定）',
    { text: '2.56', raw: '256000000' },
    { text: '3.00', raw: '300000000' },
    { text: '5.56', raw: '556000000' },
    { text: '1,390', raw: '13900000.00' },
  ]);
});

it('cites the clause of what it shows, and of what is provisional', () => {
  expect(
    view('investment', 'field', [investment], byField).definitions.map(({ term, clause }) => [term, clause]),
  ).toEqual([
    ['研发投入', '《办法》第二十二条第（一）项'],
    ['每家平均', undefined],
    ['暂定', '《办法》第十九条'],
  ]);
});

it('draws staff with what is invested per full-time equivalent', () => {
  const { panel, title } = view('staff', 'kind', [investment, series('RD_STAFF_FTE', null, '3000', '5000')], [], {
    unit: 'REGION',
  });
  expect(title).toBe('研发人员（人年，2024–2025）');
  expect([panel?.name, panel?.points.map(({ value }) => value)]).toEqual([
    '每人年研发投入',
    ['100000.00', '111200.00'],
  ]);
});

it('finds the rates of conversion in a note', () => {
  expect(ratesIn('欧元按固定折算率 1 EUR = 0.85 GBP 折算；1 EUR = 0.85 GBP。')).toEqual(['1 EUR = 0.85 GBP']);
  expect(ratesIn('')).toEqual([]);
});

it('marks where a policy came into force', () => {
  expect(annotationsOf([{ inForceFrom: '2024-04-18' }], 'zh')).toEqual([{ year: 2024, label: '办法施行 2024-04' }]);
});
