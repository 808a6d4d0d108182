import { many, one, type TypeReads } from '@wanchuang/server-platform';
import { subsidyActionReads } from './subsidy-actions.type';
import { Subsidy } from './subsidy.entity';

const subsidy = one((read) => {
  const row = read.plan.alias('subsidy');
  const where = `${row}.center_id = ${read.row}.id AND ${row}.state <> 'CANCELLED' AND ${read.visible('Subsidy', row)}`;
  return { row, from: `subsidy ${row}`, where };
});

const cancelledSubsidies = many((read) => {
  const row = read.plan.alias('subsidy');
  const where = `${row}.center_id = ${read.row}.id AND ${row}.state = 'CANCELLED' AND ${read.visible('Subsidy', row)}`;
  return { row, from: `subsidy ${row}`, where, orderBy: `${row}.cancelled_on DESC, ${row}.id DESC` };
});

export const subsidyReads: readonly TypeReads[] = [
  { type: 'Subsidy', entity: Subsidy, node: 'subsidy', within: 'center', names: ['document'] },
  ...subsidyActionReads,
  { type: 'Center', fields: { subsidy, cancelledSubsidies } },
];
