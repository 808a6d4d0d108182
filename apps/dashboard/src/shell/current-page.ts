import { matchPath, useLocation } from 'react-router';
import { type Page, pages } from '../pages';

/** The page at the present address; null where there is none. */
export function useCurrentPage(): Page | null {
  const { pathname } = useLocation();
  return pages.find(({ path }) => matchPath(path, pathname) !== null) ?? null;
}
