import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import {
  type LinkAddress,
  centerFilterSchema,
  nameOf,
  useJurisdictions,
  useLanguage,
  useLinks,
  useText,
} from '@wanchuang/web-client';
import { AccountMenu, useViewer } from '@wanchuang/web-access';
import { NotificationBell } from '@wanchuang/web-notification';
import { JurisdictionSwitch } from './jurisdiction-switch';
import { keepParameters } from './keep-parameters';
import { LanguageSwitch } from './language-switch';
import { pagesFor } from './pages-for';
import { shellText } from './shell.text';
import { ThemeSwitch } from './theme-switch';

/** What the address keeps from page to page: the place and its filter, and how the page is drawn. */
const kept = [...Object.keys(centerFilterSchema), 'lang', 'theme'];

/** Name, place, navigation, language and theme. */
export function Header(): ReactNode {
  const say = useText(shellText);
  const linkTo = useLinks();
  const { viewer } = useViewer();
  const keepingTo = (path: string): LinkAddress => linkTo((search) => path + keepParameters(search, kept));
  return (
    <header className="s-header">
      <div className="s-header-row">
        <Link className="s-brand" {...keepingTo('/')}>
          {say('product')}
        </Link>
        <JurisdictionSwitch />
        <SyntheticBadge />
        <nav className="s-navigation" aria-label={say('navigation')}>
          {pagesFor(viewer).map(({ path, navigation }) => (
            <NavLink key={path} {...keepingTo(path)} end={path === '/'}>
              {say(navigation)}
            </NavLink>
          ))}
        </nav>
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
