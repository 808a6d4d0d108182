import type { AggregateFigure, AggregateMeasureKind } from './aggregate.inputs';

/** Columns of facts, and how an aggregate over them is held to the indicators above or below the line. */
export interface Values {
  readonly of: (aggregate: string) => string;
  readonly over: (aggregate: string) => string;
  /** In the source's currency. */
  readonly sourceValue: string;
  /** RATIO: per how many units of what is below the line. */
  readonly per: string | null;
  /** The expressions of rows alike among which one is placed. */
  readonly within: readonly string[];
}

interface MeasureSql {
  readonly sql: (values: Values) => string;
  /** Places behind the point of a mean of such figures. */
  readonly places: number;
}

const quantile = (share: number): MeasureSql => ({
  sql: ({ of }) => `round(${of(`percentile_cont(${share}) WITHIN GROUP (ORDER BY fact.value)`)}::numeric, 4)`,
  places: 4,
});
const plain = (aggregate: string): MeasureSql => ({ sql: ({ of }) => `${of(aggregate)}::numeric`, places: 4 });

const sumOf = ({ of }: Values): string => of('sum(fact.value)');

/** Among the rows of a group: windows over groups that are made already. */
const among = (within: readonly string[], order = ''): string =>
  `OVER (${within.length > 0 ? `PARTITION BY ${within.join(', ')}` : ''} ${order})`;

/** A number of a measure, made of the figure and of what it is compared with. */
export const figures: Readonly<Record<AggregateFigure, (now: string, before: string) => string>> = {
  VALUE: (now) => now,
  PREVIOUS: (_, before) => before,
  CHANGE: (now, before) => `(${now} - ${before})`,
  CHANGE_RATE: (now, before) => `round((${now} - ${before}) / nullif(${before}, 0), 4)`,
};

/** What a measure computes. */
export const measureSql: Readonly<Record<AggregateMeasureKind, MeasureSql>> = {
  SUM: plain('sum(fact.value)'),
  MEAN: { sql: ({ of }) => `round(${of('avg(fact.value)')}, 4)`, places: 4 },
  MEDIAN: quantile(0.5),
  P25: quantile(0.25),
  P75: quantile(0.75),
  MIN: plain('min(fact.value)'),
  MAX: plain('max(fact.value)'),
  COUNT: plain('count(fact.value)'),
  RATIO: {
    sql: ({ of, over, per }) =>
      `round(${of('sum(fact.value)')}${per ? ` * ${per}` : ''} / nullif(${over('sum(fact.value)')}, 0), 12)`,
    places: 12,
  },
  SHARE: {
    sql: (values) => `round(${sumOf(values)} / nullif(sum(${sumOf(values)}) ${among(values.within)}, 0), 6)`,
    places: 6,
  },
  RANK: {
    sql: (values) =>
      `CASE WHEN ${sumOf(values)} IS NOT NULL THEN rank() ${among(values.within, `ORDER BY ${sumOf(values)} DESC NULLS LAST`)} END::numeric`,
    places: 4,
  },
  PERCENTILE: {
    sql: (values) => {
      const sum = sumOf(values);
      const smaller = `percent_rank() ${among([...values.within, `${sum} IS NULL`], `ORDER BY ${sum}`)}`;
      return `CASE WHEN ${sum} IS NOT NULL AND count(${sum}) ${among(values.within)} > 1 THEN round(${smaller}::numeric, 4) END`;
    },
    places: 4,
  },
  SOURCE_SUM: { sql: ({ of, sourceValue }) => of(`sum(${sourceValue})`), places: 12 },
};
