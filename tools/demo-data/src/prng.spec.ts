import { Random, randomFor } from './prng';

const draw = (random: Random, times: number): number[] => Array.from({ length: times }, () => random.next());
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('seeded random numbers', () => {
  it('are the same for the same seed and path, on every machine', () => {
    expect(draw(new Random(1), 3).map((number) => number.toFixed(9))).toEqual([
      '0.627073941',
      '0.002735721',
      '0.527447040',
    ]);
    expect(draw(randomFor(7, '500101', 'contracts', 2020), 5)).toEqual(
      draw(randomFor(7, '500101', 'contracts', 2020), 5),
    );
  });

  it('are others for another seed or path', () => {
    const first = draw(randomFor(7, 'contracts', 2020), 5);
    expect(draw(randomFor(8, 'contracts', 2020), 5)).not.toEqual(first);
    expect(draw(randomFor(7, 'contracts', 2021), 5)).not.toEqual(first);
    expect(draw(randomFor(7, 'contract', 's2020'), 5)).not.toEqual(first);
  });

  it('spread evenly over [0, 1)', () => {
    const numbers = draw(new Random(42), 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 1);
  });

  it('reach both ends of a range of whole numbers, and nothing beyond', () => {
    const random = new Random(3);
    const drawn = Array.from({ length: 200 }, () => random.integer(2, 5));
    expect([...new Set(drawn)].sort()).toEqual([2, 3, 4, 5]);
  });

  it('pick by weight, and never what weighs nothing', () => {
    const random = new Random(4);
    const drawn = Array.from({ length: 1000 }, () =>
      random.weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(drawn.filter((item) => item === 'never')).toHaveLength(0);
    expect(drawn.filter((item) => item === 'often').length / 1000).toBeCloseTo(0.9, 1);
  });

  it('have the mean of a Poisson count and the median of a factor', () => {
    const random = new Random(5);
    expect(mean(Array.from({ length: 5000 }, () => random.poisson(2.5)))).toBeCloseTo(2.5, 0);
    const factors = Array.from({ length: 5001 }, () => random.factor(0.5)).sort((a, b) => a - b);
    expect(factors[2500]).toBeCloseTo(1, 1);
  });

  it('shuffle without losing anything, and pick from nothing is refused', () => {
    expect(new Random(6).shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    expect(() => new Random(6).pick([])).toThrow(RangeError);
  });
});
