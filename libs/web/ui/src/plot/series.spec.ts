import { pivotSeries, ratioSeries, sharesOf, unbrokenRuns, withRest, yearsBetween } from './series';

const point = (
  year: number,
  value: string | null,
  provisional = false,
): { year: number; value: string | null; provisional: boolean } => ({
  year,
  value,
  provisional,
});
const food = { key: 'FOOD_AGRICULTURE', points: [point(2023, '10.1'), point(2024, null), point(2025, '12', true)] };
const ecology = { key: 'ECOLOGY', points: [point(2023, '0.2'), point(2024, null), point(2025, null, true)] };

describe('pivotSeries', () => {
  const rows = pivotSeries([food, ecology], [2022, 2023, 2024, 2025]);

  it('adds up exactly', () => {
    expect(rows[1]).toEqual({
      year: 2023,
      provisional: false,
      values: { FOOD_AGRICULTURE: '10.1', ECOLOGY: '0.2' },
      total: '10.3',
    });
  });

  it('leaves a year without values as a gap', () => {
    for (const row of [rows[0], rows[2]]) {
      expect(row).toMatchObject({ values: { FOOD_AGRICULTURE: null, ECOLOGY: null }, total: null });
    }
  });

  it('flags a provisional year', () => {
    expect(rows.map(({ provisional }) => provisional)).toEqual([false, false, false, true]);
  });

  it('takes the total that the API knows', () => {
    const [row] = pivotSeries([food], [2023], [point(2023, '99')]);
    expect(row?.total).toBe('99');
  });
});

it('keeps the greatest and adds up the rest, in the order of the list', () => {
  const series = ['5', '40', '3', '2'].map((value, index) => ({
    key: `organisation_${index}`,
    points: [point(2024, null), point(2025, value)],
  }));
  expect(withRest(series, 3, 'REST')).toEqual([
    series[0],
    series[1],
    { key: 'REST', points: [point(2024, null), point(2025, '5')] },
  ]);
  expect(withRest(series, 4, 'REST')).toBe(series);
});

it('divides year by year and knows no quotient of what is missing or zero', () => {
  const top = [point(2022, '10'), point(2023, '10'), point(2024, null), point(2025, '1', true)];
  const bottom = [point(2022, '4'), point(2023, '0'), point(2024, '5'), point(2025, '3')];
  expect(ratioSeries(top, bottom, 2)).toEqual([
    point(2022, '2.50'),
    point(2023, null),
    point(2024, null),
    point(2025, '0.33', true),
  ]);
  expect(ratioSeries(top.slice(0, 1), [])).toEqual([point(2022, null)]);
});

it('turns values into shares of their year', () => {
  const [row, gap] = sharesOf(pivotSeries([food, ecology], [2023, 2024]));
  expect(row).toMatchObject({ values: { FOOD_AGRICULTURE: '0.980583', ECOLOGY: '0.019417' }, total: '1.000000' });
  expect(gap).toMatchObject({ values: { FOOD_AGRICULTURE: null }, total: null });
});

it('breaks a line where a value is missing', () => {
  expect(unbrokenRuns([1, null, 2, 3, null, null, 4], (value) => value === null)).toEqual([[1], [2, 3], [4]]);
  expect(unbrokenRuns([null], (value) => value === null)).toEqual([]);
});

it('counts years', () => {
  expect(yearsBetween(2019, 2021)).toEqual([2019, 2020, 2021]);
  expect(yearsBetween(2021, 2020)).toEqual([]);
});
