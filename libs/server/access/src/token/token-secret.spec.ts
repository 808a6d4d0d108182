import { looksLikeToken, newTokenSecret } from './token-secret';

describe('the secret of a token', () => {
  it('is recognised by its head, and no two are alike', () => {
    const made = Array.from({ length: 100 }, newTokenSecret);
    expect(new Set(made).size).toBe(100);
    for (const secret of made) {
      expect(secret).toMatch(/^wct_[\w-]{50}$/);
      expect(looksLikeToken(secret)).toBe(true);
    }
  });

  it('is not looked for when one character is another, or is cut off', () => {
    const secret = newTokenSecret();
    for (let at = 4; at < secret.length; at += 1) {
      const other = secret[at] === 'a' ? 'b' : 'a';
      expect(looksLikeToken(`${secret.slice(0, at)}${other}${secret.slice(at + 1)}`)).toBe(false);
      expect(looksLikeToken(secret.slice(0, at))).toBe(false);
    }
    expect(looksLikeToken(`${secret}x`)).toBe(false);
  });
});
