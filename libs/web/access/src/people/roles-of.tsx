import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, roleText, useLanguage, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from './failure-line';
import { GrantRole } from './grant-role';
import { type HoldingState, scopeName, todayInShanghai } from './holding-words';
import { EndRoleDocument } from './people.generated';
import { peopleText } from './people.text';
import type { PersonState } from './use-people';

/** The roles of a person, those that have ended too, and the way to grant another. */
export function RolesOf({ person }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const [isGranting, setIsGranting] = useState(false);
  return (
    <section className="a-roles">
      <h2>{say('roles')}</h2>
      {person.roles.length === 0 ? <p className="a-quiet">{say('noRoles')}</p> : null}
      <ul>
        {person.roles.map((holding) => (
          <Holding key={holding.id} holding={holding} />
        ))}
      </ul>
      {isGranting ? (
        <GrantRole personId={person.id} onDone={() => setIsGranting(false)} />
      ) : person.viewerCan.giveRole ? (
        <Button onClick={() => setIsGranting(true)}>{say('grant')}</Button>
      ) : null}
    </section>
  );
}

function Holding({ holding }: { readonly holding: HoldingState }): ReactNode {
  const say = useText(peopleText);
  const role = useText(roleText);
  const language = useLanguage();
  const [end, { loading, error }] = useMutation(EndRoleDocument);
  const today = todayInShanghai();
  const { id, fromOn, untilOn, isInForce, viewerCan } = holding;
  const endToday = () =>
    end({ variables: { input: { roleHoldingId: id, on: today, idempotencyKey: crypto.randomUUID() } } });
  return (
    <li data-ended={!isInForce}>
      <div>
        <strong>{role(holding.role)}</strong> {scopeName(holding, language)}
        <p className="a-quiet">
          {untilOn === null ? say('since', { from: fromOn }) : say('between', { from: fromOn, until: untilOn })}
        </p>
        <FailureLine error={error} />
      </div>
      {viewerCan.end ? (
        <Confirm
          title={say('endRoleSure')}
          okText={say('endRole')}
          cancelText={say('close')}
          onConfirm={() => attempt(endToday())}
        >
          <Button size="small" loading={loading}>
            {say('endRole')}
          </Button>
        </Confirm>
      ) : null}
    </li>
  );
}
