import { matchPath, useLocation } from 'react-router';
import type { Page } from '../page';
import { pages } from '../pages';

/** The page at an address; null where there is none. */
export function pageAt(pathname: string): Page | null {
  return pages.find(({ path }) => matchPath(path, pathname) !== null) ?? null;
}

/** The page that is drawn. */
export function useCurrentPage(): Page | null {
  return pageAt(useLocation().pathname);
}
