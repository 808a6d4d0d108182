import {
  globalId,
  numericId,
  type OrderTerm,
  type Page,
  type Reader,
  readPage,
  type RequestContext,
} from '@wanchuang/server-platform';
import { allOf, Bindings, largestPage, type PageArgs, withinJurisdiction } from '@wanchuang/server-registry';
import type { EventType } from './event.type';

interface EventRow extends Omit<EventType, 'id' | 'centerId' | 'jurisdictionId'> {
  centerKey: number | null;
  jurisdictionKey: number | null;
}

export interface EventFilter {
  types?: string[] | null;
  centerId?: string | null;
  jurisdictionId?: string | null;
}

const columns = `event.sequence, event.occurred_at AS "occurredAt", event.actor, event.type, event.subject, event.center_id AS "centerKey",
  event.jurisdiction_id AS "jurisdictionKey", event.payload, event.hash, event.previous_hash AS "previousHash"`;

const toEvent = ({ centerKey, jurisdictionKey, ...row }: EventRow): EventType => ({
  ...row,
  id: globalId('event', row.sequence),
  centerId: centerKey === null ? null : globalId('center', centerKey),
  jurisdictionId: jurisdictionKey === null ? null : globalId('jurisdiction', jurisdictionKey),
});

const order = (direction: 'ASC' | 'DESC'): OrderTerm[] => [{ sql: 'event.sequence', direction, type: 'bigint' }];

/** A page of the log: the feed runs upwards, a timeline downwards. */
export const readEvents = (
  reader: Reader,
  filter: EventFilter,
  page: PageArgs,
  direction: 'ASC' | 'DESC',
): Promise<Page<EventType>> => {
  const bindings = new Bindings();
  const { types, centerId, jurisdictionId } = filter;
  const where = allOf([
    'TRUE',
    types ? `event.type = ANY(${bindings.bind(types)}::text[])` : null,
    centerId ? `event.center_id = ${bindings.bind(numericId('center', centerId, 'centerId'))}` : null,
    jurisdictionId
      ? withinJurisdiction('event', bindings.bind(numericId('jurisdiction', jurisdictionId, 'jurisdictionId')))
      : null,
  ]);
  return readPage({
    reader,
    select: columns,
    from: 'event',
    where,
    parameters: bindings.values,
    order: order(direction),
    ...page,
    maximum: largestPage,
    scope: ['events', filter],
    map: toEvent,
  });
};

/** The event with that sequence; null if there is none. */
export const readEvent = async ({ reader }: RequestContext, sequence: string): Promise<EventType | null> => {
  if (!/^\d{1,18}$/.test(sequence)) return null;
  const [row] = await reader.rows<EventRow>(`SELECT ${columns} FROM event WHERE sequence = $1`, [sequence]);
  return row ? toEvent(row) : null;
};
