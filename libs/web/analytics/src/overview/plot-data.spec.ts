import { type ApiSeries, panelPoints, plotNumbers, plotRows, restKey, unsortedKey, wholeKey } from './plot-data';
import { groupedIndicators, plotSpecs, wholeIndicators } from './plot-specs';

const years = [2024, 2025];
const series = (indicatorCode: string, groupKey: string | null, ...values: (string | null)[]): ApiSeries => ({
  indicatorCode,
  groupKey,
  points: values.map((value, index) => ({
    year: 2024 + index,
    value,
    centers: value === null ? 0 : 4,
    provisional: false,
  })),
});
const { investment, patents, contracts } = plotSpecs;

describe('an investment stacked by field', () => {
  const input = {
    spec: investment,
    stack: 'field',
    years,
    whole: [series('RD_INVESTMENT', null, '100', '150')],
    grouped: [series('RD_INVESTMENT', 'ECOLOGY', '40', '50'), series('RD_INVESTMENT', 'EQUIPMENT', '60', '100')],
    groupOrder: ['EQUIPMENT', 'MEDICINE_HEALTH', 'ECOLOGY'],
  } as const;
  const numbers = plotNumbers(input);

  it('keeps the order of the fields and leaves out those without values', () => {
    expect(numbers.series.map(({ key }) => key)).toEqual(['EQUIPMENT', 'ECOLOGY']);
    expect(plotRows('total', investment, numbers, years)).toEqual([
      { year: 2024, provisional: false, values: { EQUIPMENT: '60', ECOLOGY: '40' }, total: '100' },
      { year: 2025, provisional: false, values: { EQUIPMENT: '100', ECOLOGY: '50' }, total: '150' },
    ]);
  });

  it('divides every part by all centers, so that the parts still add up', () => {
    const [row] = plotRows('perCenter', investment, numbers, years);
    expect(row).toMatchObject({ values: { EQUIPMENT: '15.000000', ECOLOGY: '10.000000' }, total: '25.000000' });
    expect(panelPoints(investment, numbers).map(({ value }) => value)).toEqual(['25.00', '37.50']);
  });

  it('knows the centers behind a segment', () => {
    expect(numbers.centersBehind('EQUIPMENT', 2025)).toBe(4);
    expect(numbers.centersBehind('EQUIPMENT', 1999)).toBe(0);
  });

  it('is not split where there is one group only', () => {
    const single = plotNumbers({ ...input, grouped: [series('RD_INVESTMENT', 'ECOLOGY', '100', '150')] });
    expect([single.stack, single.series.map(({ key }) => key)]).toEqual([null, [wholeKey]]);
  });

  it('adds up what is beyond eight groups', () => {
    const departments = Array.from({ length: 10 }, (_, index) => `organisation_${index}`);
    const many = plotNumbers({
      ...input,
      stack: 'department',
      grouped: departments.map((key, index) => series('RD_INVESTMENT', key, '1', String(index + 1))),
      groupOrder: departments,
    });
    expect(many.series.map(({ key }) => key)).toEqual([...departments.slice(3), restKey]);
    expect(many.series.at(-1)?.points.at(-1)?.value).toBe('6');
  });
});

describe('patents', () => {
  const whole = [
    series('RD_INVESTMENT', null, '20000000', '0'),
    series('PATENTS_INVENTION', null, '3', '4'),
    series('PATENTS_UTILITY', null, '5', '6'),
    series('OTHER_IP', null, null, null),
    series('PATENT_APPLICATIONS', null, '50', '60'),
  ];

  it('add up their kinds and leave out a kind without values', () => {
    const numbers = plotNumbers({ spec: patents, stack: 'kind', years, whole, grouped: [], groupOrder: [] });
    expect(numbers.series.map(({ key }) => key)).toEqual(['PATENTS_INVENTION', 'PATENTS_UTILITY']);
    expect(numbers.totals.map(({ value }) => value)).toEqual(['8', '10']);
    expect(numbers.substituted).toBe(false);
  });

  it('are counted per ten million of R&D, and not where that is zero', () => {
    const numbers = plotNumbers({ spec: patents, stack: 'kind', years, whole, grouped: [], groupOrder: [] });
    expect(panelPoints(patents, numbers).map(({ value }) => value)).toEqual(['4.000000', null]);
  });

  it('are replaced by applications where none were granted', () => {
    const numbers = plotNumbers({
      spec: patents,
      stack: 'kind',
      years,
      whole: whole.slice(4),
      grouped: [],
      groupOrder: [],
    });
    expect(numbers.substituted).toBe(true);
    expect(numbers.totals.map(({ value }) => value)).toEqual(['50', '60']);
  });

  it('are added up over their kinds in each field', () => {
    const grouped = [
      series('PATENTS_INVENTION', 'ECOLOGY', '1', '1'),
      series('PATENTS_UTILITY', 'ECOLOGY', '2', null),
      series('PATENT_APPLICATIONS', 'ECOLOGY', '9', '9'),
      series('PATENTS_INVENTION', 'EQUIPMENT', '2', '3'),
    ];
    const numbers = plotNumbers({ spec: patents, stack: 'field', years, whole, grouped, groupOrder: [] });
    expect(numbers.series.map(({ key, points }) => [key, points.map(({ value }) => value)])).toEqual([
      ['ECOLOGY', ['3', '1']],
      ['EQUIPMENT', ['2', '3']],
    ]);
  });
});

describe('contracts', () => {
  it('show what no kind accounts for', () => {
    const whole = [
      series('TECH_CONTRACT_VOLUME', null, '100', '90'),
      series('TECH_CONTRACT_VOLUME_DEVELOPMENT', null, '60', '90'),
    ];
    const numbers = plotNumbers({ spec: contracts, stack: 'kind', years, whole, grouped: [], groupOrder: [] });
    expect(numbers.series.map(({ key, points }) => [key, points.map(({ value }) => value)])).toEqual([
      ['TECH_CONTRACT_VOLUME_DEVELOPMENT', ['60', '90']],
      [unsortedKey, ['40', null]],
    ]);
    expect(panelPoints(contracts, numbers).map(({ value }) => value)).toEqual(['0.600000', '1.000000']);
  });

  it('have no series of their own where nothing is known', () => {
    const numbers = plotNumbers({ spec: contracts, stack: 'kind', years, whole: [], grouped: [], groupOrder: [] });
    expect(plotRows('total', contracts, numbers, years).map(({ total }) => total)).toEqual([null, null]);
  });
});

it('asks for each indicator once', () => {
  expect(new Set(wholeIndicators).size).toBe(wholeIndicators.length);
  expect(groupedIndicators(patents)).toEqual([
    'PATENTS_INVENTION',
    'PATENTS_UTILITY',
    'OTHER_IP',
    'PATENT_APPLICATIONS',
  ]);
  expect(groupedIndicators(contracts)).toEqual(['TECH_CONTRACT_VOLUME']);
});
