import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameOf, useJurisdictions, useLanguage, useText } from '@wanchuang/web-client';
import { AccountMenu, useViewer } from '@wanchuang/web-access';
import { NotificationBell } from '@wanchuang/web-notification';
import { useCurrentPage } from './current-page';
import { JurisdictionSwitch } from './jurisdiction-switch';
import { LanguageSwitch } from './language-switch';
import { NavigationRow } from './navigation-row';
import { sectionsFor } from './pages-for';
import { shellText } from './shell.text';
import { ThemeSwitch } from './theme-switch';
import { usePageLinks } from './use-page-links';

/** Name, place, navigation, language and theme. */
export function Header(): ReactNode {
  const say = useText(shellText);
  const keepingTo = usePageLinks();
  const { viewer } = useViewer();
  const page = useCurrentPage();
  const sections = sectionsFor(viewer);
  return (
    <header className="s-header">
      <div className="s-header-row">
        <Link className="s-brand" {...keepingTo('/')}>
          {say('product')}
        </Link>
        <JurisdictionSwitch />
        <SyntheticBadge />
        {sections.length === 0 ? null : (
          <NavigationRow
            className="s-sections"
            label={say('navigation')}
            entries={sections.map(({ section, ...entry }) => ({ ...entry, isCurrent: section === page?.section }))}
          />
        )}
        <div className="s-switches">
          <LanguageSwitch />
          <ThemeSwitch />
          <NotificationBell />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

/** Figures that were invented say so, on the screen and on paper. */
function SyntheticBadge(): ReactNode {
  const say = useText(shellText);
  const language = useLanguage();
  const { current } = useJurisdictions();
  if (current === null || !current.synthetic) return null;
  return (
    <span className="s-badge" title={nameOf({ nameZh: current.noteZh, nameEn: current.noteEn }, language)}>
      {say('synthetic')}
    </span>
  );
}
