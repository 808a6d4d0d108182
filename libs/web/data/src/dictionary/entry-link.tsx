import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinks } from '@wanchuang/web-client';
import { dictionarySchema } from './dictionary-schema';

interface EntryLinkProps {
  /** Such as Center or Center.name; an argument's leads to its field. */
  readonly coordinate: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to an entry of the dictionary; what was looked for is left behind. */
export function EntryLink({ coordinate, label, children }: EntryLinkProps): ReactNode {
  const linkTo = useLinks();
  const [at = coordinate] = coordinate.split('(');
  return (
    <Link
      aria-label={label}
      {...linkTo((search) => {
        const kept = new URLSearchParams(search);
        for (const name of Object.keys(dictionarySchema)) kept.delete(name);
        kept.set('at', at);
        return `/data/dictionary?${kept}`;
      })}
    >
      {children}
    </Link>
  );
}
