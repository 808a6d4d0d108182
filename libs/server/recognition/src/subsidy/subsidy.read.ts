import { one, type TypeReads } from '@wanchuang/server-platform';
import { subsidyActionReads } from './subsidy-actions.type';
import { Subsidy } from './subsidy.entity';

const subsidy = one((read) => {
  const row = read.plan.alias('subsidy');
  const where = `${row}.center_id = ${read.row}.id AND ${read.visible('Subsidy', row)}`;
  return { row, from: `subsidy ${row}`, where };
});

export const subsidyReads: readonly TypeReads[] = [
  { type: 'Subsidy', entity: Subsidy, node: 'subsidy', within: 'center', names: ['document'] },
  ...subsidyActionReads,
  { type: 'Center', fields: { subsidy } },
];
