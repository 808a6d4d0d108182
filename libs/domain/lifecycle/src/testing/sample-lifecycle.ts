import { defineLifecycle } from '../lifecycle';

export interface DoorFacts {
  readonly hasKey: boolean;
  readonly visitors: number;
}

/** A small life of every kind of step: two ways from a state, a step by the program, guards with and without a clause, an end. */
export const doorLifecycle = defineLifecycle<DoorFacts>()({
  name: 'door',
  initial: 'SHUT',
  final: ['WALLED_UP'],
  states: {
    SHUT: { zh: '关着', en: 'Shut' },
    OPEN: { zh: '开着', en: 'Open' },
    WALLED_UP: { zh: '砌死', en: 'Walled up' },
  },
  steps: {
    OPEN: { zh: '打开', en: 'Open' },
    SHUT: { zh: '关上', en: 'Shut' },
    WALL_UP: { zh: '砌死', en: 'Wall up' },
  },
  transitions: [
    {
      from: ['SHUT'],
      on: 'OPEN',
      to: 'OPEN',
      by: ['PORTER'],
      clause: 'Art. 3',
      when: [
        { name: 'keyIsThere', clause: 'Art. 4(1)', refuses: ({ hasKey }) => (hasKey ? null : { hasKey: 0 }) },
        { name: 'somebodyWaits', clause: null, refuses: ({ visitors }) => (visitors > 0 ? null : { visitors }) },
      ],
    },
    { from: ['OPEN'], on: 'SHUT', to: 'SHUT', by: ['PORTER', 'SYSTEM'], clause: null },
    { from: ['SHUT', 'OPEN'], on: 'WALL_UP', to: 'WALLED_UP', by: ['MASON'], clause: 'Art. 9' },
  ],
});
