import fc from 'fast-check';
import { type Cell, decideCells } from './decide-cells';
import { type DisclosureRule, disclosureRule } from './disclosure-rule';
import { cellsOfPlace } from './place-cells';
import { attack, type Breach, rankOf } from './testing/attack';
import { isWithin, type Nation, nations } from './testing/random-nation';

type Decide = typeof decideCells;

/** One place after the other tells its figures, as it happens in a year. */
const toldBy = (nation: Nation, decide: Decide, rule: DisclosureRule): Cell[] => {
  const known: Cell[] = [];
  for (const place of nation.order) {
    const wanted = cellsOfPlace(nation.centers.filter(({ placeId }) => isWithin(nation, placeId, place)));
    const states = decide({ contributions: nation.centers, known: [...known], wanted }, rule);
    known.push(...wanted.filter(({ key }) => states.get(key) === 'SHOWN'));
  }
  return known;
};

const breachesOf = (nation: Nation, decide: Decide = decideCells, rule = disclosureRule): Breach[] =>
  attack(nation.centers, toldBy(nation, decide, rule), { fewest: 5, share: 0.1 });

/** A group of centers of hosts of their own, numbered on from the first. */
const group = (first: number, count: number, value = 100) =>
  Array.from({ length: count }, (_, index) => ({ centerId: first + index, groupId: first + index, value }));
const cell = (key: string, members: readonly { centerId: number }[]): Cell => ({
  key,
  centerIds: new Set(members.map(({ centerId }) => centerId)),
});
const stateOf = (members: ReturnType<typeof group>) =>
  decideCells({ contributions: members, wanted: [cell('all', members)] }, disclosureRule).get('all');

describe('a sum over centers', () => {
  it('is told of five besides those of any one host, not of four', () => {
    expect(stateOf(group(1, 6))).toBe('SHOWN');
    expect(stateOf(group(1, 5))).toBe('TOO_FEW');
    const withOwn = (own: number) => [...group(1, 5), ...group(11, own).map((one) => ({ ...one, groupId: 99 }))];
    expect(stateOf(withOwn(1))).toBe('SHOWN');
    expect(stateOf([...withOwn(3).slice(1)])).toBe('TOO_FEW');
    expect(stateOf([])).toBe('TOO_FEW');
  });

  it('is not told where one center is so large that the second comes close to it, nor where all are zero', () => {
    // Without the two largest, 5 × 20 are left of 1000: a tenth is too little, a yuan more is enough.
    const others = [...group(1, 1, 500), ...group(2, 5, 20)];
    expect(stateOf([...others, ...group(8, 1, 1000)])).toBe('TELLS_APART');
    expect(stateOf([...others, ...group(8, 1, 999)])).toBe('SHOWN');
    expect(stateOf(group(1, 9, 0))).toBe('TELLS_APART');
  });

  it('is not told where a total and the other parts would give a small group away', () => {
    const [steel, food, small] = [group(1, 8), group(11, 7), group(21, 3)];
    const contributions = [...steel, ...food, ...small];
    const wanted = cellsOfPlace([
      ...steel.map(({ centerId }) => ({ centerId, fieldId: 1 })),
      ...food.map(({ centerId }) => ({ centerId, fieldId: 2 })),
      ...small.map(({ centerId }) => ({ centerId, fieldId: 3 })),
    ]);
    expect([...decideCells({ contributions, wanted }, disclosureRule)]).toEqual([
      ['0', 'SHOWN'],
      ['1', 'SHOWN'],
      ['2', 'TELLS_APART'],
      ['3', 'TOO_FEW'],
    ]);
  });

  it('is not told where it would give away the rest of one that was told before', () => {
    const [north, south] = [group(1, 8), group(11, 3)];
    const contributions = [...north, ...south];
    const city = cell('city', contributions);
    const states = decideCells({ contributions, known: [city], wanted: [cell('north', north)] }, disclosureRule);
    expect(states.get('north')).toBe('TELLS_APART');
    const again = decideCells({ contributions, known: [city], wanted: [cell('again', contributions)] }, disclosureRule);
    expect(again.get('again')).toBe('SHOWN');
  });
});

describe('an attack on the sums of random nations', () => {
  it('finds nothing: no group of fewer than five, no estimate within a tenth, for the public and for every host', () => {
    let told = 0;
    fc.assert(
      fc.property(nations, (nation) => {
        told += toldBy(nation, decideCells, disclosureRule).length;
        expect(breachesOf(nation)).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(told).toBeGreaterThan(100); // to suppress everything would be safe too
  });

  const sampled = fc.sample(nations, { numRuns: 150, seed: 4 });
  const kinds = (decide: Decide, rule = disclosureRule): Set<Breach['how']> =>
    new Set(sampled.flatMap((nation) => breachesOf(nation, decide, rule)).map(({ how }) => how));

  it('succeeds where each sum is looked at alone: parts against totals, a place against those below it', () => {
    const alone: Decide = ({ contributions, wanted }, rule) =>
      new Map(
        wanted.map((one): [string, 'SHOWN' | 'TOO_FEW' | 'TELLS_APART'] => [
          one.key,
          decideCells({ contributions, wanted: [one] }, rule).get(one.key) ?? 'TOO_FEW',
        ]),
      );
    expect(kinds(alone)).toContain('SMALL_GROUP');
  });

  it('succeeds where what was told earlier is forgotten', () => {
    const forgetful: Decide = ({ contributions, wanted }, rule) => decideCells({ contributions, wanted }, rule);
    expect(kinds(forgetful)).toContain('SMALL_GROUP');
  });

  it('succeeds where a host’s own centers count as others', () => {
    const blind: Decide = (family, rule) => {
      const alone = family.contributions.map((one) => ({ ...one, groupId: one.centerId }));
      return decideCells({ ...family, contributions: alone }, rule);
    };
    expect(kinds(blind)).toContain('SMALL_GROUP');
  });

  it.each([
    ['four others are enough', { fewestOthers: 4 }, 'SMALL_GROUP'],
    ['one center may dominate', { protection: -1 }, 'CLOSE_ESTIMATE'],
  ] as const)('succeeds where %s', (_, weaker, how) => {
    expect(kinds(decideCells, { ...disclosureRule, ...weaker })).toContain(how);
  });

  it('counts ranks as one does by hand', () => {
    const ring = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    expect([rankOf([]), rankOf(ring), rankOf([...ring, [1, 1, 1]]), rankOf([ring[0] ?? [], [2, 2, 0]])]).toEqual([
      0, 3, 3, 1,
    ]);
  });
});
