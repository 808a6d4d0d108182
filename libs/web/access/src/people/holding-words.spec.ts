import { holdsOn, todayInShanghai } from './holding-words';

describe('a role with dates', () => {
  it.each([
    ['2026-01-01', null, '2026-01-01', true],
    ['2026-01-02', null, '2026-01-01', false],
    ['2026-01-01', '2026-06-30', '2026-06-30', true],
    ['2026-01-01', '2026-06-30', '2026-07-01', false],
  ])('from %s until %s on %s: %s', (fromOn, untilOn, day, holds) => {
    expect(holdsOn({ fromOn, untilOn }, day)).toBe(holds);
  });

  it('counts days as they are in Shanghai', () => {
    expect(todayInShanghai(new Date('2026-03-31T15:59:59Z'))).toBe('2026-03-31');
    expect(todayInShanghai(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01');
  });
});
