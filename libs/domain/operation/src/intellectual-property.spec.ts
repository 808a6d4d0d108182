import { intellectualPropertyState } from './intellectual-property';

describe('Art. 18: the state of a right', () => {
  it.each([
    [null, null, 'PENDING'],
    ['2021-05-01', null, 'GRANTED'],
    ['2021-05-01', '2024-05-01', 'LAPSED'],
    [null, '2022-05-01', 'LAPSED'],
  ] as const)('granted %s, lapsed %s is %s', (grantedOn, lapsedOn, state) => {
    expect(intellectualPropertyState(grantedOn, lapsedOn)).toBe(state);
  });
});
