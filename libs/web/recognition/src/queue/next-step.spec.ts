import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { applicationStateValues } from '@wanchuang/web-client';
import { nextHandling, nextStep } from './next-step';

const nothing = {
  write: false,
  recommend: false,
  decline: false,
  return: false,
  judge: false,
  waive: false,
} as const;

describe('the next step of an application', () => {
  it.each([
    ['the host that writes it', 'DRAFT', { write: true }, 'write'],
    ['the host that it was returned to', 'RETURNED', { write: true }, 'mend'],
    ['the department that is asked', 'SUBMITTED', { recommend: true, decline: true, return: true }, 'recommend'],
    ['whoever waits for others', 'SUBMITTED', {}, 'look'],
  ] as const)('is, for %s, its own', (_, state, can, expected) => {
    expect(nextStep({ state, viewerCan: { ...nothing, ...can } })).toBe(expected);
  });

  it('is, for the bureau, told of each state that something follows on, but for a draft', () => {
    const handled = applicationStateValues.filter((state) => nextHandling({ state, viewerCan: nothing }) !== 'look');
    const steps = applicationLifecycle.transitions.filter(({ on }) => on !== 'WITHDRAW');
    const followed = applicationStateValues.filter((state) => steps.some(({ from }) => from.includes(state)));
    expect(handled).toEqual(followed.filter((state) => state !== 'DRAFT'));
  });
});
