import { tableOf } from './answer-table';
import { chartBars, chartColumns, mostBars, usualChoice, yearPoints } from './chart-data';

const style = { inner: String };
const byYear = tableOf([{ year: 2023, total: '5' }, { year: 2025, total: '7.5' }], true);

describe('an answer as a plot', () => {
  it('is drawn by year or name, and by a column of numbers that is no year', () => {
    const table = tableOf([{ code: 'A', year: 2025, total: '5', share: 0.5 }], true);
    expect(chartColumns(table)).toEqual({ across: ['year', 'code', 'total', 'share'], measures: ['total', 'share'] });
    expect(usualChoice(tableOf([{ code: 'A', year: 2025, total: '5' }, { code: 'B', year: 2025, total: '6' }], true))).toEqual({
      across: 'code',
      measure: 'total',
    });
    expect(chartColumns(tableOf([{ code: 'A' }], true))).toBeNull();
  });

  it('has a gap for a year that has no row', () => {
    expect(yearPoints(byYear, { across: 'year', measure: 'total' })).toEqual([
      { year: 2023, value: '5', provisional: false },
      { year: 2024, value: null, provisional: false },
      { year: 2025, value: '7.5', provisional: false },
    ]);
  });

  it('is no line where a year has two rows, or the column holds no years', () => {
    const twice = tableOf([{ year: 2025, total: '5' }, { year: 2025, total: '6' }], true);
    expect(yearPoints(twice, { across: 'year', measure: 'total' })).toBeNull();
    expect(yearPoints(byYear, { across: 'total', measure: 'year' })).toBeNull();
  });

  it('has a bar for each row with a value, as many as can be told apart', () => {
    const rows = Array.from({ length: mostBars + 5 }, (_, place) => ({ code: `C${place}`, total: place === 0 ? null : place }));
    const bars = chartBars(tableOf(rows, true), { across: 'code', measure: 'total' }, style);
    expect(bars).toHaveLength(mostBars);
    expect(bars[0]).toEqual({ key: '1', label: 'C1', value: '1' });
  });
});
