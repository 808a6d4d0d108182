import type { ReactNode } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { useJurisdiction, useJurisdictions, useText } from '@wanchuang/web-client';
import { PageActions } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { holdsIn } from '../holds-in';
import { LayoutCard } from './layout-card';
import { LayoutForm } from './layout-form';
import { layoutText } from './layout.text';
import '../call/call.css';

/** The layout plan: what is planned against what there is, and the numbers for whoever sets them (Art. 5(2)). */
export function LayoutPage(): ReactNode {
  const say = useText(layoutText);
  const place = useJurisdiction();
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const sets = holdsIn(viewer?.roles ?? [], ['BUREAU_LEADER'], all, place.id);
  return (
    <div className="k-page">
      <title>{say('title')}</title>
      <PageHead title={say('title')} actions={<PageActions />} />
      <p className="k-quiet k-lead">{say('lead')}</p>
      <LayoutCard jurisdictionId={place.id} />
      <div className="k-below w-screen-only">
        {sets ? (
          <LayoutForm key={place.id} jurisdictionId={place.id} />
        ) : (
          <p className="k-quiet">{say('readerHint')}</p>
        )}
      </div>
    </div>
  );
}
