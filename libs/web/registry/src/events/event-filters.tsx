import { Input } from 'antd';
import type { ReactNode } from 'react';
import { type Language, type SayOf, type SetUrlState, useLanguage, useText } from '@wanchuang/web-client';
import { ChoiceList, FilterPill, OptionList } from '@wanchuang/web-ui';
import { SearchBox } from '../page/search-box';
import { actorWord } from './event-columns';
import { eventTypes, eventTypeWord } from './event-type';
import { type EventsState, type eventsSchema, isNarrowed, noEventFilter, scopes } from './events-schema';
import { eventsText } from './events.text';

interface EventFiltersProps {
  readonly state: EventsState;
  readonly setState: SetUrlState<typeof eventsSchema>;
  /** Whether there is a jurisdiction to narrow the log to. */
  readonly hasPlace: boolean;
}

/** What the log can be narrowed by. */
export function EventFilters({ state, setState, hasPlace }: EventFiltersProps): ReactNode {
  const say = useText(eventsText);
  const language = useLanguage();
  const known = [...new Set([...eventTypes, ...state.types])];
  const actors = [...new Set(['local', 'system', ...(state.actor === null ? [] : [state.actor])])];
  const words = filterValues(state, language, say);
  return (
    <>
      <SearchBox
        label={say('subjectSearch')}
        value={state.subject}
        onChange={(subject) => setState({ subject }, { replace: true })}
      />
      <FilterPill label={say('kind')} value={words.types ?? say('all')} active={state.types.length > 0}>
        <ChoiceList
          label={say('kind')}
          choices={known.map((value) => ({ value, label: eventTypeWord(value, language) }))}
          chosen={state.types}
          onChange={(types) => setState({ types })}
        />
      </FilterPill>
      <FilterPill label={say('actor')} value={words.actor ?? say('all')} active={state.actor !== null}>
        <OptionList
          label={say('actor')}
          choices={[
            { value: '', label: say('all') },
            ...actors.map((value) => ({ value, label: actorWord(value, say) })),
          ]}
          chosen={state.actor ?? ''}
          onChange={(actor) => setState({ actor: actor === '' ? null : actor })}
        />
      </FilterPill>
      <FilterPill label={say('days')} value={words.days ?? say('all')} active={words.days !== null}>
        <Day label={say('since')} value={state.since} onChange={(since) => setState({ since })} />
        <Day label={say('until')} value={state.until} onChange={(until) => setState({ until })} />
      </FilterPill>
      {hasPlace ? (
        <FilterPill label={say('scope')} value={say(state.scope)} active={state.scope === 'here'}>
          <OptionList
            label={say('scope')}
            choices={scopes.map((value) => ({ value, label: say(value) }))}
            chosen={state.scope}
            onChange={(scope) => setState({ scope })}
          />
        </FilterPill>
      ) : null}
      {isNarrowed(state) ? (
        <button type="button" className="w-plain-button" onClick={() => setState(noEventFilter)}>
          {say('clearAll')}
        </button>
      ) : null}
    </>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, onChange }: DayProps): ReactNode {
  return (
    <label className="r-day">
      {label}
      <Input
        type="date"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      />
    </label>
  );
}

/** What is chosen, in words; null where nothing is. */
function filterValues({ types, actor, since, until }: EventsState, language: Language, say: SayOf<typeof eventsText>) {
  const [only] = types;
  return {
    types:
      only === undefined
        ? null
        : types.length === 1
          ? eventTypeWord(only, language)
          : say('several', { count: types.length }),
    actor: actor === null ? null : actorWord(actor, say),
    days: since === null && until === null ? null : since === until ? since : `${since ?? ''}–${until ?? ''}`,
  };
}

/** Everything that narrows the log, in words. */
export function filterInWords(
  state: EventsState,
  place: string | null,
  language: Language,
  say: SayOf<typeof eventsText>,
): string {
  const { actor, days } = filterValues(state, language, say);
  const types = state.types.map((type) => eventTypeWord(type, language)).join(say('separator'));
  const parts: readonly (readonly [string, string | null])[] = [
    [say('scope'), state.scope === 'here' && place !== null ? place : say('everywhere')],
    [say('kind'), types === '' ? null : types],
    [say('subject'), state.subject.trim() === '' ? null : state.subject.trim()],
    [say('actor'), actor],
    [say('days'), days],
  ];
  return parts
    .flatMap(([label, value]) => (value === null ? [] : [say('inWords', { label, value })]))
    .join(say('clauseSeparator'));
}
