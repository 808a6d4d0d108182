import type { Viewer } from '@wanchuang/web-access';
import type { Page, PageWord, Section } from '../page';
import { pages } from '../pages';

type Held = Pick<Viewer, 'roles'> | null;

/** A page with a word of its own in the navigation. */
export interface ListedPage extends Page {
  readonly section: Section;
  readonly navigation: PageWord;
}

/** A word of the head: where it leads, and the pages below it. */
export interface SectionFor {
  readonly section: Section;
  /** Of a section with one page for somebody, that page's own word: it goes straight there. */
  readonly word: Section | PageWord;
  readonly path: string;
  readonly pages: readonly ListedPage[];
}

/** Whether somebody is shown the way to a page. */
export function isFor(viewer: Held, { roles, isPublic }: Page): boolean {
  if (viewer === null) return isPublic ?? false;
  return roles === undefined || viewer.roles.some(({ role }) => roles.includes(role));
}

const isListed = (page: Page): page is ListedPage => page.section !== null && page.navigation !== null;

/** The pages of the navigation that are for somebody. */
export function pagesFor(viewer: Held): readonly ListedPage[] {
  return pages.filter(isListed).filter((page) => isFor(viewer, page));
}

/** The sections of the navigation that hold something for somebody, in the order of their first pages. */
export function sectionsFor(viewer: Held): readonly SectionFor[] {
  const sections = new Map<Section, [ListedPage, ...ListedPage[]]>();
  for (const page of pagesFor(viewer)) {
    const before = sections.get(page.section);
    if (before === undefined) sections.set(page.section, [page]);
    else before.push(page);
  }
  return [...sections].map(([section, within]) => ({
    section,
    word: within.length === 1 ? within[0].navigation : section,
    path: within[0].path,
    pages: within,
  }));
}

/** Whether an address is another, or stands below it. */
const holds = (outer: string, inner: string): boolean =>
  `${inner}/`.startsWith(outer.endsWith('/') ? outer : `${outer}/`);

/** The page of a section's navigation under which a page stands: itself, or the nearest one above it in the address. */
export function listedAbove({ path }: Page, listed: readonly ListedPage[]): ListedPage | null {
  return listed
    .filter((page) => holds(page.path, path))
    .reduce<ListedPage | null>((nearest, page) => {
      return nearest !== null && nearest.path.length > page.path.length ? nearest : page;
    }, null);
}

/** Where somebody begins: the first page that is for them; whoever has none yet looks after their account. */
export function homeOf(viewer: Held): string {
  return pagesFor(viewer)[0]?.path ?? '/account';
}
