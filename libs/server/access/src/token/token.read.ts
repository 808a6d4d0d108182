import { many, type Reading, type TypeReads, values } from '@wanchuang/server-platform';
import { tokenActionReads } from './token-actions.type';
import { Token } from './token.entity';

/** How long one that ran out is still listed, days. */
const listedAfter = 30;

/** The condition that a token is listed: it works, or ran out lately. */
export const isListed = (row: string, today: string): string =>
  `${row}.revoked_at IS NULL AND ${row}.expires_at > ${today}::date - ${listedAfter}`;

const jurisdictions = many((read) => {
  const row = read.plan.alias('jurisdiction');
  const where = `${row}.id = ANY(${read.row}.jurisdiction_ids) AND ${read.visible('Jurisdiction', row)}`;
  return { row, from: `jurisdiction ${row}`, where, orderBy: `${row}.id` };
});

const centers = many((read) => {
  const row = read.plan.alias('center');
  const where = `${row}.id = ANY(${read.row}.center_ids) AND ${read.visible('Center', row)}`;
  return { row, from: `center ${row}`, where, orderBy: `${row}.id` };
});

const datasets = values((read) => {
  const row = read.plan.alias('dataset');
  const from = `unnest(${read.row}.datasets) WITH ORDINALITY AS ${row} (name, place)`;
  return { row, from, value: `${row}.name`, orderBy: `${row}.place` };
});

const centerIds = values((read) => {
  const row = read.plan.alias('of_center');
  const from = `unnest(${read.row}.center_ids) AS ${row} (id)`;
  return { row, from, value: `'center_' || ${row}.id`, orderBy: `${row}.id` };
});

/** Those of a person, the latest first. */
const tokens = many((read: Reading) => {
  const row = read.plan.alias('of_person');
  const today = read.plan.bind('date', ({ request }) => request.today);
  return {
    row,
    from: `token ${row}`,
    where: `${row}.person_id = ${read.row}.id AND ${isListed(row, today)} AND ${read.visible('Token', row)}`,
    orderBy: `${row}.made_at DESC, ${row}.id DESC`,
  };
});

export const tokenReads: readonly TypeReads[] = [
  {
    type: 'Token',
    entity: Token,
    node: 'token',
    within: 'person',
    isVolatile: true, // use is noted without an event
    fields: { datasets, jurisdictions, centerIds, centers },
  },
  ...tokenActionReads,
  { type: 'Person', fields: { tokens } },
];
