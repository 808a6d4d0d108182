import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, personStatusText, useText, Waiting } from '@wanchuang/web-client';
import { TokensOfPerson } from '../token/tokens-of-person';
import { IdentitiesOf } from './identities-of';
import { PersonDocument } from './people.generated';
import { peopleText } from './people.text';
import { PersonActions } from './person-actions';
import { PersonFacts } from './person-facts';
import { PersonForm } from './person-form';
import { RolesOf } from './roles-of';
import { Sheet } from './sheet';
import type { PersonState } from './use-people';

interface PersonSheetProps {
  /** Whose sheet it is; null: none is open. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One person: who it is, what they may do, and what can be done about it. */
export function PersonSheet({ id, onClose }: PersonSheetProps): ReactNode {
  const say = useText(peopleText);
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id: id ?? '' }, skip: id === null });
  const person = data?.person ?? null;
  return (
    <Sheet title={person?.name ?? say('title')} isOpen={id !== null} onClose={onClose}>
      {error ? <Failure error={error} retry={() => attempt(refetch())} /> : null}
      {person ? <Person key={person.id} person={person} /> : error ? null : <Waiting height={320} />}
    </Sheet>
  );
}

function Person({ person }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const status = useText(personStatusText);
  if (person.status === 'ERASED') return <p>{say('erased')}</p>;
  return (
    <>
      <p className="a-quiet">
        {status(person.status)}
        {person.isDemo ? ` · ${say('demo')}` : ''}
      </p>
      {person.viewerCan.change ? <PersonForm person={person} /> : <PersonFacts person={person} />}
      <RolesOf person={person} />
      <TokensOfPerson personId={person.id} />
      <IdentitiesOf person={person} />
      <PersonActions person={person} />
    </>
  );
}
