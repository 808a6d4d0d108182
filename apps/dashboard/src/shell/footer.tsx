import type { ReactNode } from 'react';
import { nameOf, useJurisdictions, useLanguage, useText } from '@wanchuang/web-client';
import { shellText } from './shell.text';

/** Where the figures come from, and the regulation that all rests on. */
export function Footer(): ReactNode {
  const say = useText(shellText);
  const language = useLanguage();
  const { current } = useJurisdictions();
  const note = current === null ? '' : nameOf({ nameZh: current.noteZh, nameEn: current.noteEn }, language);
  return (
    <footer className="s-footer">
      {current?.synthetic ? <p className="s-footer-synthetic">{say('syntheticLong')}</p> : null}
      {note === '' ? null : <p>{note}</p>}
      <p>{say('regulation')}</p>
    </footer>
  );
}
