import {
  choiceParameter,
  codeParameter,
  codesParameter,
  dayParameter,
  jurisdictionParameter,
  textParameter,
  type UrlStateOf,
} from '@wanchuang/web-client';

/** Whether the log of the chosen jurisdiction is shown, or all of it: some events belong to no place. */
export const scopes = ['everywhere', 'here'] as const;

/** The log's filter in the address. */
export const eventsSchema = {
  ...jurisdictionParameter,
  types: codesParameter(),
  subject: textParameter(),
  actor: codeParameter(),
  scope: choiceParameter(scopes, 'everywhere'),
  since: dayParameter(),
  until: dayParameter(),
};

export type EventsState = UrlStateOf<typeof eventsSchema>;

export const noEventFilter: Partial<EventsState> = {
  types: [],
  subject: '',
  actor: null,
  scope: 'everywhere',
  since: null,
  until: null,
};

export const isNarrowed = ({ types, subject, actor, scope, since, until }: EventsState): boolean =>
  types.length > 0 || subject.trim() !== '' || actor !== null || scope === 'here' || since !== null || until !== null;
