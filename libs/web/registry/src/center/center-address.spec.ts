import { centerAddress } from './center-address';

describe('the address of a center', () => {
  it('takes place and years along, and nothing that narrowed the list', () => {
    expect(centerAddress('?j=500101&from=2021&fields=FOOD_AGRICULTURE&q=x&sort=name', 'center_4')).toBe(
      '/centers/center_4?j=500101&from=2021',
    );
  });

  it('opens what stands behind a number', () => {
    expect(centerAddress('', 'center_4', { indicatorCode: 'RD_INVESTMENT', year: 2024 })).toBe(
      '/centers/center_4?behind=RD_INVESTMENT:2024',
    );
  });
});
