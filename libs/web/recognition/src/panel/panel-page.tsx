import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { attempt, Failure, useLinks, useText } from '@wanchuang/web-client';
import { dayText, useOwnPlace } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { MissingPage, Unfound } from '../found/unfound';
import { usePolicy } from '../application/use-policy';
import { panelStateText } from '../state-words.text';
import { ApplicationsCard } from './applications-card';
import { CandidatesCard } from './candidates-card';
import { CompositionCard } from './composition-card';
import { ConclusionsCard } from './conclusions-card';
import { CancelPanelDocument, type PanelStateFragment } from './panel.generated';
import { PanelFailure } from './panel-failure';
import { panelText } from './panel.text';
import { ReasonButton } from '../outcome/reason-button';
import { SeatsCard } from './seats-card';
import { type Desk, usePanel, useThenFresh } from './use-panel';
import '../recognition.css';
import './panel.css';

/** One panel: its applications, who sits on it and who could, what they gave, and what it concludes. */
export function PanelPage(): ReactNode {
  const say = useText(panelText);
  const { id = '' } = useParams();
  const { panel, desk, isOpen } = usePanel(id);
  const found = panel.data?.panel;
  // an expert of it sees the panel, not its composer: the own seat has a page of its own
  if (found && found.version !== null)
    return (
      <Panel key={found.id} panel={found} desk={desk.data?.panelDesk ?? 'UNKNOWN'} isOpen={isOpen}>
        {desk.error ? <Failure error={desk.error} retry={() => attempt(desk.refetch())} /> : null}
      </Panel>
    );
  return (
    <Unfound
      found={found && null}
      error={panel.error}
      retry={() => attempt(panel.refetch())}
      missing={<MissingPage title={say('notFoundTitle')} advice={say('notFoundAdvice')} back={<BackLink />} />}
    />
  );
}

function BackLink(): ReactNode {
  const say = useText(panelText);
  const linkTo = useLinks();
  return (
    <p className="g-way w-screen-only">
      <Link {...linkTo(() => '/recognition/panels')}>{say('back')}</Link>
    </p>
  );
}

interface PanelProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
  readonly isOpen: boolean;
  /** Why there is no desk. */
  readonly children: ReactNode;
}

function Panel({ panel, desk, isOpen, children }: PanelProps): ReactNode {
  useOwnPlace(panel.jurisdiction);
  const on = dayText(new Date().toISOString());
  const policy = usePolicy(panel.jurisdiction.id, on);
  const hasSat = panel.state === 'IN_SESSION' || panel.state === 'CONCLUDED';
  const card = { panel, desk, policy, on };
  return (
    <>
      <title>{panel.name}</title>
      <BackLink />
      <PageHead title={panel.name} actions={<Cancel panel={panel} />} />
      <Facts panel={panel} />
      {hasSat ? <ConclusionsCard {...card} /> : null}
      <div className="p-composer">
        <div>
          <ApplicationsCard panel={panel} />
          <SeatsCard panel={panel} desk={desk} />
        </div>
        <div>
          <CompositionCard {...card} />
          {children}
          {isOpen && panel.viewerCan.invite ? <CandidatesCard panel={panel} desk={desk} /> : null}
        </div>
      </div>
    </>
  );
}

function Facts({ panel }: { readonly panel: PanelStateFragment }): ReactNode {
  const say = useText(panelText);
  const word = useText(panelStateText);
  const facts = [
    ['state', word(panel.state)],
    ['meetingOn', panel.meetingOn],
    ['place', panel.place || say('noPlace')],
    ['call', panel.call.title],
    ...(panel.cancelReason === null ? [] : ([['cancelReason', panel.cancelReason]] as const)),
  ] as const;
  return (
    <dl className="g-head">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Cancel({ panel }: { readonly panel: PanelStateFragment }): ReactNode {
  const say = useText(panelText);
  const fresh = useThenFresh();
  const [cancel, { loading, error }] = useMutation(CancelPanelDocument);
  const { id: panelId, version, viewerCan } = panel;
  if (!viewerCan.cancel || version === null) return null;
  const press = (reason: string): Promise<unknown> =>
    fresh(cancel({ variables: { input: { panelId, version, reason, idempotencyKey: crypto.randomUUID() } } }));
  return (
    <ReasonButton
      word={say('cancel')}
      title={say('cancelTitle')}
      sure={say('cancelSure')}
      keep={say('keep')}
      longest={2000}
      place={`cancel:${panelId}`}
      isDangerous
      loading={loading}
      failure={<PanelFailure error={error} />}
      onConfirm={press}
    />
  );
}
