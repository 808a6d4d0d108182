import { AnswerCache } from './answer-cache';

const day = '2026-06-30';
const body = (text: string, bytes = text.length): Buffer => Buffer.alloc(bytes, text);

describe('AnswerCache', () => {
  it('gives the body, when version and day are the ones it was made of', () => {
    const cache = new AnswerCache();
    cache.put('a', 7n, day, body('seven'));
    expect(cache.get('a', 7n, day)?.toString()).toBe('seven');
    expect(cache.get('b', 7n, day)).toBeNull();
    expect(cache.metrics).toMatchObject({ hits: 1, misses: 1, entries: 1 });
  });

  it.each([
    ['a newer version', 8n, day],
    ['the next day', 7n, '2026-07-01'],
  ])('drops an answer on sight, when %s is asked for', (_, version, asked) => {
    const cache = new AnswerCache();
    cache.put('a', 7n, day, body('seven'));
    expect(cache.get('a', version, asked)).toBeNull();
    expect(cache.metrics).toEqual({ hits: 0, misses: 1, bytes: 0, entries: 0 });
  });

  it.each([
    ['an older version', 6n, day],
    ['the day before', 7n, '2026-06-29'],
  ])('gives nothing and keeps the newer answer, when %s is asked for or put', (_, version, asked) => {
    const cache = new AnswerCache();
    cache.put('a', 7n, day, body('seven'));
    expect(cache.get('a', version, asked)).toBeNull();
    cache.put('a', version, asked, body('old'));
    expect(cache.get('a', 7n, day)?.toString()).toBe('seven');
  });

  it('replaces an answer and its bytes, when a newer one is put', () => {
    const cache = new AnswerCache();
    cache.put('a', 7n, day, body('x', 5000));
    const before = cache.metrics.bytes;
    cache.put('a', 8n, day, body('y', 3000));
    expect(cache.metrics).toMatchObject({ bytes: before - 2000, entries: 1 });
    expect(cache.get('a', 8n, day)).toHaveLength(3000);
  });

  it('lets the least recently used go first, when bytes run out', () => {
    const cache = new AnswerCache({ bytes: 10_000 });
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      cache.put(key, 1n, day, body(key, 1000));
      expect(cache.get('a', 1n, day)).not.toBeNull(); // used each time
      expect(cache.metrics.bytes).toBeLessThanOrEqual(10_000);
    }
    cache.put('i', 1n, day, body('i', 1000));
    expect(['a', 'b', 'c', 'i'].map((key) => cache.get(key, 1n, day) !== null)).toEqual([true, false, true, true]);
  });

  it('lets the least recently used go first, when there are too many', () => {
    const cache = new AnswerCache({ entries: 2 });
    for (const key of ['a', 'b', 'c']) cache.put(key, 1n, day, body(key));
    expect(['a', 'b', 'c'].map((key) => cache.get(key, 1n, day) !== null)).toEqual([false, true, true]);
  });

  it('keeps no answer above an eighth of the whole, and none older in its place', () => {
    const cache = new AnswerCache({ bytes: 16_000 });
    cache.put('a', 1n, day, body('a', 1000));
    cache.put('a', 2n, day, body('a', 2000));
    cache.put('k'.repeat(1000), 2n, day, body('k'));
    expect(cache.metrics).toMatchObject({ bytes: 0, entries: 0 });
  });

  it('counts no bytes for anything that is gone, when thousands came and went', () => {
    const cache = new AnswerCache({ bytes: 50_000, entries: 20 });
    for (let turn = 0; turn < 5000; turn += 1)
      cache.put(`key ${turn % 37}`, BigInt(turn % 11), day, body('z', (turn * 131) % 7000));
    for (let key = 0; key < 37; key += 1) cache.get(`key ${key}`, 99n, day);
    expect(cache.metrics).toMatchObject({ bytes: 0, entries: 0 });
  });

  it('is empty after clear', () => {
    const cache = new AnswerCache();
    cache.put('a', 7n, day, body('seven'));
    cache.clear();
    expect([cache.get('a', 7n, day), cache.metrics.bytes]).toEqual([null, 0]);
  });
});
