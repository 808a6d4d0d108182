import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { meanOf } from '@wanchuang/domain-recognition';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { FindingList } from '@wanchuang/web-registry';
import type { PolicyHandle } from '../application/use-policy';
import { ConclusionForm } from './conclusion-form';
import { panelConclusionText } from './conclusion.text';
import { ConclusionWords } from './conclusion-words';
import { ConclusionsSetAside } from './conclusions-set-aside';
import type { PanelApplicationFragment, PanelStateFragment } from './panel.generated';
import { judged, passMark, sheetsOf, totalsOf } from './panel-facts';
import { ScoreLine } from './score-line';
import { SheetsTable } from './sheets-table';
import type { Desk } from './use-panel';

interface ConclusionsCardProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
  readonly policy: PolicyHandle;
  /** Today. */
  readonly on: string;
}

/** What the experts gave, application by application, and what the panel concludes of each (Art. 9(3)). */
export function ConclusionsCard(props: ConclusionsCardProps): ReactNode {
  const say = useText(panelConclusionText);
  const { applications } = props.panel;
  return (
    <section className="g-card p-conclusions" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {applications.length === 0 ? <p className="g-quiet">{say('none')}</p> : null}
      {applications.map((application) => (
        <Judged key={application.id} application={application} {...props} />
      ))}
    </section>
  );
}

interface JudgedProps extends ConclusionsCardProps {
  readonly application: PanelApplicationFragment;
}

function Judged({ panel, desk, policy, on, application }: JudgedProps): ReactNode {
  const say = useText(panelConclusionText);
  const language = useLanguage();
  const sheets = sheetsOf(panel, application.id);
  const totals = totalsOf(sheets);
  const { placePolicy } = policy;
  const found = placePolicy ? judged(panel, totals, placePolicy, on) : null;
  const concluded = panel.conclusions.find((one) => one.application.id === application.id);
  const mark = placePolicy ? passMark(placePolicy, on) : null;
  return (
    <article className="p-judged" aria-label={application.name}>
      <h3>
        <Link className="g-link" to={`/recognition/applications/${application.id}`}>
          {application.name || application.id}
        </Link>{' '}
        <span className="g-quiet">{localName(application.host, language)}</span>
      </h3>
      <p className="p-figures">
        <strong>{totals.length === 0 ? say('noMean') : say('mean', { mean: meanOf(totals) ?? '' })}</strong>{' '}
        <span className="g-quiet">{say('handedIn', { done: totals.length, count: sheets.length })}</span>
      </p>
      {totals.length > 0 ? <ScoreLine totals={totals} mark={mark} /> : null}
      <SheetsTable sheets={sheets} name={application.name} />
      <ConclusionsSetAside panel={panel} applicationId={application.id} />
      {concluded ? (
        <ConclusionWords conclusion={concluded} />
      ) : panel.viewerCan.concludeApplication && application.state === 'IN_CONSULTATION' ? (
        <>
          {found?.inForce ? (
            <>
              <h4>{say('checkTitle')}</h4>
              <FindingList findings={found.findings} label={say('checkTitle')} hasSummary={false} />
            </>
          ) : null}
          <ConclusionForm
            panel={panel}
            desk={desk}
            application={application}
            openSheets={sheets.length - totals.length}
            mean={meanOf(totals)}
            mark={mark}
            found={found}
          />
        </>
      ) : null}
    </article>
  );
}
