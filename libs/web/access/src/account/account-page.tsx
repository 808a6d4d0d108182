import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { attempt, Failure, Notice, roleText, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { scopeName } from '../people/holding-words';
import { wayInFrom } from '../sign-in/place-after';
import { Tokens } from '../token/tokens';
import { AccountDocument } from '../viewer/viewer.generated';
import { accountText } from './account.text';
import { Authenticator } from './authenticator';
import { ChangePassword } from './change-password';
import { Deadlines } from './deadlines';
import { Identities, NoPassword } from './identities';
import { Part } from './part';
import { RecoveryCodes } from './recovery-codes';
import { Sessions } from './sessions';
import type { AccountState } from './use-account';
import '../access.css';

const passwordId = 'change-password';

/** One's own account: who one is here, where one is signed in, and what keeps others out. */
export function AccountPage(): ReactNode {
  const say = useText(accountText);
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <title>{say('title')}</title>
      {data ? (
        <Known account={data.viewer} />
      ) : error ? (
        <Failure level={1} error={error} retry={() => attempt(refetch())} />
      ) : (
        <Waiting height={480} />
      )}
    </>
  );
}

function Known({ account }: { readonly account: AccountState | null }): ReactNode {
  const say = useText(accountText);
  if (account === null)
    return (
      <Notice
        level={1}
        title={say('nobodyTitle')}
        advice={say('nobodyAdvice')}
        actions={<Link to={wayInFrom('/account', '')}>{say('signIn')}</Link>}
      />
    );
  const { person, sessions, hasPassword, hasAuthenticator, recoveryCodesLeft, mustChangePassword } = account;
  return (
    <div className="a-own">
      <PageHead title={say('title')} actions={<Link to="/account/notifications">{say('notifications')}</Link>} />
      {mustChangePassword ? (
        <Alert
          type="warning"
          showIcon
          title={say('mustChange')}
          action={<a href={`#${passwordId}`}>{say('toPassword')}</a>}
        />
      ) : null}
      <div className="a-own-column">
        <Who account={account} />
        <Sessions sessions={sessions} />
      </div>
      <div className="a-own-column">
        <div id={passwordId}>{hasPassword ? <ChangePassword email={person.email ?? ''} /> : <NoPassword />}</div>
        <Identities identities={person.identities} hasPassword={hasPassword} />
        {hasPassword ? <Authenticator isInUse={hasAuthenticator} /> : null}
        {hasAuthenticator ? <RecoveryCodes left={recoveryCodesLeft} /> : null}
        <Deadlines />
        <Tokens />
      </div>
    </div>
  );
}

function Who({ account: { person, roles } }: { readonly account: AccountState }): ReactNode {
  const say = useText(accountText);
  const role = useText(roleText);
  const language = useLanguage();
  return (
    <Part title={person.name ?? person.id}>
      <p className="a-quiet">
        {person.email}
        {person.isDemo ? ` · ${say('demo')}` : ''}
      </p>
      <h3>{say('rolesTitle')}</h3>
      {roles.length === 0 ? <p className="a-quiet">{say('noRoles')}</p> : null}
      <ul className="a-held">
        {roles.map((holding) => (
          <li key={holding.id}>
            <strong>{role(holding.role)}</strong> {scopeName(holding, language)}
          </li>
        ))}
      </ul>
      <p className="a-quiet">
        <a href="/account/data.json" download>
          {say('ownData')}
        </a>{' '}
        {say('ownDataHelp')}
      </p>
    </Part>
  );
}
