import { callTime, instantOfWall, standingOfCall, wallTime } from './call-time';

describe('the times of a call', () => {
  it('are said with their weekday in Asia/Shanghai, wherever the browser is', () => {
    expect(callTime('2026-06-30T17:00:00Z', 'zh')).toBe('2026年7月1日星期三 01:00');
    expect(callTime('2026-06-30T17:00:00Z', 'en')).toContain('Wednesday');
  });

  it.each([
    ['2026-06-30T16:00:00.000Z', '2026-07-01 00:00'],
    ['2026-12-31T15:59:00.000Z', '2026-12-31 23:59'],
  ])('go into the form and come back: %s', (instant, wall) => {
    expect(wallTime(instant)).toBe(wall);
    expect(instantOfWall(wall)).toBe(instant);
  });

  it('are not there where nothing is chosen', () => {
    expect([wallTime(null), instantOfWall(undefined)]).toEqual([undefined, null]);
  });

  const published = { state: 'PUBLISHED', isOpen: false, opensAt: '2026-07-01T00:00:00Z' } as const;

  it.each([
    [{ ...published, isOpen: true }, '2026-07-02T00:00:00Z', 'OPEN'],
    [published, '2026-06-30T23:59:59Z', 'UPCOMING'],
    [published, '2026-08-01T00:00:00Z', 'OVER'],
    [{ ...published, state: 'CLOSED' } as const, '2026-06-01T00:00:00Z', 'CLOSED'],
    [{ ...published, state: 'DRAFT' } as const, '2026-06-01T00:00:00Z', 'DRAFT'],
  ])('say how it stands', (call, now, standing) => {
    expect(standingOfCall(call, new Date(now))).toBe(standing);
  });
});
