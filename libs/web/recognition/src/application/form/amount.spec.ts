import { readAmount } from './amount';

describe('a number that is typed', () => {
  it.each([
    ['2000000', '2000000'],
    ['2,000,000', '2000000'],
    ['２，０００，０００', '2000000'],
    [' 500 ', '500'],
    ['499.99', '499.99'],
    ['500.00', '500'],
    ['12。5', '12.5'],
    ['007', '7'],
    ['0', '0'],
    ['12.', '12'],
  ])('%s means %s', (typed, value) => {
    expect(readAmount(typed, 2)).toEqual({ ok: true, value });
  });

  it('is none where nothing is typed', () => {
    expect(readAmount('  ', 2)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['200万', 2, 'NOT_A_NUMBER'],
    ['1e6', 2, 'NOT_A_NUMBER'],
    ['-1', 2, 'NEGATIVE'],
    ['−1', 2, 'NEGATIVE'],
    ['10.5', 0, 'TOO_MANY_PLACES'],
    ['1.005', 2, 'TOO_MANY_PLACES'],
    ['10000000000000', 2, 'TOO_LARGE'],
    ['9999999999999.999', 2, 'TOO_MANY_PLACES'],
  ] as const)('%s with %i places is refused: %s', (typed, places, fault) => {
    expect(readAmount(typed, places)).toEqual({ ok: false, fault });
  });
});
