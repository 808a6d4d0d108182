import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { ClauseLink, instantText } from '@wanchuang/web-registry';
import { ConclusionWords } from './conclusion-words';
import { panelConclusionText } from './conclusion.text';
import type { PanelSetAsideFragment, PanelStateFragment } from './panel.generated';

interface ConclusionsSetAsideProps {
  readonly panel: PanelStateFragment;
  readonly applicationId: string;
}

/** What the panel had concluded of an application until somebody whose sheet had counted was recused, and why they left. */
export function ConclusionsSetAside({ panel, applicationId }: ConclusionsSetAsideProps): ReactNode {
  return panel.conclusionsSetAside
    .filter(({ application }) => application.id === applicationId)
    .map((one) => <SetAside key={one.id} conclusion={one} seats={panel.seats} />);
}

interface SetAsideProps {
  readonly conclusion: PanelSetAsideFragment;
  readonly seats: PanelStateFragment['seats'];
}

function SetAside({ conclusion, seats }: SetAsideProps): ReactNode {
  const say = useText(panelConclusionText);
  const language = useLanguage();
  const { decidedOn, setAsideAt, recusedSeat, sheets, mean } = conclusion;
  const seat = seats.find(({ id }) => id === recusedSeat?.id);
  return (
    <div className="g-notice p-set-aside" role="note">
      <p>
        {say('setAside', { day: decidedOn, count: sheets ?? 0, mean: mean ?? '–' })} <ClauseLink clause="Art. 9(3)" />
      </p>
      <p>
        {say('setAsideWhy', {
          name: seat?.expert.person.name ?? say('someone'),
          time: setAsideAt === null ? '' : instantText(setAsideAt, language),
          reason: seat?.reason ?? '–',
        })}
      </p>
      <details>
        <summary>{say('conclusion')}</summary>
        <ConclusionWords conclusion={conclusion} />
      </details>
    </div>
  );
}
