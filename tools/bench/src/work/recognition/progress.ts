import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidacyRules, progressStages, waitingStates } from '@wanchuang/domain-recognition';
import { decimal, instant, list, object, orNull, quoted, raw, sqlOf, text } from '../../baseline/json';
import type { Work } from '../work';
import { drawnPlace } from './recognition-place';

const document = readFileSync(
  join(__dirname, '../../../../../libs/web/recognition/src/progress/progress.graphql'),
  'utf8',
);

const array = (names: readonly string[]): string => `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]`;

const ended = {
  returned: 'RETURNED',
  declined: 'DECLINED',
  refused: 'REFUSED',
  withdrawn: 'WITHDRAWN',
  struckOut: 'STRUCK_OUT',
};
const endings = array([...Object.values(ended), 'RECOGNISED']);
const ofStage = (condition: string) =>
  raw(`(SELECT coalesce(sum(n), 0) FROM furthest WHERE stage = known.place AND ${condition})`);

const stage = object({
  stage: quoted('known.name'),
  reached: raw('(SELECT coalesce(sum(n), 0) FROM furthest WHERE stage >= known.place)'),
  underway: ofStage(`state <> ALL(${endings})`),
  ...Object.fromEntries(Object.entries(ended).map(([name, state]) => [name, ofStage(`state = '${state}'`)])),
});

const days = (column: string) => orNull(column, (sql) => decimal(`round((${sql})::numeric, 2)`));

const stay = object({
  state: quoted('known.name'),
  finished: raw('coalesce(past.finished, 0)'),
  ...Object.fromEntries(['min', 'p25', 'median', 'p75', 'max'].map((name, at) => [name, days(`past.five[${at + 1}]`)])),
  medianOfAllCalls: days('past.of_all'),
  waiting: raw('coalesce(waits.waiting, 0)'),
  overMedian: raw('coalesce(waits.over_median, 0)'),
  longestWaiting: orNull('waits.longest', raw),
});

const outcomes = ['met', 'excepted', 'waived', 'judged', 'unmet', 'open'];
const clause = object({
  rule: text('c.rule'),
  clause: text('c.clause'),
  fieldCode: text('field.code'),
  ...Object.fromEntries(outcomes.map((name) => [name, raw(`c.${name}`)])),
});

const counted = outcomes
  .map((name) => `coalesce(sum(n) FILTER (WHERE outcome = '${name.toUpperCase()}'), 0) AS ${name}`)
  .join(', ');

const tables = `applied AS MATERIALIZED (
    SELECT id, call_id, state, state_since, stage, field_id, call_id = $2 AS is_meant FROM application
    WHERE submitted_at IS NOT NULL AND jurisdiction_id = $1),
  furthest AS MATERIALIZED (SELECT stage, state, count(*) AS n FROM applied WHERE is_meant GROUP BY 1, 2),
  finished AS MATERIALIZED (
    SELECT from_state AS state, count(*) FILTER (WHERE is_meant) AS finished,
      percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY stayed_days) FILTER (WHERE is_meant) AS five,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY stayed_days) AS of_all
    FROM applied JOIN application_step ON application_id = applied.id WHERE stayed_days IS NOT NULL GROUP BY 1),
  waits AS (
    SELECT state, sum(n) AS waiting, sum(n) FILTER (WHERE lasting > of_all) AS over_median, max(lasting) AS longest FROM (
      SELECT state, day_in_china(now()) - day_in_china(state_since) AS lasting, count(*) AS n FROM applied WHERE is_meant GROUP BY 1, 2
    ) lasted LEFT JOIN finished past USING (state) GROUP BY 1),
  said AS MATERIALIZED (
    SELECT field_id, clauses, other, count(*) AS n
    FROM applied JOIN application_outcomes ON application_id = applied.id, unnest(array_prepend('', others)) other
    WHERE is_meant GROUP BY 1, 2, 3),
  c AS (SELECT rule, clause, field_id, ${counted} FROM (
      SELECT rule, clause, field_id, 'MET' AS outcome, n FROM said, jsonb_each_text(clauses::jsonb) AS asked (rule, clause) WHERE other = ''
      UNION ALL SELECT split_part(other, ' ', 1), clauses::jsonb ->> split_part(other, ' ', 1), field_id, apart.outcome, apart.n
      FROM said, LATERAL (VALUES (split_part(other, ' ', 2), n), ('MET', -n)) AS apart (outcome, n) WHERE other <> '') held GROUP BY 1, 2, 3)`;

const baseline = (): string => {
  const known = (names: readonly string[]): string => `unnest(${array(names)}) WITH ORDINALITY AS known (name, place)`;
  const call = object({
    id: quoted('call.id', 'recognitionCall_'),
    title: text('call.title'),
    closesAt: instant('call.closes_at'),
    applications: raw('n'),
  });
  const answered =
    '(SELECT call_id, count(*) AS n FROM applied GROUP BY 1) answered JOIN recognition_call call ON call.id = call_id';
  const ruleNames = array(candidacyRules.map(({ name }) => name));
  const answer = object({
    data: object({
      recognitionProgress: object({
        dataCutOff: instant('(SELECT max(state_since) FROM applied)'),
        calls: list(call, answered, 'call.closes_at DESC, call.id DESC'),
        stages: list(stage, known(Object.keys(progressStages)), 'known.place'),
        stays: list(
          stay,
          `${known(waitingStates)} LEFT JOIN finished past ON past.state = known.name LEFT JOIN waits ON waits.state = known.name`,
          'known.place',
        ),
        clauses: list(
          clause,
          'c JOIN field ON field.id = c.field_id',
          `array_position(${ruleNames}, c.rule), c.clause, c.field_id`,
        ),
      }),
    }),
  });
  return `WITH ${tables} SELECT ${sqlOf(answer)} AS body`;
};

/** The page of progress: funnel, time of each step and pass rates of a call. */
export const callProgress: Work = {
  name: 'A1',
  title: 'progress of a call, by the dashboard’s own document and the bureau’s officer',
  viewer: 'BUREAU_OFFICER',
  scales: ['recognition'],
  goal: {},
  document,
  baseline,
  variants: (place) => {
    const { callId } = drawnPlace(place);
    const jurisdictionId = `jurisdiction_${place.jurisdictionId}`;
    return [
      { variables: { jurisdictionId, callId: `recognitionCall_${callId}` }, values: [place.jurisdictionId, callId] },
    ];
  },
};
