import { portalAddress, publicCenterAddress } from './public-center-address';

describe('addresses of the portal', () => {
  it('take the place along to a center, not what narrowed the directory', () => {
    expect(publicCenterAddress('?j=500101&q=x&grades=GOOD', 'center_7')).toBe('/public/centers/center_7?j=500101');
  });

  it('lead back to the directory of the place', () => {
    expect(portalAddress('?j=500101')).toBe('/public?j=500101');
    expect(portalAddress('')).toBe('/public');
  });
});
