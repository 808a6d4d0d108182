import type { DistributionCell } from './distribution-cells.read';
import { meanOf, scoreDistribution } from './score-distribution';

const cell = (histogram: number[], scoreTotal: string): DistributionCell => ({
  fromYear: 2023,
  toYear: 2025,
  group: 0,
  dimension: 'TOTAL',
  excellent: 0,
  good: 0,
  poor: 0,
  scoreTotal,
  histogram,
  participants: histogram.reduce((sum, count) => sum + count, 0),
});

describe('scoreDistribution', () => {
  it('interpolates from the histogram and says so where scores are not given', () => {
    const histogram = new Array<number>(100).fill(0);
    histogram[60] = 4;
    histogram[99] = 4;
    expect(scoreDistribution(cell(histogram, '640'), null)).toMatchObject({
      exact: false,
      min: '60',
      p25: '60.5',
      median: '61',
      p75: '99.5',
      max: '100',
      mean: '80.0000',
    });
  });

  it('has no figures where nobody took part', () => {
    expect(scoreDistribution(cell(new Array<number>(100).fill(0), '0'), [])).toMatchObject({
      mean: null,
      min: null,
      median: null,
      max: null,
    });
  });

  it.each([
    ['200.01', 3, '66.6700'],
    ['100', 3, '33.3333'],
    ['0', 7, '0.0000'],
    ['0.01', 3, '0.0033'],
    ['200', 3, '66.6667'],
  ])('mean of %s over %d is %s', (total, count, mean) => {
    expect(meanOf(total, count)).toBe(mean);
  });
});
