import { waitingStates } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

const ofCall = 'FILTER (WHERE is_of_call)';

/** Stays that are over, in whatever call. */
const finished = (at: ProgressTables): string =>
  at.scope.table(
    'finished',
    () => `SELECT from_state AS state, (count(*) ${ofCall})::int AS finished,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY stayed_days) AS of_all,
        percentile_cont(ARRAY[0, 0.25, 0.5, 0.75, 1]) WITHIN GROUP (ORDER BY stayed_days) ${ofCall} AS five
      FROM ${at.steps()} WHERE stayed_days IS NOT NULL GROUP BY 1`,
  );

const waiting = (at: ProgressTables): string => {
  const days = `${at.today} - day_in_china(applied.state_since)`;
  return at.scope.table(
    'waiting',
    () => `SELECT applied.state, count(*)::int AS waiting, max(${days}) AS longest_waiting,
        (count(*) FILTER (WHERE ${days} > finished.of_all))::int AS over_median
      FROM ${at.applied()} applied LEFT JOIN ${finished(at)} finished ON finished.state = applied.state
      WHERE applied.is_of_call GROUP BY applied.state`,
  );
};

/** Days as people write them: two places at most. */
const written = (days: string): string => `trim_scale(round((${days})::numeric, 2))`;

export const stateStays = many((read) => {
  const at = read.scope.take(progressTables);
  const row = read.plan.alias('stay');
  const five = ['min', 'p25', 'median', 'p75', 'max'].map(
    (name, index) => `${written(`finished.five[${index + 1}]`)} AS ${name}`,
  );
  return {
    row,
    from: `(
      SELECT known.state, known.place, coalesce(finished.finished, 0) AS finished, ${five.join(', ')},
        ${written('finished.of_all')} AS median_of_all_calls, coalesce(waiting.waiting, 0) AS waiting,
        coalesce(waiting.over_median, 0) AS over_median, waiting.longest_waiting
      FROM unnest(ARRAY[${waitingStates.map(literal).join(', ')}]) WITH ORDINALITY AS known (state, place)
      LEFT JOIN ${finished(at)} finished ON finished.state = known.state
      LEFT JOIN ${waiting(at)} waiting ON waiting.state = known.state) ${row}`,
    orderBy: `${row}.place`,
  };
});

export const stayReads: TypeReads = {
  type: 'StateStay',
  fields: columns(
    ['state', 'finished', 'waiting', 'overMedian'],
    ['min', 'p25', 'median', 'p75', 'max', 'medianOfAllCalls', 'longestWaiting'],
  ),
};
