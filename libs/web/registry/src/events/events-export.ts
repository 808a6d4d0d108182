import type { ApolloClient } from '@apollo/client';
import { type Language, type SayOf } from '@wanchuang/web-client';
import type { PlotTable } from '@wanchuang/web-ui';
import { eventSentence } from '../timeline/event-sentence';
import { actorWord } from './event-columns';
import { eventTypeWord } from './event-type';
import { EventsDocument, type EventsQuery, type EventsQueryVariables } from './events.generated';
import { type EventRow, newestFirst } from './events-query';
import type { eventsText } from './events.text';

/** How many events one request of an export asks for. */
const exportPageSize = 200;

/** Every event of a filter, page by page; tells how far it has come. Throws what a request throws. */
export async function fetchAllEvents(
  client: ApolloClient,
  { filter }: EventsQueryVariables,
  report: (done: number, total: number) => void,
): Promise<readonly EventRow[]> {
  const rows: EventRow[] = [];
  let before: string | null = null;
  do {
    const { data }: { data?: EventsQuery } = await client.query({
      query: EventsDocument,
      variables: { filter, last: exportPageSize, before },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new TypeError('the answer held no events');
    rows.push(...newestFirst(data.events.nodes));
    report(rows.length, data.events.totalCount);
    before = data.events.pageInfo.hasPreviousPage ? data.events.pageInfo.startCursor : null;
  } while (before !== null);
  return rows;
}

interface ExportContext {
  readonly language: Language;
  readonly say: SayOf<typeof eventsText>;
  /** The filter in words: it is the last line of the file, so that no list travels without it. */
  readonly filter: string;
}

/** The events as a table, with what a person needs to check them. */
export function exportTable(rows: readonly EventRow[], { language, say, filter }: ExportContext): PlotTable {
  const columns: readonly (readonly [string, (row: EventRow) => string])[] = [
    [say('sequence'), ({ sequence }) => sequence],
    [say('recordedAt'), ({ occurredAt }) => occurredAt],
    [say('kind'), ({ type }) => eventTypeWord(type, language)],
    [say('what'), (row) => eventSentence(row, language)],
    [say('subject'), ({ subject }) => subject],
    [say('actor'), ({ actor }) => actorWord(actor, say)],
    [say('payload'), ({ payload }) => payload],
    [say('hash'), ({ hash }) => hash],
  ];
  return {
    caption: filter,
    columns: columns.map(([title]) => title),
    rows: [
      ...rows.map((row) => ({ key: row.id, cells: columns.map(([, cell]) => cell(row)) })),
      { key: 'filter', cells: columns.map((_, index) => (index === 0 ? filter : null)) },
    ],
  };
}
