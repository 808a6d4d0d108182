import { differenceOf } from './difference';

describe('the difference of two centers', () => {
  it.each([
    { value: '120', base: '100', difference: { absolute: '20', relative: '+20.0%' } },
    { value: '99.5', base: '100', difference: { absolute: '-0.5', relative: '−0.5%' } },
    { value: '100', base: '100', difference: { absolute: '0', relative: '0.0%' } },
    { value: '5', base: '0', difference: { absolute: '5', relative: null } },
    { value: null, base: '100', difference: null },
    { value: '100', base: null, difference: null },
  ])('$value against $base', ({ value, base, difference }) => {
    expect(differenceOf(value, base)).toEqual(difference);
  });
});
