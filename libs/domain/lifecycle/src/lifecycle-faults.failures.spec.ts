import type { Lifecycle, Transition } from './lifecycle';
import { lifecycleFaults } from './lifecycle-faults';
import { doorLifecycle } from './testing/sample-lifecycle';

type Plain = Lifecycle<string, string, string, unknown>;
type Step = Transition<string, string, string, unknown>;

const words = { zh: '词', en: 'words' };
const shut: Step = { from: ['OPEN'], on: 'SHUT', to: 'SHUT', by: ['PORTER'], clause: 'Art. 3' };
const open: Step = { from: ['SHUT'], on: 'OPEN', to: 'OPEN', by: ['PORTER'], clause: null };
const wallUp: Step = { from: ['SHUT'], on: 'WALL_UP', to: 'WALLED_UP', by: ['MASON'], clause: 'Art. 9(4)' };
const sound: Plain = {
  name: 'door',
  initial: 'SHUT',
  final: ['WALLED_UP'],
  states: { SHUT: words, OPEN: words, WALLED_UP: words },
  steps: { OPEN: words, SHUT: words, WALL_UP: words },
  transitions: [open, shut, wallUp],
};

describe('a life cycle', () => {
  it('that is sound has no faults', () => {
    expect(lifecycleFaults(sound)).toEqual([]);
    expect(lifecycleFaults(doorLifecycle)).toEqual([]);
  });

  it.each<readonly [string, Partial<Plain>, readonly string[]]>([
    [
      'that begins nowhere',
      { initial: 'AJAR', transitions: [{ ...open, from: ['AJAR', 'SHUT'] }, shut, wallUp] },
      ['AJAR is no state', 'OPEN: AJAR is no state'],
    ],
    ['with an end that is no state', { final: ['WALLED_UP', 'GONE'] }, ['GONE is no state']],
    [
      'with a state that nothing leads to',
      { states: { ...sound.states, AJAR: words }, final: ['WALLED_UP', 'AJAR'] },
      ['nothing leads to AJAR'],
    ],
    ['with a state that is left by nothing', { final: [] }, ['nothing leads out of WALLED_UP, and it is no end']],
    [
      'with an end that something leads out of',
      { final: ['WALLED_UP', 'OPEN'] },
      ['OPEN is an end, and something leads out of it'],
    ],
    [
      'with a step that leads two ways',
      { transitions: [open, shut, wallUp, { ...open, to: 'WALLED_UP' }] },
      ['SHUT on OPEN leads two ways'],
    ],
    [
      'with a step to what is no state',
      { transitions: [open, { ...shut, to: 'LOCKED' }, wallUp] },
      ['SHUT: LOCKED is no state'],
    ],
    ['with a step that has no words', { steps: { OPEN: words, SHUT: words } }, ['WALL_UP has no words']],
    ['with nobody’s step', { transitions: [open, { ...shut, by: [] }, wallUp] }, ['SHUT is nobody’s step']],
    [
      'with a step from nowhere',
      { transitions: [open, shut, { ...shut, from: [] }, wallUp] },
      ['SHUT leads from nowhere'],
    ],
    [
      'with a citation of no form',
      { transitions: [open, { ...shut, clause: '第三条' }, wallUp] },
      ['SHUT cites no article: 第三条'],
    ],
    ['with a step that is never taken', { steps: { ...sound.steps, PAINT: words } }, ['PAINT is never taken']],
    [
      'with a state without English words',
      { states: { ...sound.states, OPEN: { zh: '开', en: ' ' } } },
      ['OPEN lacks words'],
    ],
    [
      'with a step without Chinese words',
      { steps: { ...sound.steps, SHUT: { zh: '', en: 'Shut' } } },
      ['SHUT lacks words'],
    ],
  ])('%s is told of it', (_, change, faults) => {
    expect(lifecycleFaults({ ...sound, ...change })).toEqual(faults.map((fault) => `door: ${fault}`));
  });

  it('is told when a guard cites no article', () => {
    const guarded: Step = { ...shut, when: [{ name: 'quiet', clause: '第三条', refuses: () => null }] };
    expect(lifecycleFaults({ ...sound, transitions: [open, guarded, wallUp] })).toEqual([
      'door: quiet of SHUT cites no article: 第三条',
    ]);
  });
});
