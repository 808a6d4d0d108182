import { placeAfter } from './place-after';

describe('placeAfter', () => {
  it.each([
    ['/centers?q=%E4%B8%87#top', '/centers?q=%E4%B8%87#top'],
    ['/centers?q=万', '/centers?q=%E4%B8%87'],
    ['/a/../centers', '/centers'],
  ])('leads to %s', (to, place) => {
    expect(placeAfter(to)).toBe(place);
  });

  it.each([
    undefined,
    ['/centers', '/centers'],
    '',
    'centers',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/a/..//elsewhere.example',
    'javascript:alert(1)',
    '/sign-in?to=/centers',
    '/sign-in/oidc',
    `/${'x'.repeat(1500)}`,
  ])('leads to the first page instead of %j', (to) => {
    expect(placeAfter(to)).toBe('/');
  });
});
