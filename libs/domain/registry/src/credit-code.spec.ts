import fc from 'fast-check';
import { checkCreditCode, completeCreditCode } from './credit-code';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const first17 = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((places) => places.join(''));

describe('Art. 8(1): the unified social credit code', () => {
  it.each([
    ['91350100M000100Y43', 'the example of GB 32100-2015'],
    ['000000000000000000', 'all zero'],
  ])('%s is well formed (%s)', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true });
  });

  it.each([
    { title: 'one place too few', code: '91350100M000100Y4', reason: 'LENGTH' },
    { title: 'one place too many', code: '91350100M000100Y430', reason: 'LENGTH' },
    { title: 'empty', code: '', reason: 'LENGTH' },
    { title: 'a letter that the alphabet leaves out', code: '91350100I000100Y43', reason: 'CHARACTER' },
    { title: 'a small letter', code: '91350100m000100Y43', reason: 'CHARACTER' },
    { title: 'a wide digit', code: '９1350100M000100Y43', reason: 'CHARACTER' },
    { title: 'another check digit', code: '91350100M000100Y44', reason: 'CHECK_DIGIT' },
    { title: 'two places exchanged', code: '91350100M000010Y43', reason: 'CHECK_DIGIT' },
  ])('$title is refused as $reason', ({ code, reason }) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, reason });
  });

  it('any 17 places have a completion that passes, and only that one', () => {
    fc.assert(
      fc.property(first17, (start) => {
        const passing = alphabet.filter((last) => checkCreditCode(start + last).ok);
        expect(passing).toEqual([completeCreditCode(start).charAt(17)]);
      }),
    );
  });

  it('any single wrong place is found', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...alphabet), (start, place, other) => {
        fc.pre(start.charAt(place) !== other);
        const wrong = completeCreditCode(start).split('').with(place, other).join('');
        expect(checkCreditCode(wrong)).toEqual({ ok: false, reason: 'CHECK_DIGIT' });
      }),
    );
  });

  it('is completed from 17 places of its alphabet only', () => {
    expect(completeCreditCode('91350100M000100Y4')).toBe('91350100M000100Y43');
    expect(() => completeCreditCode('91350100M000100Y')).toThrow(RangeError);
    expect(() => completeCreditCode('91350100O000100Y4')).toThrow(RangeError);
  });
});
