import fc from 'fast-check';
import {
  binned,
  fitText,
  keptWithin,
  labelsThatFit,
  quotaLine,
  spreadLabels,
  swarm,
  textWidth,
  wrapText,
} from './layout';

describe('textWidth', () => {
  it('takes Han as square and digits as narrower', () => {
    expect(textWidth('亿元', 12)).toBe(24);
    expect(textWidth('12', 10)).toBeCloseTo(12);
    expect(textWidth('', 12)).toBe(0);
  });

  it('cuts what does not fit', () => {
    expect(fitText('电子与软件', 60, 12)).toBe('电子与软件');
    expect(fitText('电子与软件', 40, 12)).toBe('电子…');
    expect(fitText('电子', 1, 12)).toBe('电…');
  });
});

it.each([
  { text: '电子与软件', width: 36, expected: ['电子与', '软件'] },
  { text: '电子与，软件', width: 36, expected: ['电子与，', '软件'] },
  { text: '电子（31%）', width: 36, expected: ['电子', '（31%）'] },
  { text: 'one two three', width: 60, expected: ['one two', 'three'] },
  { text: 'unbreakable', width: 10, expected: ['unbreakable'] },
  { text: '', width: 10, expected: [] },
])('wraps $text at $width', ({ text, width, expected }) => {
  expect(wrapText(text, width, 12)).toEqual(expected);
});

it.each([
  { middle: 50, expected: 50 },
  { middle: 5, expected: 20 },
  { middle: 95, expected: 80 },
])('keeps a text of 40 at $middle within 100', ({ middle, expected }) => {
  expect(keptWithin(middle, 40, 100)).toBe(expected);
});

describe('spreadLabels', () => {
  const at = (...places: number[]): { key: number; at: number }[] => places.map((place, key) => ({ key, at: place }));

  it('leaves labels with room where their marks are', () => {
    expect(spreadLabels(at(10, 40, 90), 14, 0, 100)).toEqual(at(10, 40, 90));
  });

  it('moves crowded labels apart around their middle', () => {
    expect(spreadLabels(at(50, 52), 14, 0, 100).map((label) => label.at)).toEqual([44, 58]);
  });

  it('keeps within the plot', () => {
    expect(spreadLabels(at(96, 98, 99), 10, 0, 100).map((label) => label.at)).toEqual([80, 90, 100]);
    expect(spreadLabels(at(-20), 10, 0, 100).map((label) => label.at)).toEqual([0]);
  });

  it('shares the room where there is too little', () => {
    expect(spreadLabels(at(1, 2, 3, 4, 5), 14, 0, 40).map((label) => label.at)).toEqual([0, 10, 20, 30, 40]);
  });

  it('never overlaps, never leaves the plot, never changes the order', () => {
    const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, (values) => {
        const labels = spreadLabels(at(...values), 14, 0, 300);
        const apart = labels.every((label, index) => index === 0 || label.at - (labels[index - 1]?.at ?? 0) >= 13.999);
        const inside = labels.every((label) => label.at >= -1e-6 && label.at <= 300.000001);
        const ordered = labels.every(
          (label, index) => index === 0 || (values[labels[index - 1]?.key ?? 0] ?? 0) <= (values[label.key] ?? 0),
        );
        return apart && inside && ordered;
      }),
    );
  });
});

it('keeps the labels that fit, the first of the list before others', () => {
  const labels = [
    { key: 2025, at: 100, width: 40 },
    { key: 2024, at: 70, width: 40 },
    { key: 2023, at: 40, width: 40 },
  ];
  expect([...labelsThatFit(labels)]).toEqual([2025, 2023]);
});

describe('swarm', () => {
  it('leaves lonely dots on the line', () => {
    expect(swarm([0, 20, 40], 8, 30)).toEqual([0, 20, 40].map((x) => ({ x, y: 0 })));
  });

  it('stacks equal values above and below', () => {
    expect(swarm([5, 5, 5], 8, 30).map(({ y }) => y)).toEqual([0, -8, 8]);
  });

  it('keeps dots apart while there is room, each at its own x', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 40 }), (values) => {
        const dots = swarm(values, 6, 1000);
        const apart = dots.every((one, index) =>
          dots.slice(index + 1).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= 5.999),
        );
        return apart && dots.every((dot, index) => dot.x === values[index]);
      }),
    );
  });

  it('stays within the strip when it is full', () => {
    expect(
      Math.max(
        ...swarm(
          Array.from({ length: 60 }, () => 10),
          8,
          20,
        ).map(({ y }) => Math.abs(y)),
      ),
    ).toBe(20);
  });
});

describe('binned', () => {
  it('counts every value once, the greatest in the last bin', () => {
    expect(binned([60, 61, 69.9, 70, 80], 10)).toEqual([
      { from: 60, to: 70, count: 3 },
      { from: 70, to: 80, count: 2 },
    ]);
  });

  it('keeps empty bins between, and has none for no values', () => {
    expect(binned([1, 31], 10).map(({ count }) => count)).toEqual([1, 0, 0, 1]);
    expect(binned([], 10)).toEqual([]);
    expect(binned([50], 10)).toEqual([{ from: 50, to: 60, count: 1 }]);
  });
});

describe('quotaLine', () => {
  it.each([
    { scores: [90, 80, 70, 60, 50], limit: 1, expected: 85 },
    { scores: [50, 90, 70], limit: 2, expected: 60 },
    { scores: [90, 90, 90], limit: 1, expected: 90 },
    { scores: [90, 80], limit: 2, expected: 80 },
    { scores: [90, 80], limit: 0, expected: null },
    { scores: [], limit: 3, expected: null },
  ])('with $limit of $scores is at $expected', ({ scores, limit, expected }) => {
    expect(quotaLine(scores, limit)).toBe(expected);
  });
});
