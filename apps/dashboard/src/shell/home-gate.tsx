import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { Waiting } from '@wanchuang/web-client';
import { homeOf } from './pages-for';

/** The first address leads each to the page that they begin with. */
export function HomeGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { pathname, search } = useLocation();
  const { viewer, loading } = useViewer();
  if (pathname !== '/') return children;
  if (viewer === null) return loading ? <Waiting height={480} /> : children;
  const home = homeOf(viewer);
  return home === '/' ? children : <Navigate replace to={home + search} />;
}
