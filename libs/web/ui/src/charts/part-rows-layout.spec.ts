import { keyPlaces, placedParts, sumOfParts } from './part-rows-layout';

const parts = [
  { key: 'met', label: '符合' },
  { key: 'waived', label: '免除' },
  { key: 'unmet', label: '不符合' },
];

it('puts parts one after the other, and leaves out those that nobody is of', () => {
  const counts = { met: 6, unmet: 2 };
  expect(sumOfParts(counts)).toBe(8);
  expect(placedParts(parts, counts, 8)).toEqual([
    { key: 'met', count: 6, from: 0, to: 0.75 },
    { key: 'unmet', count: 2, from: 0.75, to: 1 },
  ]);
});

it('draws rows of one scale where the whole is more than the row', () => {
  expect(placedParts(parts, { met: 1, waived: 3 }, 16)).toEqual([
    { key: 'met', count: 1, from: 0, to: 0.0625 },
    { key: 'waived', count: 3, from: 0.0625, to: 0.25 },
  ]);
});

it('has no parts where there is nothing', () => {
  expect(placedParts(parts, {}, 1)).toEqual([]);
});

it('breaks the key into lines where it is too long for one', () => {
  const wide = keyPlaces(parts, 600, 12);
  expect(wide.map(({ line }) => line)).toEqual([0, 0, 0]);
  expect(wide[0]?.x).toBe(0);
  const narrow = keyPlaces(parts, 80, 12);
  expect(narrow.map(({ x, line }) => [x === 0, line])).toEqual([
    [true, 0],
    [true, 1],
    [true, 2],
  ]);
});
