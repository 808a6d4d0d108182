import { roleValues } from '@wanchuang/web-client';
import { pages } from '../pages';
import { homeOf, isFor, listedAbove, sectionsFor } from './pages-for';

const holding = (...roles: (typeof roleValues)[number][]) => ({
  roles: roles.map((role) => ({ id: role, role, jurisdiction: null, organisation: null })),
});

/** The words of the head, each with the words below it. */
const inWords = (viewer: Parameters<typeof sectionsFor>[0]): string =>
  sectionsFor(viewer)
    .map(({ word, pages: within }) =>
      within.length === 1 ? word : `${word}(${within.map(({ navigation }) => navigation).join(' ')})`,
    )
    .join(' ');

describe('the pages that are for somebody', () => {
  it.each([
    [
      'BUREAU_LEADER',
      '/',
      'overview centers recognition(applications progress calls panels experts deliberations notices hosts layout rulebook) data(workbench exports dictionary webhooks) events',
    ],
    [
      'BUREAU_OFFICER',
      '/',
      'overview centers recognition(applications progress calls panels experts deliberations notices hosts layout rulebook) data(workbench exports import dictionary webhooks) events',
    ],
    ['ANALYST', '/', 'overview centers recognition(layout rulebook) data(workbench exports dictionary webhooks)'],
    ['EVALUATOR', '/', 'overview centers recognition(layout rulebook) data(workbench exports dictionary)'],
    ['DEPARTMENT_OFFICER', '/centers', 'centers recognition(applications calls rulebook) dictionary'],
    ['HOST_OFFICER', '/centers', 'centers recognition(applications calls rulebook) dictionary'],
    [
      'ADMINISTRATOR',
      '/admin/people',
      'administration(people organisations roster events deprecated) rulebook data(dictionary webhooks)',
    ],
    ['EXPERT', '/recognition', 'recognition(applications rulebook)'],
  ] as const)('%s begins at %s and is shown: %s', (role, home, navigation) => {
    expect(homeOf(holding(role))).toBe(home);
    expect(inWords(holding(role))).toBe(navigation);
  });

  it('add up with the roles', () => {
    expect(inWords(holding('BUREAU_LEADER', 'ADMINISTRATOR'))).toBe(
      'overview centers recognition(applications progress calls panels experts deliberations notices hosts layout rulebook) data(workbench exports dictionary webhooks) administration(people organisations roster events deprecated)',
    );
  });

  it('are six words of the head at most, whatever somebody holds, each leading to the first page below it', () => {
    const sections = sectionsFor(holding(...roleValues));
    expect(sections.length).toBeLessThanOrEqual(6);
    expect(sections.map(({ path }) => path)).toEqual([
      '/',
      '/centers',
      '/recognition',
      '/data/workbench',
      '/admin/people',
    ]);
  });

  it('are none of those in the navigation for whoever has not signed in', () => {
    expect(sectionsFor(null)).toEqual([]);
  });

  it('are the way in and the public portal for whoever has not signed in, and for everybody else as well', () => {
    const open = [
      '/sign-in',
      '/public',
      '/public/centers/:id',
      '/public/calls',
      '/public/calls/:id',
      '/public/notices',
      '/public/notices/:id',
      '/public/objections',
      '/public/certificates',
      '/public/certificates/:code',
      '/link',
    ];
    const openTo = (viewer: Parameters<typeof isFor>[0]) =>
      pages.filter((page) => isFor(viewer, page)).map((page) => page.path);
    expect(openTo(null)).toEqual(open);
    expect(openTo(holding('EXPERT'))).toEqual(expect.arrayContaining(open));
  });
});

describe('the word under which a page stands', () => {
  const wordOf = (viewer: Parameters<typeof sectionsFor>[0], path: string): string | undefined => {
    const page = pages.find((one) => one.path === path);
    const here = sectionsFor(viewer).find(({ section }) => section === page?.section);
    return page && here && listedAbove(page, here.pages)?.navigation;
  };

  it.each([
    ['/recognition', 'applications'],
    ['/recognition/applications/:id', 'applications'],
    ['/recognition/applications/:id/print', 'applications'],
    ['/recognition/seats/:id', 'applications'],
    ['/recognition/sheets/:id', 'applications'],
    ['/recognition/calls', 'calls'],
    ['/recognition/calls/:id', 'calls'],
    ['/recognition/panels/:id', 'panels'],
    ['/recognition/deliberations/:id', 'deliberations'],
    ['/recognition/notices/:id', 'notices'],
    ['/rulebook', 'rulebook'],
    ['/centers/:id', 'centers'],
    ['/centers/compare', 'centers'],
    ['/evidence', 'overview'],
  ])('of %s is %s', (path, word) => {
    expect(wordOf(holding('BUREAU_LEADER'), path)).toBe(word);
  });

  it('is there for every page of a section', () => {
    const leader = holding(...roleValues);
    const without = pages.filter(({ section, path }) => section !== null && wordOf(leader, path) === undefined);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('is none where the page above it is not shown to somebody', () => {
    expect(wordOf(holding('ANALYST'), '/recognition/calls/:id')).toBeUndefined();
  });
});
