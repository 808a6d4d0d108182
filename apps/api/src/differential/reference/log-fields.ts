import { fieldsOf, type TypeFields } from './fields';
import { keyOfId } from './input-checks';
import { wholeNumbers } from './orderings';
import { expectInput } from './refusal';
import { connectionField, type PageArgs, type Term } from './pages';
import type { CenterRow, EventRow, ImportRunRow } from './world-rows';

interface EventsFilter {
  readonly types?: readonly string[] | null;
  readonly subject?: string | null;
  readonly actor?: string | null;
  readonly centerId?: string | null;
  readonly jurisdictionId?: string | null;
  readonly fromDate?: string | null;
  readonly toDate?: string | null;
}

interface EventsArgs extends PageArgs {
  readonly filter?: EventsFilter | null;
}

/** The day in Shanghai. */
const dayOf = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const bySequence = (direction: Term<EventRow>['direction']): Term<EventRow>[] => [
  { key: (event) => event.sequence, ordering: wholeNumbers, direction },
];

const feed = connectionField<unknown, EventsArgs, EventRow>(({ filter }, { world }) => {
  const { types, subject, actor, centerId, jurisdictionId, fromDate, toDate } = filter ?? {};
  const center = centerId ? keyOfId('center', centerId) : null;
  const place = jurisdictionId ? keyOfId('jurisdiction', jurisdictionId) : null;
  expectInput(fromDate == null || toDate == null || fromDate <= toDate);
  const found = world.rows.events.filter(
    (event) =>
      (types?.includes(event.type) ?? true) &&
      (subject == null || event.subject === subject) &&
      (actor == null || event.actor === actor) &&
      (center === null || event.centerKey === center) &&
      (place === null || world.isWithin(event.jurisdictionKey, place)) &&
      (fromDate == null || dayOf(event.occurredAt) >= fromDate) &&
      (toDate == null || dayOf(event.occurredAt) <= toDate),
  );
  return { terms: bySequence('ASC'), rowsOf: () => found };
});

const timeline = connectionField<CenterRow, PageArgs, EventRow>((_, { world }) => ({
  terms: bySequence('DESC'),
  rowsOf: ({ id }) => world.rows.events.filter((event) => event.centerKey === id),
}));

const importRuns = connectionField<unknown, PageArgs, ImportRunRow>(
  (_, { world }) => ({
    terms: [{ key: ({ id }) => String(id), ordering: wholeNumbers, direction: 'DESC' }],
    rowsOf: () => world.rows.importRuns,
  }),
  { usual: 20, largest: 200 },
);

/** The event log and the import runs. */
export const logFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', {
    events: feed,
    importRuns,
    importRun: {
      check: ({ id }: { id: string }) => keyOfId('importRun', id),
      resolve: (_, { id }: { id: string }, { world }) => {
        const key = keyOfId('importRun', id);
        return world.rows.importRuns.find((run) => run.id === key) ?? null;
      },
    },
  }),
  fieldsOf<CenterRow>('Center', { events: timeline }),
  fieldsOf<EventRow>('Event', {
    id: ({ sequence }) => `event_${sequence}`,
    centerId: ({ centerKey }) => (centerKey === null ? null : `center_${centerKey}`),
    jurisdictionId: ({ jurisdictionKey }) => (jurisdictionKey === null ? null : `jurisdiction_${jurisdictionKey}`),
  }),
  fieldsOf<ImportRunRow>('ImportRun', {
    id: ({ id }) => `importRun_${id}`,
    jurisdiction: ({ jurisdictionId }, _, { world }) => world.jurisdictions.get(jurisdictionId ?? 0) ?? null,
    faults: ({ faults }) => JSON.parse(faults),
  }),
];
