import { progressEnds, progressStages } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

const names = Object.keys(progressStages);

/** Applications of the call by the furthest stage that they ever came to, and the state that they are in. */
const furthest = (at: ProgressTables): string =>
  at.scope.table(
    'furthest',
    () => `SELECT applied.stage, applied.state, count(*)::int AS applications
      FROM ${at.applied()} applied WHERE applied.is_of_call GROUP BY 1, 2`,
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
