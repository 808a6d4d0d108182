import { type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { SessionEnded, useViewer, wayInFrom } from '@wanchuang/web-access';
import { Failure, Waiting } from '@wanchuang/web-client';
import { useCurrentPage } from './current-page';
import { homeOf } from './pages-for';

/**
 * Leads whoever has not signed in to the way in, and back afterwards; the first address leads each to the page that they
 * begin with. A session that ends meanwhile leaves the page as it is, under the way in.
 */
export function ViewerGate({ children }: { readonly children: ReactNode }): ReactNode {
  const page = useCurrentPage();
  const { pathname, search } = useLocation();
  const { viewer, hasEnded, loading, error, retry } = useViewer();
  if (page?.isPublic) return children;
  if (viewer === null) {
    if (loading) return <Waiting height={480} />;
    if (error !== null) return <Failure level={1} error={error} retry={retry} />;
    return <Navigate replace to={wayInFrom(pathname, search)} />;
  }
  const home = homeOf(viewer);
  if (pathname === '/' && home !== '/') return <Navigate replace to={home + search} />;
  return (
    <>
      {children}
      {hasEnded ? (
        <Suspense fallback={null}>
          <SessionEnded />
        </Suspense>
      ) : null}
    </>
  );
}
