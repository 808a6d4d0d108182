import { waitingStates } from '@wanchuang/domain-recognition';
import { columns, literal, many, type TypeReads } from '@wanchuang/server-platform';
import { type ProgressTables, progressTables } from './progress-tables';

/** Stays that are over, in whatever call: how many lasted how many days, and how many no longer. */
const lasted = (at: ProgressTables): string =>
  at.scope.table(
    'lasted',
    () => `SELECT state, days, of_call, sum(of_call) OVER shorter AS up_to_of_call, sum(of_all) OVER shorter AS up_to_of_all,
        sum(of_call) OVER whole AS total_of_call, sum(of_all) OVER whole AS total_of_all
      FROM (
        SELECT step.from_state AS state, step.stayed_days AS days, count(*) FILTER (WHERE applied.is_of_call) AS of_call, count(*) AS of_all
        FROM ${at.applied()} applied JOIN application_step step ON step.application_id = applied.id
        WHERE step.stayed_days IS NOT NULL GROUP BY 1, 2
      ) counted
      WINDOW whole AS (PARTITION BY state), shorter AS (PARTITION BY state ORDER BY days)`,
  );

/** As percentile_cont() has it, of days that were counted already: between two stays it lies as far as the part reaches. */
const percentile = (part: number, of: 'of_call' | 'of_all'): string => {
  const place = `(${part} * (max(total_${of}) - 1))`;
  const at = (which: 'floor' | 'ceil'): string =>
    `min(days) FILTER (WHERE up_to_${of} > ${which}(${part} * (total_${of} - 1)))`;
  return `CASE WHEN max(total_${of}) > 0 THEN ${at('floor')} + (${at('ceil')} - ${at('floor')}) * (${place} - floor(${place})) END`;
};

const five = { min: 0, p25: 0.25, median: 0.5, p75: 0.75, max: 1 };

const finished = (at: ProgressTables): string =>
  at.scope.table(
    'finished',
    () => `SELECT state, max(total_of_call)::int AS finished, ${percentile(0.5, 'of_all')} AS of_all,
        ${Object.entries(five)
          .map(([name, part]) => `${percentile(part, 'of_call')} AS ${name}`)
          .join(', ')}
      FROM ${lasted(at)} GROUP BY 1`,
  );

const waiting = (at: ProgressTables): string =>
  at.scope.table(
    'waiting',
    () => `SELECT counted.state, sum(counted.applications)::int AS waiting, max(counted.days) AS longest_waiting,
        coalesce(sum(counted.applications) FILTER (WHERE counted.days > finished.of_all), 0)::int AS over_median
      FROM (
        SELECT applied.state, ${at.today} - day_in_china(applied.state_since) AS days, count(*) AS applications
        FROM ${at.applied()} applied WHERE applied.is_of_call GROUP BY 1, 2
      ) counted LEFT JOIN ${finished(at)} finished ON finished.state = counted.state GROUP BY 1`,
  );

/** Days as people write them: two places at most. */
const written = (days: string): string => `trim_scale(round((${days})::numeric, 2))`;

export const stateStays = many((read) => {
  const at = read.scope.take(progressTables);
  const row = read.plan.alias('stay');
  const days = Object.keys(five).map((name) => `${written(`finished.${name}`)} AS ${name}`);
  return {
    row,
    from: `(
      SELECT known.state, known.place, coalesce(finished.finished, 0) AS finished, ${days.join(', ')},
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
