import type { ReactNode } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { useText } from '@wanchuang/web-client';
import { pages } from '../pages';
import { useCurrentPage } from './current-page';
import { NavigationRow } from './navigation-row';
import { listedAbove, sectionsFor } from './pages-for';
import { shellText } from './shell.text';

/** The pages of the section that is shown; nothing where somebody has one of them only. */
export function SectionNavigation(): ReactNode {
  const say = useText(shellText);
  const { viewer, loading } = useViewer();
  const page = useCurrentPage();
  if (page === null || page.section === null) return null;
  if (viewer === null) return loading ? <Reserved section={page.section} /> : null;
  const here = sectionsFor(viewer).find(({ section }) => section === page.section);
  if (here === undefined || here.pages.length < 2) return null;
  const current = listedAbove(page, here.pages);
  return (
    <NavigationRow
      className="s-section"
      label={say(here.section)}
      entries={here.pages.map(({ path, navigation }) => ({
        path,
        word: navigation,
        isCurrent: path === current?.path,
      }))}
    />
  );
}

/** Keeps the row's place until it is known who looks, so that nothing jumps. */
function Reserved({ section }: { readonly section: string }): ReactNode {
  const hasRow = pages.filter((page) => page.section === section && page.navigation !== null).length > 1;
  return hasRow ? <div className="s-navigation s-section" aria-hidden /> : null;
}
