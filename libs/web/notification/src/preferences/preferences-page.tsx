import { useQuery } from '@apollo/client/react';
import { Alert, Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer, wayInFrom } from '@wanchuang/web-access';
import {
  attempt,
  Failure,
  mailTimeText,
  type MailTime,
  Notice,
  notificationKindText,
  useErrorText,
  useText,
  Waiting,
} from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { NotificationSettingsDocument } from '../notification.generated';
import { preferencesText } from './preferences.text';
import { type Choosing, type PreferenceState, useChoosing } from './use-preferences';
import '../notification.css';

const address = '/account/notifications';
const mailTimes: readonly MailTime[] = ['AT_ONCE', 'DAILY', 'NEVER'];

/** How one is told of each kind. */
export function PreferencesPage(): ReactNode {
  const say = useText(preferencesText);
  const { viewer, loading } = useViewer();
  return (
    <>
      <title>{say('title')}</title>
      {viewer ? <Preferences /> : loading ? <Waiting height={480} /> : <Nobody />}
    </>
  );
}

function Nobody(): ReactNode {
  const say = useText(preferencesText);
  return (
    <Notice
      level={1}
      title={say('nobodyTitle')}
      advice={say('nobodyAdvice')}
      actions={<Link to={wayInFrom(address, '')}>{say('signIn')}</Link>}
    />
  );
}

function Preferences(): ReactNode {
  const say = useText(preferencesText);
  const { data, error, refetch } = useQuery(NotificationSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const choosing = useChoosing();
  return (
    <div className="n-preferences">
      <PageHead
        title={say('title')}
        actions={
          <>
            <Link to="/inbox">{say('toInbox')}</Link>
            <Link to="/account">{say('toAccount')}</Link>
          </>
        }
      />
      <p className="n-quiet">{say('intro')}</p>
      {data?.notificationSettings.isMailOn === false ? <Alert type="info" showIcon title={say('mailOff')} /> : null}
      <Outcome choosing={choosing} />
      {data ? (
        <Kinds preferences={data.notificationSettings.preferences} choosing={choosing} />
      ) : error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : (
        <Waiting height={480} />
      )}
    </div>
  );
}

function Outcome({ choosing: { saved, isConflict, error } }: { readonly choosing: Choosing }): ReactNode {
  const say = useText(preferencesText);
  const kind = useText(notificationKindText);
  const errorText = useErrorText();
  const failure = error == null ? null : errorText(error);
  return (
    <p role="status" className="n-outcome">
      {isConflict ? say('conflict') : null}
      {failure ? `${failure.title}: ${failure.detail ?? failure.advice}` : null}
      {saved === null ? null : say('saved', { kind: kind(saved) })}
    </p>
  );
}

interface KindsProps {
  readonly preferences: readonly PreferenceState[];
  readonly choosing: Choosing;
}

function Kinds({ preferences, choosing }: KindsProps): ReactNode {
  const say = useText(preferencesText);
  return (
    <table className="n-kinds" aria-label={say('title')}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('inInbox')}</th>
          <th scope="col">{say('mail')}</th>
        </tr>
      </thead>
      <tbody>
        {preferences.map((one) => (
          <Kind key={one.kind} preference={one} choosing={choosing} />
        ))}
      </tbody>
    </table>
  );
}

function Kind({ preference, choosing }: { readonly preference: PreferenceState; readonly choosing: Choosing }) {
  const say = useText(preferencesText);
  const kindName = useText(notificationKindText);
  const time = useText(mailTimeText);
  const kind = kindName(preference.kind);
  return (
    <tr>
      <th scope="row">
        {kind}
        {preference.isSecurity ? <span className="n-quiet">{say('always')}</span> : null}
      </th>
      <td>
        <Checkbox
          aria-label={say('inInboxOf', { kind })}
          checked={preference.inInbox}
          disabled={preference.isSecurity || choosing.busy}
          onChange={({ target }) => choosing.choose({ ...preference, inInbox: target.checked })}
        />
      </td>
      <td>
        <Select
          className="n-mail"
          aria-label={say('mailOf', { kind })}
          value={preference.mail}
          disabled={choosing.busy}
          options={mailTimes.map((value) => ({ value, label: time(value) }))}
          onChange={(mail) => choosing.choose({ ...preference, mail })}
        />
      </td>
    </tr>
  );
}
