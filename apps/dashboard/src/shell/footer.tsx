import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameOf, useJurisdictions, useLanguage, useLinks, useText } from '@wanchuang/web-client';
import { keepParameters } from './keep-parameters';
import { shellText } from './shell.text';

/** Where the figures come from, the regulation that all rests on, and the way to what everybody may read. */
export function Footer(): ReactNode {
  const say = useText(shellText);
  const language = useLanguage();
  const linkTo = useLinks();
  const { current } = useJurisdictions();
  const note = current === null ? '' : nameOf({ nameZh: current.noteZh, nameEn: current.noteEn }, language);
  return (
    <footer className="s-footer">
      {current?.synthetic ? <p className="s-footer-synthetic">{say('syntheticLong')}</p> : null}
      {note === '' ? null : <p>{note}</p>}
      <p>{say('regulation')}</p>
      <p className="w-screen-only">
        <Link {...linkTo((search) => `/public${keepParameters(search, ['j'])}`)}>{say('portal')}</Link>
      </p>
    </footer>
  );
}
