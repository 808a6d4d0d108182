import { createHash } from 'node:crypto';
import { Sha256 } from './sha256';

describe('SHA-256 piece by piece', () => {
  it('is that of the whole, for every length around the ends of blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(new Sha256().update(bytes).digest()).toBe(expected);
      const parts = new Sha256().update(bytes.subarray(0, length >> 1)).update(bytes.subarray(length >> 1));
      expect([parts.size, parts.digest()]).toEqual([length, expected]);
    }
  });
});
