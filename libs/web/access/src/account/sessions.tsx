import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../people/failure-line';
import { EndOtherSessionsDocument, EndSessionDocument } from './account.generated';
import { accountText } from './account.text';
import { deviceOf } from './device-words';
import { browserText, systemText } from './device.text';
import { Part } from './part';
import { lookAgain, type SessionState } from './use-account';

/** As many as are looked through at a glance; the rest at a press. */
const FIRST = 5;

/** Where the account is in use, and the way to end that. */
export function Sessions({ sessions }: { readonly sessions: readonly SessionState[] }): ReactNode {
  const say = useText(accountText);
  const [endOthers, { data, loading, error }] = useMutation(EndOtherSessionsDocument, lookAgain);
  const [whole, setWhole] = useState(sessions.length <= FIRST + 1);
  const ordered = [...sessions].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  const hasOthers = sessions.some(({ isCurrent }) => !isCurrent);
  return (
    <Part title={say('sessionsTitle')}>
      <p className="a-quiet">{say('sessionsAdvice')}</p>
      <ul className="a-sessions">
        {(whole ? ordered : ordered.slice(0, FIRST)).map((session) => (
          <OneSession key={session.id} session={session} />
        ))}
      </ul>
      <FailureLine error={error} />
      <div className="a-row">
        {whole ? null : (
          <Button type="link" onClick={() => setWhole(true)}>
            {say('allSessions', { count: sessions.length })}
          </Button>
        )}
        {hasOthers ? (
          <Confirm
            title={say('endOthersSure')}
            okText={say('endOthers')}
            cancelText={say('cancel')}
            onConfirm={() => attempt(endOthers())}
          >
            <Button loading={loading}>{say('endOthers')}</Button>
          </Confirm>
        ) : null}
        <span role="status" className="a-quiet">
          {data ? say('othersEnded', { count: data.endOtherSessions }) : hasOthers ? null : say('onlyThis')}
        </span>
      </div>
    </Part>
  );
}

function OneSession({ session }: { readonly session: SessionState }): ReactNode {
  const say = useText(accountText);
  const language = useLanguage();
  const device = useDeviceWords()(session.device);
  const begun = instantText(session.begunAt, language);
  const [end, { loading, error }] = useMutation(EndSessionDocument, lookAgain);
  return (
    <li>
      <div>
        <strong title={session.device}>{device}</strong>
        {session.isCurrent ? <span className="a-mark">{say('thisOne')}</span> : null}
        <dl className="a-quiet">
          <Fact name={say('begun')} value={begun} />
          <Fact name={say('seen')} value={instantText(session.seenAt, language)} />
          <Fact name={say('address')} value={session.address} />
        </dl>
        {session.method === 'OIDC' ? <p className="a-quiet">{say('byProvider')}</p> : null}
        {session.secondFactor ? <p className="a-quiet">{say('withCode')}</p> : null}
        <FailureLine error={error} />
      </div>
      {session.isCurrent ? null : (
        <Confirm
          title={say('endSure')}
          okText={say('end')}
          cancelText={say('cancel')}
          onConfirm={() => attempt(end({ variables: { input: { sessionId: session.id } } }))}
        >
          <Button size="small" loading={loading} aria-label={say('endThat', { device, begun })}>
            {say('end')}
          </Button>
        </Confirm>
      )}
    </li>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || '–'}</dd>
    </div>
  );
}

function useDeviceWords(): (userAgent: string) => string {
  const say = useText(accountText);
  const browserName = useText(browserText);
  const systemName = useText(systemText);
  return (userAgent) => {
    const { browser, system } = deviceOf(userAgent);
    const words = [browser && browserName(browser), system && systemName(system)].filter((one) => one !== null);
    return words.join(' · ') || say('unknownDevice');
  };
}
