import fc from 'fast-check';
import { lifecycleMatrix, matrixDeviations, walk } from './testing';
import { type DoorFacts, doorLifecycle } from './testing/sample-lifecycle';
import { lifecycleDiagram } from './lifecycle-diagram';
import { rolesFor, statesFor, stepsFrom, transition } from './transition';

const favourable: DoorFacts = { hasKey: true, visitors: 1 };

describe('Art. 3: a step of a life cycle', () => {
  it('leads to the next state, with its clause', () => {
    expect(transition(doorLifecycle, { state: 'SHUT', step: 'OPEN', roles: ['PORTER'], facts: favourable })).toEqual({
      ok: true,
      from: 'SHUT',
      to: 'OPEN',
      clause: 'Art. 3',
    });
  });

  it('is taken by whoever has one of its roles among others', () => {
    const asked = { state: 'OPEN', step: 'SHUT', facts: favourable } as const;
    expect(transition(doorLifecycle, { ...asked, roles: ['MASON', 'SYSTEM'] })).toMatchObject({ ok: true, to: 'SHUT' });
  });

  it('goes in every cell of the matrix as the table says', () => {
    expect(matrixDeviations(doorLifecycle, () => favourable)).toEqual([]);
  });

  it('has a cell for every state, step and role, and for somebody without one', () => {
    const cells = lifecycleMatrix(doorLifecycle);
    expect(cells).toHaveLength(3 * 3 * 4);
    const outcomes = cells.map(({ expected }) => ('to' in expected ? 'to' : expected.refused));
    const counts = ['to', 'STATE', 'ROLE'].map((outcome) => outcomes.filter((one) => one === outcome).length);
    expect(counts).toEqual([5, 20, 11]);
  });

  it('never leads a walk to anything but the states, nor out of an end', () => {
    const move = fc.record({
      step: fc.constantFrom('OPEN', 'SHUT', 'WALL_UP'),
      role: fc.constantFrom('PORTER', 'SYSTEM', 'MASON', 'NOBODY'),
      facts: fc.record({ hasKey: fc.boolean(), visitors: fc.nat(2) }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const passed = walk(doorLifecycle, moves);
        expect(passed.filter((state) => !Object.hasOwn(doorLifecycle.states, state))).toEqual([]);
        const end = passed.indexOf('WALLED_UP');
        expect(new Set(end < 0 ? [] : passed.slice(end))).toEqual(new Set(end < 0 ? [] : ['WALLED_UP']));
      }),
    );
  });
});

describe('Art. 3: what is read from a life cycle', () => {
  it('are the states and the roles of a step, and the steps that somebody sees in a state', () => {
    expect(statesFor(doorLifecycle, 'WALL_UP')).toEqual(['SHUT', 'OPEN']);
    expect(rolesFor(doorLifecycle, 'SHUT')).toEqual(['PORTER', 'SYSTEM']);
    expect(stepsFrom(doorLifecycle, 'OPEN', ['PORTER', 'MASON'])).toEqual(['SHUT', 'WALL_UP']);
    expect(stepsFrom(doorLifecycle, 'SHUT', ['SYSTEM'])).toEqual([]);
  });

  it('is a diagram of every step', () => {
    expect(lifecycleDiagram(doorLifecycle).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> SHUT',
      '  SHUT --> OPEN: OPEN · PORTER · Art. 3',
      '  OPEN --> SHUT: SHUT · PORTER, SYSTEM',
      '  SHUT --> WALLED_UP: WALL_UP · MASON · Art. 9',
      '  OPEN --> WALLED_UP: WALL_UP · MASON · Art. 9',
      '  WALLED_UP --> [*]',
    ]);
  });
});
