import { many, page, type TypeReads, values } from '@wanchuang/server-platform';
import { allOf, pageSizes } from '@wanchuang/server-registry';
import { Webhook } from './webhook.entity';

const jurisdictions = many((read) => {
  const row = read.plan.alias('jurisdiction');
  const where = `${row}.id = ANY(${read.row}.jurisdiction_ids) AND ${read.visible('Jurisdiction', row)}`;
  return { row, from: `jurisdiction ${row}`, where, orderBy: `${row}.id` };
});

const types = values((read) => {
  const row = read.plan.alias('event_type');
  const from = `unnest(${read.row}.types) WITH ORDINALITY AS ${row} (name, place)`;
  return { row, from, value: `${row}.name`, orderBy: `${row}.place` };
});

const centerIds = values((read) => {
  const row = read.plan.alias('of_center');
  const from = `unnest(${read.row}.center_ids) AS ${row} (id)`;
  return { row, from, value: `'center_' || ${row}.id`, orderBy: `${row}.id` };
});

/** Events behind its cursor that are for it, as far as whoever reads may see them. */
const isFor = (webhook: string, event: string): string => `${event}.sequence > ${webhook}.sequence
  AND (cardinality(${webhook}.types) = 0 OR ${event}.type = ANY(${webhook}.types))
  AND (cardinality(${webhook}.jurisdiction_ids) = 0 OR ${event}.jurisdiction_id IN (
    SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ANY(${webhook}.jurisdiction_ids)))
  AND (cardinality(${webhook}.center_ids) = 0 OR ${event}.center_id = ANY(${webhook}.center_ids))`;

export const webhookReads: readonly TypeReads[] = [
  {
    type: 'Webhook',
    entity: Webhook,
    node: 'webhook',
    names: ['person'],
    isVolatile: true, // deliveries are noted without an event
    fields: {
      types,
      jurisdictions,
      centerIds,
      // what is delivered next is read by the same field, with its owner's rights of that time
      waiting: page({
        ...pageSizes,
        rows: (read) => {
          const row = read.plan.alias('event');
          const where = allOf([isFor(read.row, row), read.visible('Event', row)]);
          return { row, from: `event ${row}`, where, order: [{ sql: `${row}.sequence`, direction: 'ASC', type: 'bigint' }] };
        },
      }),
    },
  },
  {
    type: 'Query',
    fields: {
      webhooks: page({
        ...pageSizes,
        rows: (read) => ({
          row: 'webhook',
          from: 'webhook',
          where: read.visible('Webhook', 'webhook'),
          order: [{ sql: 'webhook.id', direction: 'DESC', type: 'int' }],
        }),
      }),
    },
  },
];
