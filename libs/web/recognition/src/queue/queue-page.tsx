import type { ReactNode } from 'react';
import { Deadlines, type Viewer, useViewer } from '@wanchuang/web-access';
import { type Role, useJurisdiction, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { OwnStanding } from '../host/own-standing';
import { ExpertQueue } from '../sheet/expert-queue';
import { BureauQueue } from './bureau-queue';
import { OpenCalls } from './open-calls';
import { QueueList } from './queue-list';
import { queueText } from './queue.text';
import { ownApplications } from './use-queue';
import '../recognition.css';

const holds = (viewer: Viewer, ...roles: readonly Role[]): boolean =>
  viewer.roles.some(({ role }) => roles.includes(role));

/** What waits for the viewer, by what they do: whoever has several roles sees each. */
export function QueuePage(): ReactNode {
  const say = useText(queueText);
  const { viewer } = useViewer();
  if (viewer === null) return null;
  return (
    <>
      <title>{say('title')}</title>
      <PageHead title={say('title')} />
      {holds(viewer, 'HOST_OFFICER') ? <HostQueue viewer={viewer} /> : null}
      {holds(viewer, 'DEPARTMENT_OFFICER') ? <DepartmentQueue /> : null}
      {holds(viewer, 'BUREAU_OFFICER', 'BUREAU_LEADER') ? <BureauQueue /> : null}
      {holds(viewer, 'EXPERT') ? <ExpertQueue /> : null}
      <div className="g-deadlines">
        <Deadlines />
      </div>
    </>
  );
}

/** The host: open calls to answer, and its own applications with what is next. */
function HostQueue({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const say = useText(queueText);
  const hosts = viewer.roles.flatMap(({ role, organisation }) =>
    role === 'HOST_OFFICER' && organisation ? [organisation] : [],
  );
  return (
    <>
      {hosts.map(({ id }) => (
        <OwnStanding key={id} hostId={id} />
      ))}
      <OpenCalls hosts={hosts} />
      <QueueList
        title={say('own')}
        {...ownApplications}
        columns={['name', 'call', 'state', 'next']}
        nothing={{ title: say('ownNothingTitle'), advice: say('ownNothingAdvice') }}
      />
    </>
  );
}

/** The department: what waits for its recommendation, the oldest first, and what it has dealt with. */
function DepartmentQueue(): ReactNode {
  const say = useText(queueText);
  const place = useJurisdiction();
  return (
    <>
      <QueueList
        title={say('toRecommend')}
        filter={{ mine: true, jurisdictionId: place.id, states: ['SUBMITTED'] }}
        orderBy={{ by: 'STATE_SINCE', direction: 'ASC' }}
        columns={['name', 'host', 'field', 'waiting', 'next']}
        nothing={{ title: say('toRecommendNothingTitle'), advice: say('toRecommendNothingAdvice') }}
      />
      <QueueList
        title={say('others')}
        filter={{ jurisdictionId: place.id, states: [...dealtWith] }}
        orderBy={{ by: 'STATE_SINCE', direction: 'DESC' }}
        columns={['name', 'host', 'state', 'next']}
        nothing={null}
      />
    </>
  );
}

const dealtWith = [
  'RETURNED',
  'RECOMMENDED',
  'DECLINED',
  'IN_CONSULTATION',
  'CONSULTED',
  'APPROVED',
  'REFUSED',
  'IN_NOTICE',
  'RECOGNISED',
  'WITHDRAWN',
  'STRUCK_OUT',
] as const;
