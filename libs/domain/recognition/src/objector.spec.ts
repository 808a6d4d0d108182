import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { shiftParameter } from '@wanchuang/domain-policy/testing';
import { missingOfObjector } from './objector';

const on = '2026-06-30';

describe('Art. 9(4): who objects', () => {
  it.each([
    ['Art. 9(4): without both', { name: null, contact: null }, ['name', 'contact']],
    ['Art. 9(4): without a way to be reached', { name: '虚拟丙', contact: null }, ['contact']],
    ['Art. 9(4): without a name', { name: null, contact: '13800000000' }, ['name']],
    ['Art. 9(4): with both', { name: '虚拟丙', contact: '13800000000' }, []],
  ])('%s', (_, objector, missing) => {
    expect(missingOfObjector(wanzhouPolicy, on, objector)).toEqual(missing);
  });

  it('Art. 9(4): may stay unnamed where the bureau orders so, and where nothing is ordered', () => {
    const nobody = { name: null, contact: null };
    expect(missingOfObjector(shiftParameter(wanzhouPolicy, 'objectionMustBeNamed'), on, nobody)).toEqual([]);
    expect(missingOfObjector(wanzhouPolicy, '2024-04-17', nobody)).toEqual([]);
    expect(missingOfObjector(null, on, nobody)).toEqual([]);
  });
});
