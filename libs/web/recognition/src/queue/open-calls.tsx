import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  attempt,
  Failure,
  localName,
  nameOf,
  Notice,
  useJurisdiction,
  useLanguage,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { FailureLine } from '../failure/failure-line';
import {
  type OpenCallsQuery,
  OpenCallsDocument,
  type QueueRowFragment,
  StartApplicationDocument,
} from './queue.generated';
import { queueText } from './queue.text';
import { ownApplications, useQueue } from './use-queue';
import { daysBetween } from './waiting';

interface Host {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

type OpenCall = OpenCallsQuery['recognitionCalls']['nodes'][number];

/** The calls that take applications now, each with its last day and the way to answer it. */
export function OpenCalls({ hosts }: { readonly hosts: readonly Host[] }): ReactNode {
  const say = useText(queueText);
  const place = useJurisdiction();
  const { data, error, refetch } = useQuery(OpenCallsDocument, {
    variables: { jurisdictionId: place.id },
    fetchPolicy: 'cache-and-network',
  });
  const { rows: own } = useQueue(ownApplications);
  const calls = data?.recognitionCalls.nodes;
  return (
    <section className="g-list" aria-label={say('callsTitle')}>
      <h2>{say('callsTitle')}</h2>
      {calls === undefined ? (
        error ? (
          <Failure error={error} retry={() => attempt(refetch())} />
        ) : (
          <Waiting height={120} />
        )
      ) : calls.length === 0 ? (
        <Notice title={say('noCallsTitle')} advice={say('noCallsAdvice')} />
      ) : (
        <ul className="g-calls">
          {calls.map((call) => (
            <Call key={call.id} call={call} hosts={hosts} own={own} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CallProps {
  readonly call: OpenCall;
  readonly hosts: readonly Host[];
  /** What the viewer's organisations have begun. */
  readonly own: readonly QueueRowFragment[];
}

/** A host answers a call once: another application only after the first has come to nothing. */
const isLive = ({ state }: QueueRowFragment): boolean =>
  !['DECLINED', 'REFUSED', 'WITHDRAWN', 'STRUCK_OUT'].includes(state);

function Call({ call, hosts, own }: CallProps): ReactNode {
  const say = useText(queueText);
  const language = useLanguage();
  const fields = call.fields.map((field) => nameOf(field, language)).join(language === 'zh' ? '、' : ', ');
  return (
    <li>
      <div>
        <h3>{call.title}</h3>
        <p className="g-quiet">{say('fields', { fields })}</p>
        {call.closesAt ? <Deadline closesAt={call.closesAt} /> : null}
      </div>
      <div className="g-row">
        {hosts.map((host) => {
          const begun = own.find((one) => one.call?.id === call.id && one.host.id === host.id && isLive(one));
          return begun ? (
            <Link key={host.id} className="g-link" to={`/recognition/applications/${begun.id}`}>
              {say('begun')}
            </Link>
          ) : (
            <Begin key={host.id} callId={call.id} host={host} isOnly={hosts.length === 1} />
          );
        })}
      </div>
    </li>
  );
}

function Deadline({ closesAt }: { readonly closesAt: string }): ReactNode {
  const say = useText(queueText);
  const language = useLanguage();
  const left = daysBetween(new Date(), new Date(closesAt));
  return (
    <p>
      {say('closes', { time: instantText(closesAt, language) })}{' '}
      <strong>{left > 0 ? say('daysLeft', { count: left }) : say('lastDay')}</strong>
    </p>
  );
}

interface BeginProps {
  readonly callId: string;
  readonly host: Host;
  readonly isOnly: boolean;
}

function Begin({ callId, host, isOnly }: BeginProps): ReactNode {
  const say = useText(queueText);
  const language = useLanguage();
  const navigate = useNavigate();
  const [start, { loading, error }] = useMutation(StartApplicationDocument);
  const press = async (): Promise<void> => {
    const input = { callId, hostId: host.id, idempotencyKey: crypto.randomUUID() };
    const { data } = await start({ variables: { input } });
    if (data) await navigate(`/recognition/applications/${data.startApplication.id}`);
  };
  return (
    <>
      <Button type="primary" loading={loading} onClick={() => attempt(press())}>
        {isOnly ? say('begin') : say('beginAs', { name: localName(host, language) })}
      </Button>
      <FailureLine error={error} />
    </>
  );
}
