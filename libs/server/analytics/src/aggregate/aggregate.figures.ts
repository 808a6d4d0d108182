import type { AggregateMeasureKind } from './aggregate.inputs';

/** Columns of facts, and how an aggregate over them is held to the indicators above or below the line. */
export interface Values {
  readonly of: (aggregate: string) => string;
  readonly over: (aggregate: string) => string;
  /** In the source's currency. */
  readonly sourceValue: string;
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
    sql: ({ of, over }) => `round(${of('sum(fact.value)')} / nullif(${over('sum(fact.value)')}, 0), 12)`,
    places: 12,
  },
  SOURCE_SUM: { sql: ({ of, sourceValue }) => of(`sum(${sourceValue})`), places: 12 },
};
