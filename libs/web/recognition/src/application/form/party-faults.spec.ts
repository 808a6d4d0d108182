import { completeCreditCode } from '@wanchuang/domain-registry';
import { partyCodeFault, tidyCode } from './party-faults';

const [host, one, other] = ['91500101MA5U00001', '91500101MA5U00002', '91500101MA5U00003'].map(completeCreditCode);
const faultsOf = (...codes: (string | undefined)[]) => {
  const parties = codes.map((creditCode = '') => ({ name: '虚构单位', creditCode, duties: '' }));
  return parties.map((_, index) => partyCodeFault(parties, index, host ?? null));
};

describe('Art. 8(5): the code of a party', () => {
  it('is none of the host and none of another party', () => {
    expect(faultsOf(one, other)).toEqual([null, null]);
    expect(faultsOf(one, one)).toEqual(['codeTwice', 'codeTwice']);
    expect(faultsOf(host)).toEqual(['codeOwn']);
  });

  it('is checked to the last place', () => {
    expect(faultsOf(one?.slice(1), `${one?.slice(0, 17)}?`, `${one?.slice(0, 16)}${one?.slice(17)}0`)).toEqual([
      'codeLength',
      'codeCharacter',
      'codeDigit',
    ]);
    expect(faultsOf('')).toEqual([null]);
  });

  it('may be typed small, wide or with spaces', () => {
    expect(tidyCode(' ９１５０ 0101ma5u 00002x ')).toBe('91500101MA5U00002X');
  });
});
