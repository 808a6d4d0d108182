import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { useJurisdictions, useLinks, useText } from '@wanchuang/web-client';
import type { ApplicationStateFragment } from '../application/application.generated';
import { holdsIn } from '../holds-in';
import { panelStateText } from '../state-words.text';
import { ConclusionWords } from './conclusion-words';
import { panelConclusionText } from './conclusion.text';
import './panel.css';

/** What a panel concluded of an application (Art. 9(3)); its bureau is led to the panel, and nobody else. */
export function PanelCard({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(panelConclusionText);
  const word = useText(panelStateText);
  const linkTo = useLinks();
  const { viewer } = useViewer();
  const { all } = useJurisdictions();
  const { panel, panelConclusion, jurisdiction } = application;
  const isOfBureau = holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER', 'BUREAU_LEADER'], all, jurisdiction.id);
  const shown = isOfBureau ? panel : null;
  if (panelConclusion === null && shown === null) return null;
  return (
    <section className="g-card" aria-label={say('dossierTitle')}>
      <h2>{say('dossierTitle')}</h2>
      {panelConclusion ? <ConclusionWords conclusion={panelConclusion} /> : <p className="g-quiet">{say('notYet')}</p>}
      {shown ? (
        <p>
          <Link className="g-link" {...linkTo(() => `/recognition/panels/${shown.id}`)}>
            {say('toPanel')}: {shown.name}
          </Link>{' '}
          <span className="g-quiet">{word(shown.state)}</span>
        </p>
      ) : null}
    </section>
  );
}
