import { globalId, globalIdParts, numericId } from './global-id';

describe('global ids', () => {
  it('name their type', () => {
    expect(globalId('center', 42)).toBe('center_42');
    expect(globalIdParts('technologyContract_7')).toEqual({ type: 'technologyContract', key: '7' });
    expect(globalIdParts('indicator_RD_INVESTMENT')).toEqual({ type: 'indicator', key: 'RD_INVESTMENT' });
    expect(numericId('center', 'center_42')).toBe(42);
  });

  it.each([
    ['center_'],
    ['42'],
    ['organisation_42'],
    ['center_99999999999'],
    ['center_4 2'],
    ["center_1' OR 1=1"],
    [''],
  ])('refuse %s where a center is wanted, naming the place', (id) => {
    expect(() => numericId('center', id, 'filter.ids')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: { place: 'filter.ids', value: id } }),
    );
  });
});
