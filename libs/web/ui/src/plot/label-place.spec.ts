import { type Place, labelPlace } from './label-place';

const room = { at: 50, width: 40, mark: 100, fontSize: 10, bottom: 150 };

/** A line through points such as `0,140 50,100`. */
const lineOf = (points: string): readonly Place[] =>
  points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return { x, y };
  });

it.each([
  { title: 'above a mark on a level line', line: '0,100 50,100 100,100', expected: 92.5 },
  { title: 'above a mark on a line that is nearly level', line: '0,104 50,100 100,96', expected: 92.5 },
  { title: 'above a peak', line: '0,140 50,100 100,140', expected: 92.5 },
  { title: 'below a trough', line: '0,60 50,100 100,60', expected: 115 },
  { title: 'below the end of a line that falls steeply', line: '0,0 50,100', expected: 115 },
  { title: 'above the end of a line that rises', line: '0,200 50,100', expected: 92.5 },
  { title: 'above a single mark', line: '50,100', expected: 92.5 },
  {
    title: 'higher beside a line that climbs, where the axis is near',
    line: '50,100 100,75',
    bottom: 110,
    expected: 86,
  },
])('a number stands $title', ({ line, expected, bottom = room.bottom }) => {
  const { base, isFree } = labelPlace({ ...room, line: lineOf(line), bottom });
  expect(base).toBeCloseTo(expected);
  expect(isFree).toBe(true);
});

it.each([
  { title: 'in a trough on the axis', line: '0,0 50,100 100,0', mark: 100, bottom: 112 },
  { title: 'at the top of the drawing', line: '0,100 50,5 100,100', mark: 5, bottom: 20 },
])('a number $title stands close above its mark, and touches the line', ({ line, mark, bottom }) => {
  const { base, isFree } = labelPlace({ ...room, line: lineOf(line), mark, bottom });
  expect(base).toBeCloseTo(mark - 7.5);
  expect(isFree).toBe(false);
});
