import { type WorkingCalendar, wanzhouPolicy } from '@wanchuang/domain-policy';
import fc from 'fast-check';
import { isNoticeOver, recomputedEnd, reckonByGivenDays, reckonNotice } from './notice';

const endsOn = (postedOn: string, workingDays: number | null = null) => {
  const found = reckonNotice(wanzhouPolicy, postedOn, workingDays);
  return found.ok ? [found.reckoning.endsOn, found.reckoning.isProvisional] : found.refusal;
};

describe('Art. 9(4): the period of a public notice', () => {
  it.each([
    ['a usual week: from Monday to the next Monday', '2026-03-09', '2026-03-16'],
    ['Spring Festival: nine days off, and the Saturday before and after are worked', '2026-02-13', '2026-02-27'],
    ['posted on a Saturday that is worked: it does not count itself', '2026-02-14', '2026-02-28'],
    ['National Day, and a Saturday that is worked after it', '2026-09-28', '2026-10-10'],
  ])('%s', (_, postedOn, last) => {
    expect(endsOn(postedOn)).toEqual([last, false]);
  });

  it('is 5 working days at least, and may be longer', () => {
    expect(endsOn('2026-03-09', 5)).toEqual(['2026-03-16', false]);
    expect(endsOn('2026-03-09', 6)).toEqual(['2026-03-17', false]);
    expect(endsOn('2026-03-09', 4)).toEqual({ reason: 'TOO_SHORT', clause: 'Art. 9(4)', observed: 4, threshold: 5 });
  });

  it('Art. 28: is not reckoned where no policy is in force, or before the policy', () => {
    expect(reckonNotice(null, '2026-03-09', null)).toEqual({
      ok: false,
      refusal: { reason: 'NO_POLICY', clause: 'Art. 28' },
    });
    expect(endsOn('2024-04-17')).toEqual({ reason: 'BEFORE_POLICY', clause: 'Art. 28' });
    expect(endsOn('2024-04-18')).toEqual(['2024-04-25', false]);
  });

  it('is provisional where it reaches into a year that is not announced', () => {
    const until: WorkingCalendar = {
      publishedFrom: '2026-01-01',
      publishedUntil: '2026-12-31',
      kindOf: () => ({ kind: 'WORKING', name: null }),
    };
    const found = reckonNotice(wanzhouPolicy, '2026-12-29', null, until);
    expect(found).toMatchObject({ ok: true, reckoning: { isProvisional: true } });
  });
});

describe('Art. 9(4): a notice is over', () => {
  const period = { endsOn: '2026-02-27', isProvisional: false };
  it.each([
    ['2026-02-26', false],
    ['2026-02-27', false],
    ['2026-02-28', true],
  ])('on %s: %s', (today, isOver) => {
    expect(isNoticeOver(period, today)).toBe(isOver);
  });

  it('never while its end is provisional', () => {
    expect(isNoticeOver({ ...period, isProvisional: true }, '2027-01-01')).toBe(false);
  });
});

describe('Art. 9(4): a period that is reckoned again', () => {
  it.each([
    ['becomes longer', '2027-01-05', '2027-01-07', '2027-01-01', '2027-01-07'],
    ['becomes shorter while it runs, but not before today', '2027-01-07', '2027-01-04', '2027-01-05', '2027-01-05'],
    ['becomes shorter in the days to come', '2027-01-07', '2027-01-05', '2027-01-02', '2027-01-05'],
    [
      'is never made to have ended before the day on which it has',
      '2027-01-05',
      '2027-01-04',
      '2027-01-09',
      '2027-01-05',
    ],
    ['runs on, where it had seemed to be over', '2027-01-05', '2027-01-12', '2027-01-09', '2027-01-12'],
  ])('%s', (_, posted, reckoned, today, end) => {
    expect(recomputedEnd(posted, reckoned, today)).toBe(end);
  });

  it('never ends before both what was posted and the day of reckoning', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2027-01-${number}`);
    fc.assert(
      fc.property(day, day, day, (posted, reckoned, today) => {
        const end = recomputedEnd(posted, reckoned, today);
        expect(end >= posted || end >= today).toBe(true);
        expect(end >= reckoned).toBe(true);
      }),
    );
  });
});

describe('Art. 9(4): a period whose holidays are announced, and given by hand', () => {
  const calendar: WorkingCalendar = {
    publishedFrom: '2026-01-01',
    publishedUntil: '2026-12-31',
    kindOf: (day) => ({ kind: day === '2026-12-26' || day === '2026-12-27' ? 'WEEKEND' : 'WORKING', name: null }),
  };
  const period = { postedOn: '2026-12-29', endsOn: '2027-01-05', workingDays: 5 };
  const reckoned = (holidays: readonly string[], workedWeekends: readonly string[], today = '2027-01-06') => {
    const found = reckonByGivenDays(period, { holidays, workedWeekends }, today, calendar);
    return found.ok ? [found.endsOn, found.reckoning.endsOn, found.reckoning.isProvisional] : found.refusal;
  };

  it.each([
    ['days off make it longer', ['2027-01-01', '2027-01-04'], [], ['2027-01-07', '2027-01-07', false]],
    ['a weekend that is worked counts', ['2027-01-01'], ['2027-01-02'], ['2027-01-05', '2027-01-05', false]],
    ['none leave it as it was posted', [], [], ['2027-01-05', '2027-01-05', false]],
    ['a shorter one keeps the day that was relied on', [], ['2027-01-02'], ['2027-01-05', '2027-01-04', false]],
  ])('%s', (_, holidays, workedWeekends, expected) => {
    expect(reckoned(holidays, workedWeekends)).toEqual(expected);
  });

  it.each([
    ['a day that the calendar has', ['2026-12-31'], [], { reason: 'ANNOUNCED_BEFORE', day: '2026-12-31' }],
    ['a weekday as a weekend', [], ['2027-01-04'], { reason: 'NO_WEEKEND', day: '2027-01-04' }],
    ['a day both off and worked', ['2027-01-02'], ['2027-01-02'], { reason: 'OFF_AND_WORKED', day: '2027-01-02' }],
  ])('refuses %s', (_, holidays, workedWeekends, refusal) => {
    expect(reckoned(holidays, workedWeekends)).toEqual(refusal);
  });
});
