import { guardsOf, matrixDeviations, withoutGuards } from './testing';
import { type DoorFacts, doorLifecycle } from './testing/sample-lifecycle';
import { transition } from './transition';

const favourable: DoorFacts = { hasKey: true, visitors: 1 };

describe('a step that is not taken', () => {
  it('in a state that it does not lead out of tells the states that it does', () => {
    expect(
      transition(doorLifecycle, { state: 'WALLED_UP', step: 'WALL_UP', roles: ['MASON'], facts: favourable }),
    ).toEqual({
      ok: false,
      refusal: { reason: 'STATE', step: 'WALL_UP', state: 'WALLED_UP', possibleIn: ['SHUT', 'OPEN'], clause: 'Art. 9' },
    });
  });

  it('by somebody whose step it is not tells whose it is', () => {
    expect(transition(doorLifecycle, { state: 'OPEN', step: 'SHUT', roles: ['MASON'], facts: favourable })).toEqual({
      ok: false,
      refusal: { reason: 'ROLE', step: 'SHUT', state: 'OPEN', by: ['PORTER', 'SYSTEM'], clause: null },
    });
    expect(transition(doorLifecycle, { state: 'OPEN', step: 'SHUT', roles: [], facts: favourable })).toMatchObject({
      refusal: { reason: 'ROLE' },
    });
  });

  it.each<readonly [string, Partial<DoorFacts>, object]>([
    ['keyIsThere', { hasKey: false }, { guard: 'keyIsThere', clause: 'Art. 4(1)', values: { hasKey: 0 } }],
    ['somebodyWaits', { visitors: 0 }, { guard: 'somebodyWaits', clause: null, values: { visitors: 0 } }],
    ['the first of two', { hasKey: false, visitors: 0 }, { guard: 'keyIsThere' }],
  ])('for a guard tells its clause and what it saw: %s', (_, facts, refusal) => {
    const asked = { state: 'SHUT', step: 'OPEN', roles: ['PORTER'], facts: { ...favourable, ...facts } } as const;
    expect(transition(doorLifecycle, asked)).toMatchObject({ ok: false, refusal: { reason: 'GUARD', ...refusal } });
  });

  it('does not ask the guards of somebody whose step it is not', () => {
    const asked = { state: 'SHUT', step: 'OPEN', roles: ['MASON'], facts: { hasKey: false, visitors: 0 } } as const;
    expect(transition(doorLifecycle, asked)).toMatchObject({ refusal: { reason: 'ROLE' } });
  });
});

describe('the matrix', () => {
  it('is told of a guard that stands in the way', () => {
    expect(matrixDeviations(doorLifecycle, () => ({ hasKey: false, visitors: 1 }))).toEqual([
      expect.stringMatching(/^SHUT, OPEN by PORTER: .*keyIsThere.*, not .*OPEN/),
    ]);
  });

  it('is walked without facts where no guard is asked', () => {
    const bare = withoutGuards(doorLifecycle);
    expect([guardsOf(bare), matrixDeviations(bare, () => null)]).toEqual([[], []]);
  });

  it('lists every guard', () => {
    expect(guardsOf(doorLifecycle)).toEqual(['OPEN keyIsThere', 'OPEN somebodyWaits']);
  });
});
