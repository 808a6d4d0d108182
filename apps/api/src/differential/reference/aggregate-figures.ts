import { compareDecimals, type Decimal, decimalOf, meanOf, multiply, ratioOf, roundTo, sumOf } from './decimal';
import type { Measure, MeasureKind } from './aggregate-plan';
import { percentile } from './percentile';
import type { FactRow } from './world-rows';

const extreme = (values: readonly Decimal[], sign: 1 | -1): Decimal | null =>
  values.reduce<Decimal | null>(
    (found, value) => (found === null || sign * compareDecimals(value, found) > 0 ? value : found),
    null,
  );

/** Half away from zero; nothing stays nothing. */
export const rounded = (value: Decimal | null, places: number): Decimal | null => value && roundTo(value, places);

/** Places behind the point of a mean of such figures. */
export const placesOf = (kind: MeasureKind): number => {
  if (kind === 'SHARE') return 6;
  return kind === 'RATIO' || kind === 'SOURCE_SUM' ? 12 : 4;
};

const times = (value: Decimal | null, factor: string): Decimal | null => value && multiply(value, decimalOf(factor));

/** The figure of a measure over the facts of one group, of a place the sum; null where there is no value that it could rest on. */
export const figureOf = ({ kind, of, over, per }: Measure, facts: readonly FactRow[]): Decimal | null => {
  const among = (indicators: Measure['of']): FactRow[] =>
    facts.filter((fact) => indicators.some((indicator) => indicator.id === fact.indicatorId));
  const own = among(of);
  const values = own.map((fact) => fact.amount);
  switch (kind) {
    case 'SUM':
    case 'SHARE':
    case 'RANK':
    case 'PERCENTILE':
      return sumOf(values);
    case 'MEAN':
      return rounded(meanOf(values), 4);
    case 'MEDIAN':
      return percentile(0.5, values);
    case 'P25':
      return percentile(0.25, values);
    case 'P75':
      return percentile(0.75, values);
    case 'MIN':
      return extreme(values, -1);
    case 'MAX':
      return extreme(values, 1);
    case 'COUNT':
      return { units: BigInt(values.length), scale: 0 };
    case 'RATIO':
      return rounded(ratioOf(times(sumOf(values), per), sumOf(among(over).map((fact) => fact.amount))), 12);
    case 'SOURCE_SUM':
      return sumOf(own.flatMap((fact) => fact.sourceAmount ?? []));
  }
};
