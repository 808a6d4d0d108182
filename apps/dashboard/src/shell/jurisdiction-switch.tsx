import { type ReactNode, Suspense, lazy } from 'react';
import { nameOf, useJurisdictions, useLanguage } from '@wanchuang/web-client';
import { useCurrentPage } from './current-page';

const JurisdictionSelect = lazy(async () => ({ default: (await import('./jurisdiction-select')).JurisdictionSelect }));

/** The place that is shown, and the way to another. The list itself comes after the page. */
export function JurisdictionSwitch(): ReactNode {
  const language = useLanguage();
  const { current, all } = useJurisdictions();
  const page = useCurrentPage();
  if (page?.choosesPlace) return null;
  if (current === null) return <span className="s-place" />;
  const name = <span className="s-place">{nameOf(current, language)}</span>;
  if (all.length < 2) return name;
  return (
    <Suspense fallback={name}>
      <JurisdictionSelect />
    </Suspense>
  );
}
