import type { EventFilter, EventsQuery, EventsQueryVariables } from './events.generated';
import type { EventsState } from './events-schema';

export type EventRow = EventsQuery['events']['nodes'][number];

/** How many events come at once. */
export const pageSize = 50;

/** The events that the address asks for. @param jurisdictionId of the place that is chosen; null: there is none */
export function eventFilter(state: EventsState, jurisdictionId: string | null): EventFilter {
  const { types, subject, actor, scope, since, until } = state;
  return {
    ...(types.length > 0 ? { types } : {}),
    ...(subject.trim() === '' ? {} : { subject: subject.trim() }),
    ...(actor === null ? {} : { actor }),
    ...(scope === 'here' && jurisdictionId !== null ? { jurisdictionId } : {}),
    ...(since === null ? {} : { fromDate: since }),
    ...(until === null ? {} : { toDate: until }),
  };
}

export const eventsVariables = (state: EventsState, jurisdictionId: string | null): EventsQueryVariables => ({
  filter: eventFilter(state, jurisdictionId),
  last: pageSize,
});

/** As they are read: the newest first. */
export const newestFirst = (nodes: readonly EventRow[]): readonly EventRow[] => nodes.toReversed();
