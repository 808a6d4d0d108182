import { annualGrowth, baseOf, changeRate, fastestGrowing, greatestShare, newest, streakOf } from './growth';

const points = (...values: (string | null)[]): { year: number; value: string | null; provisional: boolean }[] =>
  values.map((value, index) => ({ year: 2020 + index, value, provisional: false }));

describe('newest', () => {
  it('skips years without a value and years that are not complete', () => {
    expect(newest([...points('1', '2', null), { year: 2023, value: '9', provisional: true }])).toEqual({
      year: 2021,
      value: '2',
    });
    expect(newest(points(null))).toBeNull();
  });
});

it.each([
  { value: '120', before: '100', expected: '0.200000' },
  { value: '80', before: '100', expected: '-0.200000' },
  { value: '80', before: '0', expected: null },
  { value: '80', before: '-5', expected: null },
  { value: null, before: '100', expected: null },
  { value: '80', before: null, expected: null },
])('the change from $before to $value is $expected', ({ value, before, expected }) => {
  expect(changeRate(value, before)).toBe(expected);
});

describe('baseOf', () => {
  const series = points('10', '20', '30', '40');

  it('is the year before, the mean of three, or the mean of the cycle before', () => {
    expect(baseOf(series, 2023, 'lastYear', null)).toBe('30.000000');
    expect(baseOf(series, 2023, 'mean', null)).toBe('20.000000');
    expect(baseOf(series, 2023, 'cycle', { fromYear: 2020, toYear: 2021 })).toBe('15.000000');
  });

  it('is unknown where a year of it is missing', () => {
    expect(baseOf(series, 2022, 'mean', null)).toBeNull();
    expect(baseOf(points('10', null, '30'), 2022, 'lastYear', null)).toBeNull();
    expect(baseOf(series, 2023, 'cycle', null)).toBeNull();
  });
});

describe('annualGrowth', () => {
  it('is the mean rate over the years up to the newest', () => {
    expect(annualGrowth(points('50', '100', '150', '121'), 3)).toEqual({
      rate: expect.stringMatching(/^0\.342/),
      years: 3,
    });
    expect(annualGrowth(points('100', '110', '121'), 3)).toEqual({ rate: '0.1', years: 2 });
  });

  it('is unknown from nothing', () => {
    expect(annualGrowth(points('0', '10'), 3)).toBeNull();
    expect(annualGrowth(points('10'), 3)).toBeNull();
    expect(annualGrowth([], 3)).toBeNull();
  });
});

describe('fastestGrowing and greatestShare', () => {
  const groups = [
    { key: 'food', points: points('100', '110') },
    { key: 'software', points: points('40', '60') },
    { key: 'tiny', points: points('1', '4') },
    { key: 'missing', points: points('10', null) },
  ];

  it('names the group that grew most among those that matter', () => {
    expect(fastestGrowing(groups, 2021)).toEqual({ key: 'software', rate: '0.500000' });
  });

  it('names none where none grew', () => {
    expect(fastestGrowing([{ key: 'food', points: points('5', '5') }], 2021)).toBeNull();
  });

  it('names the greatest with its share', () => {
    expect(greatestShare(groups, 2021)).toEqual({ key: 'food', share: '0.632184' });
    expect(greatestShare([{ key: 'missing', points: points(null) }], 2020)).toBeNull();
  });
});

it.each([
  { values: ['5', '4', '3', '2'], expected: -3 },
  { values: ['1', '4', '3', '5', '6'], expected: 2 },
  { values: ['1', '1'], expected: 0 },
  { values: ['1', null, '3'], expected: 0 },
  { values: [], expected: 0 },
])('the streak of $values is $expected', ({ values, expected }) => {
  expect(streakOf(points(...values))).toBe(expected);
});
