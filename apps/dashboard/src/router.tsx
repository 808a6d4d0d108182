import { createBrowserRouter } from 'react-router';
import { pages } from './pages';
import { NotFoundPage } from './shell/not-found-page';
import { PageFailure } from './shell/page-failure';
import { Shell } from './shell/shell';

/** The application's addresses: every page stands in the shell, and fails there without taking it along. */
export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      element: <Shell />,
      children: [
        {
          errorElement: <PageFailure />,
          children: [
            ...pages.map((page) => ({ path: page.path, element: <page.Component />, handle: page })),
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
