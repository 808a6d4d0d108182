import { type Candidate, proposeExperts } from './panel-proposal';

const candidate = (expertId: number, given: Partial<Candidate> = {}): Candidate => ({
  expertId,
  kinds: ['TECHNICAL'],
  fieldIds: [],
  conflicts: [],
  seatsLastYear: 0,
  ...given,
});
const conflict = { kind: 'EMPLOYER', part: 'HOST', path: ['HOST'], clause: 'Art. 9(3)' } as const;

describe('Art. 9(3): whom to invite next', () => {
  it('comes by conflict, missing kind, field, load and number, whatever the order of the pool', () => {
    const pool = [
      candidate(6, { conflicts: [conflict], kinds: ['FINANCE'] }),
      candidate(5, { seatsLastYear: 1 }),
      candidate(4),
      candidate(3),
      candidate(2, { fieldIds: [7], seatsLastYear: 9 }),
      candidate(1, { kinds: ['TECHNICAL', 'FINANCE'], seatsLastYear: 9 }),
    ];
    const wanted = { missingKinds: ['FINANCE'], fieldIds: [7] };
    const proposed = proposeExperts(pool, wanted);
    expect(proposed.map(({ expertId }) => expertId)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(proposeExperts([...pool].reverse(), wanted)).toEqual(proposed);
    expect(proposed[0]).toMatchObject({ kind: 'FINANCE', isNeeded: true, knowsField: false });
    expect(proposed[1]).toMatchObject({ kind: 'TECHNICAL', isNeeded: false, knowsField: true });
  });
});
