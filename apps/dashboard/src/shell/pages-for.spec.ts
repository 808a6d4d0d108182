import { roleValues } from '@wanchuang/web-client';
import { homeOf, pagesFor } from './pages-for';

const holding = (...roles: (typeof roleValues)[number][]) => ({
  roles: roles.map((role) => ({ id: role, role, jurisdiction: null, organisation: null })),
});

describe('the pages that are for somebody', () => {
  it.each([
    ['BUREAU_LEADER', '/', ['overview', 'centers', 'workbench', 'events']],
    ['BUREAU_OFFICER', '/', ['overview', 'centers', 'workbench', 'import', 'events']],
    ['ANALYST', '/', ['overview', 'centers', 'workbench']],
    ['EVALUATOR', '/', ['overview', 'centers', 'workbench']],
    ['DEPARTMENT_OFFICER', '/centers', ['centers']],
    ['HOST_OFFICER', '/centers', ['centers']],
    ['ADMINISTRATOR', '/admin/events', ['events', 'people', 'organisations']],
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
    ]);
  });

  it('are none of those in the navigation for whoever has not signed in', () => {
    expect(pagesFor(null)).toEqual([]);
  });
});
