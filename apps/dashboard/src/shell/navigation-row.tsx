import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '@wanchuang/web-client';
import type { PageWord, Section } from '../page';
import { shellText } from './shell.text';
import { usePageLinks } from './use-page-links';

export interface NavigationEntry {
  readonly path: string;
  readonly word: Section | PageWord;
  /** Whether what is shown stands under it: it, or a page that is reached from it. */
  readonly isCurrent: boolean;
}

/** Words that lead to pages, in one row. Where it is too narrow for all it scrolls, says so by a shade, and shows the current one. */
export function NavigationRow({
  label,
  className,
  entries,
}: {
  readonly label: string;
  readonly className: string;
  readonly entries: readonly NavigationEntry[];
}): ReactNode {
  const say = useText(shellText);
  const keepingTo = usePageLinks();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  const current = entries.find(({ isCurrent }) => isCurrent)?.path;
  useLayoutEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !link) return;
    row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className={`s-navigation ${className}`} aria-label={label} ref={row}>
      {entries.map(({ path, word, isCurrent }) => (
        <Link
          key={path}
          {...keepingTo(path)}
          aria-current={isCurrent ? (path === pathname ? 'page' : 'true') : undefined}
        >
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
