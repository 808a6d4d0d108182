import { daysBetween } from './waiting';

describe('days between two instants', () => {
  it.each([
    ['2026-03-01T15:59:59Z', '2026-03-01T16:00:00Z', 1],
    ['2026-03-01T16:00:00Z', '2026-03-02T15:59:59Z', 0],
    ['2026-03-01T00:00:00Z', '2026-03-11T00:00:00Z', 10],
  ])('%s to %s: %i, by the midnights of Shanghai', (from, to, days) => {
    expect(daysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
