import fc from 'fast-check';
import { certificateNumber, readVerificationCode, verificationCode } from './certificate';

const random = fc.uint8Array({ minLength: 13, maxLength: 13 });
const drawn = random.map(verificationCode).filter((code) => code !== null);

describe('Art. 9(4): the number of a certificate', () => {
  it.each([
    [1, 'WZ-TIC-2026-001'],
    [42, 'WZ-TIC-2026-042'],
    [1000, 'WZ-TIC-2026-1000'],
  ])('%d of the year is %s', (serial, number) => {
    expect(certificateNumber('WZ-TIC-{year}-{serial}', 2026, serial)).toBe(number);
  });
});

describe('Art. 9(4): a verification code', () => {
  it('is read as it was printed, in small letters, without hyphens, and with the letters that look like digits', () => {
    fc.assert(
      fc.property(drawn, (code) => {
        const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect([readVerificationCode(code), readVerificationCode(sloppy)]).toEqual([code, code]);
      }),
    );
  });

  it('is found out where one place is wrong, or two neighbours are exchanged', () => {
    const place = fc.integer({ min: 0, max: 13 });
    fc.assert(
      fc.property(drawn, place, fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (code, at, other) => {
        const places = [...code.replaceAll('-', '')];
        fc.pre(places[at] !== other);
        expect(readVerificationCode(places.with(at, other).join(''))).toBeNull();
        const [one = '', next = ''] = [places[at], places[at + 1]];
        fc.pre(at < 12 && one !== next);
        expect(
          readVerificationCode(
            places
              .with(at, next)
              .with(at + 1, one)
              .join(''),
          ),
        ).toBeNull();
      }),
    );
  });

  it.each(['', '00000', '0'.repeat(15), 'U'.repeat(14), '证书'])('%p is none', (typed) => {
    expect(readVerificationCode(typed)).toBeNull();
  });

  it('is made of 13 random bytes', () => {
    expect(verificationCode(new Uint8Array(13))).toBe('00000-00000-0000');
    expect(() => verificationCode(new Uint8Array(12))).toThrow(RangeError);
  });
});
