import { todayInShanghai } from './holding-words';

describe('today', () => {
  it('is the day in Shanghai', () => {
    expect(todayInShanghai(new Date('2026-03-31T15:59:59Z'))).toBe('2026-03-31');
    expect(todayInShanghai(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01');
  });
});
