import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { awaitedStepText, ownStepText } from './next-step.text';

describe('the next step of an application', () => {
  it.each([ownStepText.entries, awaitedStepText.entries])(
    'is said of each state that something follows on, and of no other',
    (words) => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(applicationLifecycle.states).sort());
      const silent = Object.entries(words).filter(([, { zh }]) => zh === '–');
      expect(silent.map(([state]) => state).sort()).toEqual([...applicationLifecycle.final].sort());
    },
  );
});
