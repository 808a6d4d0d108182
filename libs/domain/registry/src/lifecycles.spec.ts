import { lifecycleFaults, transition } from '@wanchuang/domain-lifecycle';
import { matrixDeviations } from '@wanchuang/domain-lifecycle/testing';
import { interpretationLifecycle } from './interpretation-lifecycle';
import { obligationLifecycle } from './obligation';
import { recordEntryLifecycle } from './record-entry';

describe('what the registry keeps', () => {
  it.each([
    ['Art. 7: an obligation', obligationLifecycle, matrixDeviations(obligationLifecycle, () => ({}))],
    ['Art. 8(1): an entry of a record', recordEntryLifecycle, matrixDeviations(recordEntryLifecycle, () => ({}))],
    ['Art. 27: an interpretation', interpretationLifecycle, matrixDeviations(interpretationLifecycle, () => ({}))],
  ])('%s is sound, and goes as its table says', (_, lifecycle, deviations) => {
    expect(lifecycleFaults(lifecycle)).toEqual([]);
    expect(deviations).toEqual([]);
  });

  it('Art. 8(1): an entry is withdrawn once, and by the officer alone', () => {
    const asked = { state: 'STANDING', step: 'WITHDRAW', roles: ['BUREAU_OFFICER'], facts: {} } as const;
    expect(transition(recordEntryLifecycle, asked)).toMatchObject({ ok: true, to: 'WITHDRAWN', clause: 'Art. 8(1)' });
    expect(transition(recordEntryLifecycle, { ...asked, state: 'WITHDRAWN' })).toMatchObject({ ok: false });
    expect(transition(recordEntryLifecycle, { ...asked, roles: ['BUREAU_LEADER'] })).toMatchObject({ ok: false });
  });
});
