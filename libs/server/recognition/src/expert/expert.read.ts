import type { Action } from '@wanchuang/domain-access';
import {
  inline,
  many,
  numericId,
  one,
  openActions,
  page,
  type Reading,
  total,
  type TypeReads,
  values,
} from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, searchPattern, withinJurisdiction } from '@wanchuang/server-registry';
import { fieldIdsOf } from './expert.check';
import { Expert } from './expert.entity';
import { ExpertTie } from './expert-tie.entity';
import type { ExpertArgs } from './expert.inputs';
import type { ExpertActionsType } from './expert.type';

/** By who it is, and by where they work or sit. */
const matches = (pattern: string): string => `(expert.title ILIKE ${pattern} OR EXISTS (
    SELECT FROM person LEFT JOIN organisation ON organisation.id = person.organisation_id
    WHERE person.id = expert.person_id AND (person.name ILIKE ${pattern} OR organisation.name ILIKE ${pattern}))
  OR EXISTS (SELECT FROM expert_tie tie WHERE tie.expert_id = expert.id AND tie.name ILIKE ${pattern}))`;

const conditions = (read: Reading): string => {
  const filter = read.args<ExpertArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const [kinds, states, codes] = [filter.at('kinds'), filter.at('states'), filter.at('fieldCodes')];
  const pattern = searchPattern(filter.at('search'));
  return allOf([
    read.visible('Expert', 'expert'),
    jurisdiction && withinJurisdiction('expert', jurisdiction),
    kinds.isGiven ? `(expert.further_kinds || expert.kind) && ${kinds.bind('text[]')}` : null,
    states.isGiven ? `expert.state = ANY(${states.bind('text[]')})` : null,
    codes.isGiven ? `expert.field_ids && ${codes.bind('smallint[]', knownFields)}` : null,
    pattern && matches(pattern),
  ]);
};

const knownFields = (codes: readonly string[] | null | undefined, place: string): number[] =>
  fieldIdsOf(place, codes ?? []);

const expertById = (read: Reading) => {
  const id = read.args<{ id: string }>().at('id');
  const key = id.bind('int', (value) => numericId('expert', value));
  return { row: 'expert', from: 'expert', where: `expert.id = ${key} AND ${read.visible('Expert', 'expert')}` };
};

const furtherKinds = values((read) => {
  const row = read.plan.alias('further');
  return { row, from: `unnest(${read.row}.further_kinds) ${row}`, value: row, orderBy: row };
});

const fields = many((read) => {
  const row = read.plan.alias('field');
  return { row, from: `field ${row}`, where: `${row}.id = ANY(${read.row}.field_ids)`, orderBy: `${row}.id` };
});

/** Those that hold first, then the latest. */
const ties = many((read) => {
  const row = read.plan.alias('tie');
  return {
    row,
    from: `expert_tie ${row}`,
    where: `${row}.expert_id = ${read.row}.id AND ${read.visible('ExpertTie', row)}`,
    orderBy: `${row}.until_on DESC NULLS FIRST, ${row}.id`,
  };
});

/**
 * Of sheets that counted, in panels that have concluded, with more than one sheet: each total against the mean of all that
 * counted for the same application.
 */
const strictness = one((read) => {
  const row = read.plan.alias('strictness');
  const counted = `SELECT seat.expert_id, sheet.total,
      avg(sheet.total) OVER (PARTITION BY sheet.application_id) AS mean, count(*) OVER (PARTITION BY sheet.application_id) AS sheets
    FROM scoring_sheet sheet JOIN seat ON seat.id = sheet.seat_id JOIN panel ON panel.id = seat.panel_id
    WHERE sheet.state = 'HANDED_IN' AND seat.state = 'ACCEPTED' AND panel.state = 'CONCLUDED'`;
  const summed = `SELECT round(avg(counted.total - counted.mean), 1) AS mean_deviation, count(*)::int AS sheets
    FROM (${counted}) counted WHERE counted.expert_id = ${read.row}.id AND counted.sheets > 1 HAVING count(*) > 0`;
  return { row, from: `(${summed}) ${row}` };
});

/** As the composer of a panel counts them. */
const seatsLastYear = total((row, read) => {
  const today = read.plan.bind('date', ({ request }) => request.today);
  return `(SELECT count(*)::int FROM seat taken WHERE taken.expert_id = ${row}.id AND taken.state IN ('ACCEPTED', 'RECUSED')
    AND taken.answered_at >= ${today} - interval '1 year')`;
});

const actions: Readonly<Record<keyof ExpertActionsType, Action>> = {
  change: 'CHANGE_EXPERT',
  retire: 'RETIRE_EXPERT',
};

export const expertReads: readonly TypeReads[] = [
  {
    type: 'Expert',
    entity: Expert,
    node: 'expert',
    names: ['person'],
    fields: { furtherKinds, fields, ties, seatsLastYear, strictness, viewerCan: inline() },
  },
  { type: 'ExpertActions', fields: openActions('Expert', actions) },
  { type: 'ExpertTie', entity: ExpertTie, node: 'expertTie', names: ['organisation'] },
  {
    type: 'ExpertStrictness',
    fields: { meanDeviation: total((row) => `${row}.mean_deviation`), sheets: total((row) => `${row}.sheets`) },
  },
  {
    type: 'Query',
    fields: {
      expert: one(expertById, { arguments: ['id'] }),
      experts: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'expert',
          from: 'expert',
          where: conditions(read),
          order: [
            {
              sql: '(SELECT name FROM person WHERE person.id = expert.person_id)',
              direction: 'ASC',
              type: 'text',
              nullable: true,
            },
            { sql: 'expert.id', direction: 'ASC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
