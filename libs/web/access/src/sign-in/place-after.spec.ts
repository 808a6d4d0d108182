import { placeAfter, wayInFrom } from './place-after';

describe('the place after signing in', () => {
  it('is the page that sent somebody here, with all its address says', () => {
    const way = wayInFrom('/centers', '?q=茶&fields=FOOD');
    expect(placeAfter(way.slice('/sign-in'.length))).toBe('/centers?q=茶&fields=FOOD');
  });

  it.each([
    '',
    '?to=',
    '?to=https://elsewhere.example/',
    '?to=//elsewhere.example',
    '?to=/\\elsewhere',
    '?to=/sign-in?to=/',
  ])('is the first page for %j', (search) => expect(placeAfter(search)).toBe('/'));

  it('is drawn as that page was', () => {
    expect(wayInFrom('/centers', '?lang=en&q=tea&theme=dark')).toBe(
      '/sign-in?to=%2Fcenters%3Flang%3Den%26q%3Dtea%26theme%3Ddark&lang=en&theme=dark',
    );
  });

  it('needs no word for the first page', () => {
    expect(wayInFrom('/', '')).toBe('/sign-in');
  });
});
