import { many, one, page, type Reading, type TypeReads } from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { byId } from '../reading/by-id';
import { deliberationActionReads } from './deliberation-actions.type';
import { DeliberationItem } from './deliberation-item.entity';
import { Deliberation } from './deliberation.entity';
import type { DeliberationArgs } from './deliberation.inputs';

const items = many((read) => {
  const row = read.plan.alias('decided');
  return {
    row,
    from: `deliberation_item ${row}`,
    where: `${row}.deliberation_id = ${read.row}.id AND ${read.visible('DeliberationItem', row)}`,
    orderBy: `${row}.application_id`,
  };
});

const conditions = (read: Reading): string => {
  const filter = read.args<DeliberationArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const states = filter.at('states');
  return allOf([
    read.visible('Deliberation', 'deliberation'),
    jurisdiction && withinJurisdiction('deliberation', jurisdiction),
    states.isGiven ? `deliberation.state = ANY(${states.bind('text[]')})` : null,
  ]);
};

export const deliberationReads: readonly TypeReads[] = [
  { type: 'DeliberationItem', entity: DeliberationItem },
  { type: 'Deliberation', entity: Deliberation, node: 'deliberation', names: ['document'], fields: { items } },
  ...deliberationActionReads,
  {
    type: 'Query',
    fields: {
      deliberation: one(byId('Deliberation', 'deliberation', 'deliberation'), { arguments: ['id'] }),
      deliberations: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'deliberation',
          from: 'deliberation',
          where: conditions(read),
          order: [
            { sql: 'deliberation.held_on', direction: 'DESC', type: 'date', field: 'Deliberation.heldOn' },
            { sql: 'deliberation.id', direction: 'DESC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
