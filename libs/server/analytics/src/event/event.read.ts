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
import { allOf, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { Event } from './event.entity';
import type { EventArgs } from './event.inputs';

/** The id of a row that the event is about, from its key. */
const idOf = (type: string, column: string): FieldRead =>
  custom(
    ({ row }) => {
      const key = `${row}.${column}`;
      return orNull(key, quoted(key, `${type}_`));
    },
    { isTotal: false },
  );

const conditions = (read: Reading): string => {
  const args = read.args<EventArgs>();
  const key = (name: 'centerId' | 'jurisdictionId', type: string): string | null => {
    const id = args.at(name);
    return id.isGiven ? id.bind('int', (value, place) => numericId(type, value, place)) : null;
  };
  const types = args.at('types');
  const center = key('centerId', 'center');
  const jurisdiction = key('jurisdictionId', 'jurisdiction');
  return allOf([
    read.visible('Event', 'event'),
    types.isGiven ? `event.type = ANY(${types.bind('text[]')})` : null,
    center && `event.center_id = ${center}`,
    jurisdiction && withinJurisdiction('event', jurisdiction),
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
        arguments: ['types', 'centerId', 'jurisdictionId'],
        rows: (read) => ({ row: 'event', from: 'event', where: conditions(read), order: inTurn('event', 'ASC') }),
      }),
    },
  },
];
