import type { Viewer } from '@wanchuang/web-access';
import { type Page, pages } from '../pages';

type Held = Pick<Viewer, 'roles'> | null;

/** Whether somebody is shown the way to a page. */
export function isFor(viewer: Held, { roles, isPublic }: Page): boolean {
  if (viewer === null) return isPublic ?? false;
  return roles === undefined || viewer.roles.some(({ role }) => roles.includes(role));
}

/** The pages of the navigation that are for somebody. */
export function pagesFor(viewer: Held): readonly (Page & { readonly navigation: NonNullable<Page['navigation']> })[] {
  return pages.flatMap((page) =>
    page.navigation === null || !isFor(viewer, page) ? [] : [{ ...page, navigation: page.navigation }],
  );
}

/** Where somebody begins: the first page that is for them; whoever has none yet looks after their account. */
export function homeOf(viewer: Held): string {
  return pagesFor(viewer)[0]?.path ?? '/account';
}
