import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { attempt, Failure, localName, nameOf, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { applicationStateText } from '../state-words.text';
import {
  AssignApplicationsDocument,
  type PanelApplicationFragment,
  type PanelStateFragment,
  WaitingApplicationsDocument,
} from './panel.generated';
import { PanelFailure } from './panel-failure';
import { composerText } from './panel.text';
import { useThenFresh } from './use-panel';

/** The applications before the panel, and those that could be put before it. */
export function ApplicationsCard({ panel }: { readonly panel: PanelStateFragment }): ReactNode {
  const say = useText(composerText);
  const word = useText(applicationStateText);
  const { applications, viewerCan } = panel;
  return (
    <section className="g-card" aria-label={say('applicationsTitle')}>
      <h2>
        {say('applicationsTitle')} <ClauseLink clause="Art. 9(3)" />
      </h2>
      {applications.length === 0 ? <p className="g-quiet">{say('noApplications')}</p> : null}
      <ul className="p-rows">
        {applications.map((one) => (
          <li key={one.id}>
            <ApplicationWords application={one} isLink />
            <span className="g-quiet">{word(one.state)}</span>
          </li>
        ))}
      </ul>
      {viewerCan.assign && panel.state === 'COMPOSING' ? <Waits panel={panel} /> : null}
    </section>
  );
}

interface WordsProps {
  readonly application: PanelApplicationFragment;
  readonly isLink?: boolean;
}

function ApplicationWords({ application, isLink = false }: WordsProps): ReactNode {
  const language = useLanguage();
  const { id, name, host, field } = application;
  const title = name || id;
  return (
    <div>
      {isLink ? (
        <Link className="g-link" to={`/recognition/applications/${id}`}>
          {title}
        </Link>
      ) : (
        title
      )}
      <span className="g-quiet p-below">
        {localName(host, language)}
        {field ? ` · ${nameOf(field, language)}` : ''}
      </span>
    </div>
  );
}

/** Recommended applications of the call, and those that a cancelled panel has left. */
function Waits({ panel }: { readonly panel: PanelStateFragment }): ReactNode {
  const say = useText(composerText);
  const fresh = useThenFresh();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error, refetch } = useQuery(WaitingApplicationsDocument, {
    variables: { callId: panel.call.id },
    fetchPolicy: 'cache-and-network',
  });
  const [assign, assigning] = useMutation(AssignApplicationsDocument);
  const { id: panelId, version } = panel;
  const waiting = data?.applications.nodes.filter(
    (one) => one.panel === null && !panel.applications.some(({ id }) => id === one.id),
  );
  const press = async (): Promise<void> => {
    if (version === null) return;
    const input = { panelId, version, applicationIds: [...chosen], idempotencyKey: crypto.randomUUID() };
    await fresh(assign({ variables: { input } }));
    setChosen([]);
    await refetch();
  };
  return (
    <section aria-label={say('waitingTitle')}>
      <h3>{say('waitingTitle')}</h3>
      <p className="g-hint">{say('waitingHint')}</p>
      {error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : waiting === undefined ? (
        <Waiting height={120} />
      ) : waiting.length === 0 ? (
        <p className="g-quiet">{say('noWaiting')}</p>
      ) : (
        <>
          <Checkbox.Group
            className="p-choices"
            value={[...chosen]}
            onChange={setChosen}
            options={waiting.map((one) => ({ value: one.id, label: <ApplicationWords application={one} /> }))}
          />
          <Confirm
            title={say('assignSure', { count: chosen.length })}
            okText={say('assign')}
            onConfirm={() => attempt(press())}
          >
            <Button type="primary" disabled={chosen.length === 0} loading={assigning.loading}>
              {say('assign')}
            </Button>
          </Confirm>
        </>
      )}
      <PanelFailure error={assigning.error} />
    </section>
  );
}
