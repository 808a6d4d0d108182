import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { technologyFields } from '@wanchuang/domain-registry';
import {
  type ApplicationState,
  applicationStateValues,
  nameOf,
  useJurisdiction,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { SearchBox } from '@wanchuang/web-registry';
import { ChoicePill } from '@wanchuang/web-ui';
import { applicationStateText } from '../state-words.text';
import { QueueCallPill } from './queue-call-pill';
import { QueueList } from './queue-list';
import { ApplicationCountsDocument } from './queue.generated';
import { queueSchema, type QueueState } from './queue-schema';
import { queueText } from './queue.text';

/** States in the order of an application's life. */
const states = Object.keys(applicationLifecycle.states).flatMap((name) =>
  applicationStateValues.filter((state) => state === name && state !== 'DRAFT'),
);

/** The bureau: every application of the place, by where it stands. */
export function BureauQueue(): ReactNode {
  const say = useText(queueText);
  const place = useJurisdiction();
  const { state } = useUrlState(queueSchema);
  const narrowed = {
    jurisdictionId: place.id,
    ...(state.q === '' ? {} : { search: state.q }),
    ...(state.fields.length > 0 ? { fieldCodes: state.fields } : {}),
    ...(state.call === null ? {} : { callId: state.call }),
  };
  const isNarrowed = state.q !== '' || state.call !== null || state.fields.length > 0 || state.states.length > 0;
  return (
    <>
      <Filters />
      <States filter={narrowed} chosen={state.states} />
      <QueueList
        title={say('all')}
        filter={{ ...narrowed, ...(state.states.length > 0 ? { states: state.states } : {}) }}
        orderBy={{ by: state.states.length > 0 ? 'STATE_SINCE' : 'STATE', direction: 'ASC' }}
        columns={['name', 'host', 'field', 'department', 'state', 'waiting', 'next']}
        nothing={
          isNarrowed
            ? { title: say('nothingTitle'), advice: say('nothingAdvice') }
            : { title: say('allNothingTitle'), advice: say('allNothingAdvice') }
        }
      />
    </>
  );
}

function Filters(): ReactNode {
  const say = useText(queueText);
  const language = useLanguage();
  const { state, setState } = useUrlState(queueSchema);
  return (
    <div className="g-row g-filters w-screen-only">
      <SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q }, { replace: true })} />
      <ChoicePill
        label={say('field')}
        choices={technologyFields.map((field) => ({ value: field.code, label: nameOf(field, language) }))}
        chosen={state.fields}
        onChange={(fields) => setState({ fields })}
      />
      <QueueCallPill chosen={state.call} onChange={(call) => setState({ call })} />
    </div>
  );
}

interface StatesProps {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly chosen: QueueState['states'];
}

/** How many stand where; a press narrows the list to them, another one takes that back. */
function States({ filter, chosen }: StatesProps): ReactNode {
  const say = useText(queueText);
  const word = useText(applicationStateText);
  const { setState } = useUrlState(queueSchema);
  const { data, previousData } = useQuery(ApplicationCountsDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const counts = new Map<ApplicationState, number>(
    (data ?? previousData)?.applicationCounts.map(({ state, count }) => [state, count]),
  );
  const toggle = (one: ApplicationState): void =>
    setState(({ states: now }) => ({
      states: now.includes(one) ? now.filter((other) => other !== one) : [...now, one],
    }));
  return (
    <div className="g-states" role="group" aria-label={say('state')}>
      {states
        .filter((one) => counts.has(one) || chosen.includes(one))
        .map((one) => (
          <button key={one} type="button" aria-pressed={chosen.includes(one)} onClick={() => toggle(one)}>
            <span>{word(one)}</span>
            <strong>{counts.get(one) ?? 0}</strong>
          </button>
        ))}
    </div>
  );
}
