import { type Lab, colourDifference, contrast, differenceFor, labOf, linearRgb, seenWith } from './colour';

describe('contrast', () => {
  it.each([
    { one: '#000000', other: '#FFFFFF', expected: 21 },
    { one: '#FFFFFF', other: '#000000', expected: 21 },
    { one: '#767676', other: '#FFFFFF', expected: 4.54 },
    { one: '#1F5FBF', other: '#1F5FBF', expected: 1 },
  ])('of $one on $other is $expected', ({ one, other, expected }) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });

  it('refuses what is no colour', () => {
    expect(() => linearRgb('red')).toThrow('red is not a colour of the form #RRGGBB');
  });
});

describe('colourDifference', () => {
  // Pairs of Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula", supplementary data.
  const published: readonly { one: Lab; other: Lab; expected: number }[] = [
    { one: [50, 2.6772, -79.7751], other: [50, 0, -82.7485], expected: 2.0425 },
    { one: [50, 0, 0], other: [50, -1, 2], expected: 2.3669 },
    { one: [50, 2.49, -0.001], other: [50, -2.49, 0.0009], expected: 7.1792 },
    { one: [50, 2.5, 0], other: [73, 25, -18], expected: 27.1492 },
    { one: [50, 2.5, 0], other: [61, -5, 29], expected: 22.8977 },
    { one: [60.2574, -34.0099, 36.2677], other: [60.4626, -34.1751, 39.4387], expected: 1.2644 },
    { one: [6.7747, -0.2908, -2.4247], other: [5.8714, -0.0985, -2.2286], expected: 0.6377 },
    { one: [2.0776, 0.0795, -1.135], other: [0.9033, -0.0636, -0.5514], expected: 0.9082 },
  ];
  it.each(published)('of $one and $other is $expected', ({ one, other, expected }) => {
    expect(colourDifference(one, other)).toBeCloseTo(expected, 4);
    expect(colourDifference(other, one)).toBeCloseTo(expected, 4);
  });
});

describe('seenWith', () => {
  it('keeps white white and greys everything in grey', () => {
    for (const channel of seenWith('deuteranopia', '#FFFFFF')) expect(channel).toBeCloseTo(1, 5);
    const [red, green, blue] = seenWith('grey', '#D76282');
    expect([green, blue]).toEqual([red, red]);
  });

  it('brings red and green together for those who cannot tell them apart', () => {
    expect(differenceFor('deuteranopia', '#C83232', '#7D7D00')).toBeLessThan(
      differenceFor('full', '#C83232', '#7D7D00') / 2,
    );
  });

  it('gives white the lightness 100', () => {
    expect(labOf(linearRgb('#FFFFFF'))[0]).toBeCloseTo(100, 3);
  });
});
