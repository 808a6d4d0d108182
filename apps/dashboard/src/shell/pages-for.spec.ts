import { roleValues } from '@wanchuang/web-client';
import { pages } from '../pages';
import { homeOf, isFor, pagesFor } from './pages-for';

const holding = (...roles: (typeof roleValues)[number][]) => ({
  roles: roles.map((role) => ({ id: role, role, jurisdiction: null, organisation: null })),
});

describe('the pages that are for somebody', () => {
  it.each([
    ['BUREAU_LEADER', '/', ['overview', 'centers', 'workbench', 'exports', 'events', 'dictionary', 'webhooks']],
    [
      'BUREAU_OFFICER',
      '/',
      ['overview', 'centers', 'workbench', 'import', 'exports', 'events', 'dictionary', 'webhooks'],
    ],
    ['ANALYST', '/', ['overview', 'centers', 'workbench', 'exports', 'dictionary', 'webhooks']],
    ['EVALUATOR', '/', ['overview', 'centers', 'workbench', 'exports', 'dictionary']],
    ['DEPARTMENT_OFFICER', '/centers', ['centers', 'dictionary']],
    ['HOST_OFFICER', '/centers', ['centers', 'dictionary']],
    ['ADMINISTRATOR', '/admin/events', ['events', 'people', 'organisations', 'dictionary', 'webhooks']],
    ['EXPERT', '/account', []],
  ] as const)('%s begins at %s and is shown %j', (role, home, navigation) => {
    expect(homeOf(holding(role))).toBe(home);
    expect(pagesFor(holding(role)).map((page) => page.navigation)).toEqual(navigation);
  });

  it('add up with the roles', () => {
    expect(pagesFor(holding('HOST_OFFICER', 'ADMINISTRATOR')).map((page) => page.navigation)).toEqual([
      'centers',
      'events',
      'people',
      'organisations',
      'dictionary',
      'webhooks',
    ]);
  });

  it('are none of those in the navigation for whoever has not signed in', () => {
    expect(pagesFor(null)).toEqual([]);
  });

  it('are the way in and the public portal for whoever has not signed in, and for everybody else as well', () => {
    const open = ['/sign-in', '/public', '/public/centers/:id', '/link'];
    const openTo = (viewer: Parameters<typeof isFor>[0]) =>
      pages.filter((page) => isFor(viewer, page)).map((page) => page.path);
    expect(openTo(null)).toEqual(open);
    expect(openTo(holding('EXPERT'))).toEqual(expect.arrayContaining(open));
  });
});
