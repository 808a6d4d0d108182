import fc from 'fast-check';
import { linear, niceStep, thinned, ticksAround, ticksFromZero } from './scale';

it.each([
  { greatest: 5.56e8, expected: [0, 2e8, 4e8, 6e8] },
  { greatest: 250, expected: [0, 100, 200, 300] },
  { greatest: 1.63e8, expected: [0, 5e7, 1e8, 1.5e8, 2e8] },
  { greatest: 4, expected: [0, 1, 2, 3, 4] },
  { greatest: 0.43, expected: [0, 0.2, 0.4, 0.6] },
  { greatest: 1, expected: [0, 0.25, 0.5, 0.75, 1] },
  { greatest: 0, expected: [0, 1] },
  { greatest: Number.NaN, expected: [0, 1] },
])('ticks to $greatest are $expected', ({ greatest, expected }) => {
  expect(ticksFromZero(greatest)).toEqual(expected);
});

it('keeps the ticks of counts whole', () => {
  expect(ticksFromZero(2, 4, true)).toEqual([0, 1, 2]);
  expect(ticksFromZero(9, 4, true)).toEqual([0, 3, 6, 9]);
});

it('begins at zero, covers the greatest and wastes less than a step', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e13, noNaN: true }), (greatest) => {
      const ticks = ticksFromZero(greatest);
      const [last = 0, previous = 0] = [ticks.at(-1), ticks.at(-2)];
      return ticks[0] === 0 && last >= greatest * (1 - 1e-6) && previous < greatest && ticks.length <= 6;
    }),
  );
});

it('takes ticks around a range', () => {
  expect(ticksAround(53.7, 92.1, 10)).toEqual([50, 60, 70, 80, 90, 100]);
  expect(ticksAround(60, 80, 10)).toEqual([60, 70, 80]);
});

it('has a step for anything', () => {
  expect([niceStep(0), niceStep(-3), niceStep(Number.POSITIVE_INFINITY), niceStep(0.3), niceStep(0.3, true)]).toEqual([
    1, 1, 1, 0.5, 1,
  ]);
});

it('maps values to places, and a single value to the start', () => {
  expect([0, 50, 100].map(linear([0, 100], [200, 0]))).toEqual([200, 100, 0]);
  expect(linear([5, 5], [0, 100])(5)).toBe(0);
});

it('thins ticks from the newest back', () => {
  expect(thinned([2019, 2020, 2021, 2022, 2023, 2024, 2025], 4)).toEqual([2019, 2021, 2023, 2025]);
  expect(thinned([2019, 2020, 2021], 3)).toEqual([2019, 2020, 2021]);
  expect(thinned([2019, 2020], 0)).toEqual([2020]);
});
