import { isExpired, lastDay } from './use-tokens';

describe('the end of a token', () => {
  const token = { expiresAt: '2026-12-31T16:00:00Z' };

  it('is named by the last day on which it works', () => {
    expect(lastDay(token)).toBe('2026-12-31');
  });

  it('has come at the first instant of the day after', () => {
    expect(isExpired(token, new Date('2026-12-31T15:59:59.999Z'))).toBe(false);
    expect(isExpired(token, new Date('2026-12-31T16:00:00Z'))).toBe(true);
  });
});
