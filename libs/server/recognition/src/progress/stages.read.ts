import { progressEnds, progressStages } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

const names = Object.keys(progressStages);

/** The place of a state on the way; 0 for those that end it. */
const rankOf = (state: string): string => {
  const cases = Object.values<{ readonly states: readonly string[] }>(progressStages).flatMap(({ states }, index) =>
    states.map((one) => `WHEN ${literal(one)} THEN ${index + 1}`),
  );
  return `CASE ${state} ${cases.join(' ')} ELSE 0 END`;
};

/** Applications of the call by the last stage that they ever came to, and the state that they are in. */
const furthest = (at: ProgressTables): string =>
  at.scope.table(
    'furthest',
    () => `SELECT stage, state, count(*)::int AS applications
      FROM (
        SELECT applied.id, applied.state, greatest(1, ${rankOf('applied.state')}, max(${rankOf('step.to_state')})) AS stage
        FROM ${at.applied()} applied LEFT JOIN application_step step ON step.application_id = applied.id
        WHERE applied.is_of_call GROUP BY applied.id, applied.state
      ) reached GROUP BY 1, 2`,
  );

const endings = {
  RETURNED: 'returned',
  DECLINED: 'declined',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
  STRUCK_OUT: 'struck_out',
};
const isUnderway = `furthest.state NOT IN (${[...progressEnds, 'RETURNED', 'RECOGNISED'].map(literal).join(', ')})`;

const counted = (condition: string): string =>
  `coalesce(sum(furthest.applications) FILTER (WHERE furthest.stage ${condition}), 0)::int`;

export const stages = many((read) => {
  const at = read.scope.take(progressTables);
  const row = read.plan.alias('stage');
  const ends = Object.entries(endings).map(
    ([state, column]) => `${counted(`= known.place AND furthest.state = ${literal(state)}`)} AS ${column}`,
  );
  return {
    row,
    from: `(
      SELECT known.stage, known.place, ${counted('>= known.place')} AS reached,
        ${counted(`= known.place AND ${isUnderway}`)} AS underway, ${ends.join(', ')}
      FROM unnest(ARRAY[${names.map(literal).join(', ')}]) WITH ORDINALITY AS known (stage, place)
      LEFT JOIN ${furthest(at)} furthest ON TRUE GROUP BY known.stage, known.place) ${row}`,
    orderBy: `${row}.place`,
  };
});

export const stageReads: TypeReads = {
  type: 'StageCount',
  fields: columns(['stage', 'reached', 'underway', 'returned', 'declined', 'refused', 'withdrawn', 'struckOut']),
};
