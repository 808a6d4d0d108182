import { transition } from '@wanchuang/domain-lifecycle';
import { guardsOf } from '@wanchuang/domain-lifecycle/testing';
import { type DeliberationFacts, deliberationLifecycle } from './deliberation';
import { noticeItemLifecycle } from './notice-item-lifecycle';
import { subsidyLifecycle, type SubsidyStepFacts } from './subsidy';
import { favourableDeliberation, favourableSubsidy } from './testing';

describe('Art. 9(4): the record of a meeting', () => {
  const sign = (facts: Partial<DeliberationFacts>) =>
    transition(deliberationLifecycle, {
      state: 'DRAFT',
      step: 'SIGN',
      roles: ['BUREAU_LEADER'],
      facts: { ...favourableDeliberation, ...facts },
    });

  it.each<readonly [string, Partial<DeliberationFacts>, string]>([
    ['of a meeting tomorrow', { heldOn: '2026-11-28' }, 'meetingWasHeld'],
    ['that nobody attended', { attendees: ' ' }, 'attendeesAreWritten'],
    ['without minutes', { minutes: '' }, 'minutesAreWritten'],
    ['that decides nothing', { decisions: 0 }, 'somethingIsDecided'],
  ])('Art. 9(4): %s is not signed', (_, facts, guard) => {
    expect(sign(facts)).toMatchObject({ ok: false, refusal: { guard, clause: 'Art. 9(4)' } });
  });

  it('Art. 9(4): of a meeting today or earlier, with one decision, is signed', () => {
    expect([sign({ heldOn: '2026-11-27' }).ok, sign({ heldOn: '2026-11-26' }).ok, sign({ decisions: 1 }).ok]).toEqual([
      true,
      true,
      true,
    ]);
    expect(guardsOf(deliberationLifecycle)).toHaveLength(4);
  });
});

describe('Art. 9(4): what is held back', () => {
  const clear = (openObjections: number) =>
    transition(noticeItemLifecycle, {
      state: 'HELD_BACK',
      step: 'CLEAR',
      roles: ['BUREAU_LEADER'],
      facts: { openObjections },
    });

  it('Art. 9(4): is cleared once no objection is open, and not before', () => {
    expect(clear(0)).toMatchObject({ ok: true, to: 'CLEARED' });
    expect(clear(1)).toMatchObject({
      refusal: { guard: 'noObjectionIsOpen', clause: 'Art. 9(4)', values: { open: 1 } },
    });
  });
});

describe('Art. 9(4): a subsidy', () => {
  const take = (step: 'PAY' | 'CANCEL', facts: Partial<SubsidyStepFacts>, state: 'GRANTED' | 'PAID' = 'GRANTED') =>
    transition(subsidyLifecycle, {
      state,
      step,
      roles: [step === 'PAY' ? 'BUREAU_OFFICER' : 'BUREAU_LEADER'],
      facts: { ...favourableSubsidy, ...facts },
    });
  const pay = (paidOn: string) => take('PAY', { payment: { grantedOn: '2026-11-20', paidOn, today: '2026-11-27' } });

  it('Art. 9(4): is paid from the day on which it was granted to today, and on no other day', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-27', '2026-11-28'];
    expect(days.map((paidOn) => pay(paidOn).ok)).toEqual([false, true, true, false]);
    expect(pay('2026-11-28')).toMatchObject({ refusal: { guard: 'paymentIsPast' } });
    expect(take('PAY', { payment: null })).toMatchObject({ refusal: { guard: 'paymentIsPast', values: { known: 0 } } });
  });

  it('Art. 9(4): is taken back with a written reason, and no more once it is paid', () => {
    expect(take('CANCEL', {})).toMatchObject({ ok: true, to: 'CANCELLED' });
    for (const reason of [null, '', ' '])
      expect(take('CANCEL', { reason })).toMatchObject({ refusal: { guard: 'reasonIsWritten', clause: 'Art. 9(4)' } });
    expect(take('CANCEL', {}, 'PAID')).toMatchObject({ ok: false, refusal: { reason: 'STATE' } });
  });
});
