import fc from 'fast-check';
import type { ExpertTie } from './expert-tie';
import { type ConflictFacts, conflictsOf, pathBetween, tieCountsOn } from './panel-conflict';

const on = '2026-06-30';
const tie = (given: Partial<ExpertTie>): ExpertTie => ({
  kind: 'EMPLOYER',
  organisation: 'HOST',
  from: null,
  until: null,
  ...given,
});
const conflicts = (given: Partial<ConflictFacts>) =>
  conflictsOf({
    ties: [tie({})],
    parties: [{ organisation: 'HOST', part: 'HOST' }],
    parents: new Map(),
    on,
    formerEmployerYears: 3,
    ...given,
  }).map(({ kind, part, path }) => [kind, part, path.join('>')]);

describe('Art. 9(3): a conflict of interest', () => {
  it('is the employer, if it is the host or a party to the consortium', () => {
    expect(conflicts({})).toEqual([['EMPLOYER', 'HOST', 'HOST']]);
    const parties = [
      { organisation: 'HOST', part: 'HOST' },
      { organisation: 'PARTY', part: 'PARTY' },
    ] as const;
    expect(conflicts({ parties, ties: [tie({ organisation: 'PARTY' })] })).toEqual([['EMPLOYER', 'PARTY', 'PARTY']]);
    expect(conflicts({ parties, ties: [tie({ organisation: 'ELSEWHERE' })] })).toEqual([]);
  });

  it('is a parent company of a party, a subsidiary of the host, and a company of the same group', () => {
    const parents = new Map([
      ['PARTY', 'MIDDLE'],
      ['MIDDLE', 'GROUP'],
      ['SISTER', 'GROUP'],
      ['BRANCH', 'HOST'],
    ]);
    const parties = [
      { organisation: 'HOST', part: 'HOST' },
      { organisation: 'PARTY', part: 'PARTY' },
    ] as const;
    const from = (organisation: string) => conflicts({ parents, parties, ties: [tie({ organisation })] });
    expect(from('GROUP')).toEqual([['EMPLOYER', 'PARTY', 'GROUP>MIDDLE>PARTY']]);
    expect(from('BRANCH')).toEqual([['EMPLOYER', 'HOST', 'BRANCH>HOST']]);
    expect(from('SISTER')).toEqual([['EMPLOYER', 'PARTY', 'SISTER>GROUP>MIDDLE>PARTY']]);
  });

  it('is a tie from its first day on, and of its kind to its last', () => {
    const kinds = (given: Partial<ExpertTie>) => conflicts({ ties: [tie(given)] }).map(([kind]) => kind);
    expect([kinds({ from: on }), kinds({ from: '2026-07-01' })]).toEqual([['EMPLOYER'], []]);
    expect([kinds({ until: on }), kinds({ until: '2026-06-29' })]).toEqual([['EMPLOYER'], ['EARLIER_EMPLOYER']]);
  });

  it.each([
    ['three years to the day: the last one', '2023-06-30', true],
    ['three years and a day', '2023-06-29', false],
    ['yesterday', '2026-06-29', true],
    ['still there', null, true],
  ])('an earlier employer, left %s ago', (_, until, counts) => {
    expect(tieCountsOn(tie({ kind: 'EARLIER_EMPLOYER', until }), on, 3)).toBe(counts);
    const found = conflicts({ ties: [tie({ until })] }); // entered as employer: it has ended, and is none any more
    expect(found.map(([kind]) => kind)).toEqual(counts ? [until === null ? 'EMPLOYER' : 'EARLIER_EMPLOYER'] : []);
  });

  it('takes the years of an earlier employer from the policy', () => {
    const left = tie({ kind: 'EARLIER_EMPLOYER', until: '2024-07-01' });
    expect([1, 2].map((years) => tieCountsOn(left, on, years))).toEqual([false, true]);
  });

  it.each(['BOARD_SEAT', 'COMMITTEE_SEAT', 'OTHER'] as const)(
    '%s counts while it is held, its last day too',
    (kind) => {
      const counts = [null, on, '2026-06-29'].map((until) => tieCountsOn(tie({ kind, until }), on, 3));
      expect(counts).toEqual([true, true, false]);
      expect(tieCountsOn(tie({ kind, from: '2026-07-01' }), on, 3)).toBe(false);
    },
  );

  it('tells every way, the shortest first', () => {
    const ties = [tie({ kind: 'OTHER', organisation: 'ABOVE' }), tie({ kind: 'BOARD_SEAT' })];
    expect(conflicts({ ties, parents: new Map([['HOST', 'ABOVE']]) })).toEqual([
      ['BOARD_SEAT', 'HOST', 'HOST'],
      ['OTHER', 'HOST', 'ABOVE>HOST'],
    ]);
  });

  it('is the same both ways, over any companies, also where somebody has entered a circle', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const links = fc.array(fc.tuple(names, names), { maxLength: 6 });
    fc.assert(
      fc.property(links, names, names, (pairs, one, other) => {
        const parents = new Map(pairs);
        const [there, back] = [pathBetween(one, other, parents), pathBetween(other, one, parents)];
        expect(there === null).toBe(back === null);
        if (there) expect([there[0], there.at(-1)]).toEqual([one, other]);
      }),
    );
  });
});
