import {
  custom,
  type FieldRead,
  numericId,
  orNull,
  page,
  quoted,
  type Reading,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf, badInput, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { Event } from './event.entity';
import type { EventArgs, EventFilter } from './event.inputs';

/** The id of a row that the event is about, from its key. */
const idOf = (type: string, column: string): FieldRead =>
  custom(
    ({ row }) => {
      const key = `${row}.${column}`;
      return orNull(key, quoted(key, `${type}_`));
    },
    { isTotal: false },
  );

const checkDays = ({ fromDate, toDate }: Pick<EventFilter, 'fromDate' | 'toDate'>, place: string): void => {
  if (fromDate != null && toDate != null && fromDate > toDate)
    throw badInput(place, fromDate, `${fromDate} is after ${toDate}`);
};

/** The instant at which a day begins in Shanghai. */
const beginOf = (day: string): string => `(${day})::timestamp AT TIME ZONE 'Asia/Shanghai'`;

const conditions = (read: Reading): string => {
  const filter = read.args<EventArgs>().at('filter');
  const key = (name: 'centerId' | 'jurisdictionId', type: string): string | null => {
    const id = filter.at(name);
    return id.isGiven ? id.bind('int', (value, place) => numericId(type, value, place)) : null;
  };
  const [types, subject, actor] = [filter.at('types'), filter.at('subject'), filter.at('actor')];
  const [from, to] = [filter.at('fromDate'), filter.at('toDate')];
  filter.check((value) => value && checkDays(value, from.place));
  const center = key('centerId', 'center');
  const jurisdiction = key('jurisdictionId', 'jurisdiction');
  return allOf([
    read.visible('Event', 'event'),
    types.isGiven ? `event.type = ANY(${types.bind('text[]')})` : null,
    subject.isGiven ? `event.subject = ${subject.bind('text')}` : null,
    actor.isGiven ? `event.actor = ${actor.bind('text')}` : null,
    center && `event.center_id = ${center}`,
    jurisdiction && withinJurisdiction('event', jurisdiction),
    from.isGiven ? `event.occurred_at >= ${beginOf(from.bind('date'))}` : null,
    to.isGiven ? `event.occurred_at < ${beginOf(`${to.bind('date')} + 1`)}` : null,
  ]);
};

const inTurn = (row: string, direction: 'ASC' | 'DESC') =>
  [{ sql: `${row}.sequence`, direction, type: 'bigint' }] as const;

export const eventReads: readonly TypeReads[] = [
  {
    type: 'Event',
    entity: Event,
    node: 'event',
    fields: { centerId: idOf('center', 'center_id'), jurisdictionId: idOf('jurisdiction', 'jurisdiction_id') },
  },
  {
    type: 'Center',
    fields: {
      events: page({
        ...pageSizes,
        rows: (read) => {
          const row = read.plan.alias('event');
          const where = allOf([`${row}.center_id = ${read.row}.id`, read.visible('Event', row)]);
          return { row, from: `event ${row}`, where, order: inTurn(row, 'DESC') };
        },
      }),
    },
  },
  {
    type: 'Query',
    fields: {
      // a feed upwards, so that whoever goes on from a cursor never misses what came after
      events: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({ row: 'event', from: 'event', where: conditions(read), order: inTurn('event', 'ASC') }),
      }),
    },
  },
];
