import { rolesFor, statesFor, transition } from '@wanchuang/domain-lifecycle';
import { guardsOf } from '@wanchuang/domain-lifecycle/testing';
import { callLifecycle, type CallFacts, isOpenAt } from './call';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import {
  type PanelFacts,
  panelLifecycle,
  type PanelStep,
  type SeatFacts,
  seatLifecycle,
  type SeatStep,
} from './panel-lifecycle';
import { sheetLifecycle } from './sheet-lifecycle';
import { favourableCall, favourablePanel, favourableSeat, favourableSheet, favourableNotice } from './testing';

describe('Art. 9(1): a call that is published', () => {
  const publish = (facts: Partial<CallFacts>) =>
    transition(callLifecycle, {
      state: 'DRAFT',
      step: 'PUBLISH',
      roles: ['BUREAU_OFFICER'],
      facts: { ...favourableCall, ...facts },
    });
  const { now, opensAt } = favourableCall;

  it.each<readonly [string, Partial<CallFacts>, string]>([
    ['without a day of opening', { opensAt: null }, 'callIsDated'],
    ['without a day of closing', { closesAt: null }, 'callIsDated'],
    ['closing at the instant it opens', { closesAt: opensAt }, 'callIsDated'],
    ['closing before it opens', { opensAt: '2027-01-01T00:00:00Z' }, 'callIsDated'],
    ['closing at this very instant', { opensAt: '2026-11-01T00:00:00Z', closesAt: now }, 'callIsDated'],
    ['without a field', { fieldCodes: [] }, 'callHasFields'],
  ])('Art. 9(1): %s is refused', (_, facts, guard) => {
    expect(publish(facts)).toMatchObject({ ok: false, refusal: { guard, clause: 'Art. 9(1)' } });
  });

  it('Art. 9(1): closing a millisecond later is not', () => {
    expect(publish({ opensAt: '2026-11-01T00:00:00Z', closesAt: '2026-11-27T00:00:00.001Z' })).toMatchObject({
      ok: true,
    });
    expect(guardsOf(callLifecycle)).toEqual([
      'PUBLISH callIsDated',
      'PUBLISH callHasFields',
      'EXTEND callIsNotOver',
      'EXTEND closingIsLater',
    ]);
  });

  it.each<readonly [string, Partial<CallFacts>, string]>([
    ['at the instant it closes', { now: favourableCall.closesAt ?? '' }, 'callIsNotOver'],
    ['at that instant, written with milliseconds', { now: '2026-12-31T10:00:00.000Z' }, 'callIsNotOver'],
    ['a second after it has closed', { now: '2026-12-31T10:00:01Z' }, 'callIsNotOver'],
    ['to an earlier time', { laterClosing: '2026-12-31T09:59:59Z' }, 'closingIsLater'],
    ['to the same time, written in another zone', { laterClosing: '2026-12-31T18:00:00+08:00' }, 'closingIsLater'],
    ['to the time at which it closes anyway', { laterClosing: favourableCall.closesAt }, 'closingIsLater'],
  ])('Art. 9(1): is not extended %s', (_, facts, guard) => {
    const asked = { state: 'PUBLISHED', step: 'EXTEND', roles: ['BUREAU_OFFICER'] } as const;
    expect(transition(callLifecycle, { ...asked, facts: { ...favourableCall, ...facts } })).toMatchObject({
      ok: false,
      refusal: { guard },
    });
  });

  it('Art. 9(1): is extended by a millisecond, a millisecond before it closes', () => {
    const facts = {
      ...favourableCall,
      now: '2026-12-31T09:59:59.999Z',
      laterClosing: '2026-12-31T10:00:00.001Z',
    };
    const asked = { state: 'PUBLISHED', step: 'EXTEND', roles: ['BUREAU_OFFICER'], facts } as const;
    expect(transition(callLifecycle, asked)).toMatchObject({ ok: true, to: 'PUBLISHED' });
  });

  it.each([
    ['a millisecond before it opens', 'PUBLISHED', '2026-11-30T23:59:59.999Z', false],
    ['as it opens', 'PUBLISHED', '2026-12-01T00:00:00Z', true],
    ['a millisecond before it closes', 'PUBLISHED', '2026-12-31T09:59:59.999Z', true],
    ['as it closes', 'PUBLISHED', '2026-12-31T10:00:00Z', false],
    ['as a draft', 'DRAFT', '2026-12-02T00:00:00Z', false],
    ['closed early', 'CLOSED', '2026-12-02T00:00:00Z', false],
  ] as const)('Art. 9(1): %s, it takes applications: %s at %s is %s', (_, state, at, expected) => {
    const times = { state, opensAt: new Date('2026-12-01T00:00:00Z'), closesAt: new Date('2026-12-31T10:00:00Z') };
    expect(isOpenAt(times, new Date(at))).toBe(expected);
    expect([
      isOpenAt({ ...times, opensAt: null }, new Date(at)),
      isOpenAt({ ...times, closesAt: null }, new Date(at)),
    ]).toEqual([false, false]);
  });
});

describe('Art. 9(3): a panel', () => {
  const take = (step: PanelStep, facts: Partial<PanelFacts>) =>
    transition(panelLifecycle, {
      state: statesFor(panelLifecycle, step)[0] ?? 'COMPOSING',
      step,
      roles: rolesFor(panelLifecycle, step),
      facts: { ...favourablePanel, ...facts },
    });

  it.each<readonly [string, PanelStep, Partial<PanelFacts>, string]>([
    ['of no application is not invited', 'INVITE', { applications: 0 }, 'panelHasApplications'],
    [
      'of five technical experts does not begin',
      'BEGIN',
      { missingKinds: ['MANAGEMENT', 'FINANCE'] },
      'panelHasEveryKind',
    ],
    [
      'without a kind does not begin by a waiver',
      'BEGIN',
      { missingKinds: ['FINANCE'], isSizeWaived: true },
      'panelHasEveryKind',
    ],
    ['of four does not begin', 'BEGIN', { size: 4 }, 'panelIsLargeEnough'],
    ['with an application left does not end', 'CONCLUDE', { openApplications: 1 }, 'applicationsAreConcluded'],
    ['of five with one recused after the last conclusion does not end', 'CONCLUDE', { size: 4 }, 'panelIsLargeEnough'],
    [
      'without a kind does not end by a waiver',
      'CONCLUDE',
      { missingKinds: ['FINANCE'], isSizeWaived: true },
      'panelHasEveryKind',
    ],
  ])('Art. 9(3): %s', (_, step, facts, guard) => {
    expect(take(step, facts)).toMatchObject({ ok: false, refusal: { guard, clause: 'Art. 9(3)' } });
  });

  it.each(['BEGIN', 'CONCLUDE'] as const)('Art. 9(3): of five, of six, and of four by a waiver: %s', (step) => {
    const taken = [{ size: 5 }, { size: 6 }, { size: 4, isSizeWaived: true }].map((facts) => take(step, facts).ok);
    expect(taken).toEqual([true, true, true]);
    expect(guardsOf(panelLifecycle)).toEqual([
      'INVITE panelHasApplications',
      'BEGIN panelHasEveryKind',
      'BEGIN panelIsLargeEnough',
      'CONCLUDE applicationsAreConcluded',
      'CONCLUDE panelHasEveryKind',
      'CONCLUDE panelIsLargeEnough',
    ]);
  });

  it.each<readonly [string, SeatStep, Partial<SeatFacts>, string]>([
    ['with a conflict of interest is not asked', 'INVITE', { conflicts: 1 }, 'isWithoutConflict'],
    ['is not asked onto a panel that is over', 'INVITE', { isPanelOver: true }, 'panelIsOpen'],
    ['who has not declared takes no seat', 'ACCEPT', { hasDeclared: false }, 'conflictsAreDeclared'],
    ['with a tie that was found since takes none', 'ACCEPT', { conflicts: 1 }, 'isWithoutConflict'],
    ['takes none on a panel that is over', 'ACCEPT', { isPanelOver: true }, 'panelIsOpen'],
    ['is not recused from a panel that is over', 'RECUSE', { isPanelOver: true }, 'panelIsOpen'],
  ])('Art. 9(3): an expert %s', (_, step, facts, guard) => {
    const [state = 'PROPOSED'] = statesFor(seatLifecycle, step);
    const roles = rolesFor(seatLifecycle, step);
    const taken = transition(seatLifecycle, { state, step, roles, facts: { ...favourableSeat, ...facts } });
    expect(taken).toMatchObject({ ok: false, refusal: { guard, clause: 'Art. 9(3)' } });
    expect(guardsOf(seatLifecycle)).toEqual([
      'INVITE panelIsOpen',
      'INVITE isWithoutConflict',
      'ACCEPT panelIsOpen',
      'ACCEPT conflictsAreDeclared',
      'ACCEPT isWithoutConflict',
      'RECUSE panelIsOpen',
    ]);
  });

  it('Art. 9(3): a sheet is handed in whole, and reopened with a reason', () => {
    const handIn = { state: 'DRAFT', step: 'HAND_IN', roles: ['EXPERT'] } as const;
    expect(transition(sheetLifecycle, { ...handIn, facts: { ...favourableSheet, missing: ['team'] } })).toMatchObject({
      refusal: { guard: 'sheetIsWhole', clause: 'Art. 9(3)', values: { count: 1, missing: 'team' } },
    });
    const reopen = { state: 'HANDED_IN', step: 'REOPEN', roles: ['BUREAU_OFFICER'] } as const;
    for (const reason of [null, ' '])
      expect(transition(sheetLifecycle, { ...reopen, facts: { ...favourableSheet, reason } })).toMatchObject({
        refusal: { guard: 'reasonIsWritten' },
      });
    expect(guardsOf(sheetLifecycle)).toEqual(['HAND_IN sheetIsWhole', 'REOPEN reasonIsWritten']);
  });
});

describe('Art. 9(4): a notice and its objections', () => {
  it('Art. 9(4): a notice that names nobody is not posted', () => {
    const asked = {
      state: 'DRAFT',
      step: 'POST',
      roles: ['BUREAU_OFFICER'],
      facts: { ...favourableNotice, applications: 0 },
    } as const;
    expect(transition(noticeLifecycle, asked)).toMatchObject({ refusal: { guard: 'noticeNamesApplications' } });
    expect(guardsOf(noticeLifecycle)).toEqual([
      'POST noticeNamesApplications',
      'RECKON noticeIsUnsettled',
      'CLOSE noticeIsOver',
    ]);
  });

  it('Art. 9(4): a notice whose days the calendar has is not reckoned by hand', () => {
    const asked = {
      state: 'POSTED',
      step: 'RECKON',
      roles: ['BUREAU_OFFICER'],
      facts: { ...favourableNotice, isSettled: true },
    } as const;
    expect(transition(noticeLifecycle, asked)).toMatchObject({
      refusal: { guard: 'noticeIsUnsettled', clause: 'Art. 9(4)', values: { endsOn: '2026-11-26' } },
    });
  });

  it('Art. 9(4): a notice is not closed before its last day is over', () => {
    const asked = {
      state: 'POSTED',
      step: 'CLOSE',
      roles: ['SYSTEM'],
      facts: { ...favourableNotice, isOver: false },
    } as const;
    expect(transition(noticeLifecycle, asked)).toMatchObject({
      refusal: { guard: 'noticeIsOver', clause: 'Art. 9(4)' },
    });
  });

  it.each([
    ['UPHOLD', null],
    ['UPHOLD', ' '],
    ['DISMISS', null],
    ['DISMISS', ' '],
  ] as const)('Art. 9(4): to %s an objection for the reason %j is refused', (step, reason) => {
    const asked = { state: 'RECEIVED', step, roles: ['BUREAU_LEADER'], facts: { reason } } as const;
    expect(transition(objectionLifecycle, asked)).toMatchObject({
      refusal: { guard: 'reasonIsWritten', clause: 'Art. 9(4)' },
    });
    expect(guardsOf(objectionLifecycle)).toEqual(['UPHOLD reasonIsWritten', 'DISMISS reasonIsWritten']);
  });
});
