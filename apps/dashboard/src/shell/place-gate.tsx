import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Failure, Notice, Waiting, useJurisdictions, useText } from '@wanchuang/web-client';
import { useCurrentPage } from './current-page';
import { shellText } from './shell.text';

/** Draws a page only when there is a place that it can be about. */
export function PlaceGate({ children }: { readonly children: ReactNode }): ReactNode {
  const page = useCurrentPage();
  const { current, loading, error, retry } = useJurisdictions();
  if (current !== null || page === null || !page.needsPlace) return children;
  if (loading) return <Waiting height={480} />;
  if (error !== null) return <Failure level={1} error={error} retry={retry} />;
  return <NothingYet />;
}

function NothingYet(): ReactNode {
  const say = useText(shellText);
  return (
    <Notice
      level={1}
      title={say('emptyTitle')}
      advice={say('emptyAdvice')}
      actions={<Link to="/data/import">{say('toImport')}</Link>}
    />
  );
}
