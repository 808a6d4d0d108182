import { DateTimeScalar, DecimalScalar } from '@wanchuang/server-platform';
import { OrderDirection, PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { IndicatorFactFilter } from '../fact/indicator-fact.inputs';

export const AggregateGroup = {
  YEAR: 'YEAR',
  FIELD: 'FIELD',
  DEPARTMENT: 'DEPARTMENT',
  JURISDICTION: 'JURISDICTION',
  CENTER: 'CENTER',
  DIMENSION: 'DIMENSION',
  INDICATOR: 'INDICATOR',
  STATUS: 'STATUS',
  SOURCE_CURRENCY: 'SOURCE_CURRENCY',
} as const;
export type AggregateGroup = keyof typeof AggregateGroup;

export const AggregateMeasureKind = {
  SUM: 'SUM',
  MEAN: 'MEAN',
  MEDIAN: 'MEDIAN',
  P25: 'P25',
  P75: 'P75',
  MIN: 'MIN',
  MAX: 'MAX',
  COUNT: 'COUNT',
  RATIO: 'RATIO',
  SHARE: 'SHARE',
  RANK: 'RANK',
  PERCENTILE: 'PERCENTILE',
  SOURCE_SUM: 'SOURCE_SUM',
} as const;
export type AggregateMeasureKind = keyof typeof AggregateMeasureKind;

export const AggregateFigure = {
  VALUE: 'VALUE',
  PREVIOUS: 'PREVIOUS',
  CHANGE: 'CHANGE',
  CHANGE_RATE: 'CHANGE_RATE',
} as const;
export type AggregateFigure = keyof typeof AggregateFigure;

export const CompareKind = {
  PREVIOUS_YEAR: 'PREVIOUS_YEAR',
  PREVIOUS_MEAN: 'PREVIOUS_MEAN',
  PREVIOUS_CYCLE: 'PREVIOUS_CYCLE',
} as const;
export type CompareKind = keyof typeof CompareKind;

registerEnumType(AggregateGroup, {
  name: 'AggregateGroup',
  description: 'What facts are grouped by.',
  valuesConfig: {
    YEAR: { description: 'The year that they are about.' },
    FIELD: { description: 'Technology field of the center.' },
    DEPARTMENT: { description: 'Department that supervises the center (Art. 6).' },
    JURISDICTION: { description: 'The center’s own jurisdiction.' },
    CENTER: { description: 'The center.' },
    DIMENSION: { description: 'Dimension of the indicator (Art. 22).' },
    INDICATOR: { description: 'The indicator.' },
    STATUS: { description: 'Status of the center (Art. 3).' },
    SOURCE_CURRENCY: { description: 'Currency of the imported file; none for other facts.' },
  },
});

registerEnumType(AggregateMeasureKind, {
  name: 'AggregateMeasureKind',
  description: 'What is computed of the values of a group.',
  valuesConfig: {
    SUM: { description: 'Sum, exact.' },
    MEAN: { description: 'Mean, rounded to 4 places.' },
    MEDIAN: { description: 'Median, rounded to 4 places.' },
    P25: { description: 'First quartile, rounded to 4 places.' },
    P75: { description: 'Third quartile, rounded to 4 places.' },
    MIN: { description: 'Smallest value.' },
    MAX: { description: 'Largest value.' },
    COUNT: { description: 'How many values; a missing one does not count.' },
    RATIO: {
      description: 'Sum of `of` × `per` ÷ sum of `over`, rounded to 12 places; none where that sum is 0.',
    },
    SHARE: {
      description:
        'Sum ÷ the sum of all rows alike in `within`, 0 to 1, rounded to 6 places; none where that sum is 0.',
    },
    RANK: {
      description: 'Place of the sum among the rows alike in `within`: 1 is the largest, equal sums share a place.',
    },
    PERCENTILE: {
      description:
        'Share of the other rows alike in `within` whose sum is smaller, 0 to 1, rounded to 4 places; none where there is no other.',
    },
    SOURCE_SUM: {
      description: 'Sum in the currency of the imported file, exact; wants SOURCE_CURRENCY among the groups.',
    },
  },
});

registerEnumType(AggregateFigure, {
  name: 'AggregateFigure',
  description: 'Which number of a measure; all but VALUE want compareTo.',
  valuesConfig: {
    VALUE: { description: 'The figure itself.' },
    PREVIOUS: { description: 'What it is compared with.' },
    CHANGE: { description: 'value − previous.' },
    CHANGE_RATE: { description: 'change ÷ previous, rounded to 4 places: 0.25 is 25%.' },
  },
});

registerEnumType(CompareKind, {
  name: 'CompareKind',
  description: 'What a year is compared with; years without a value are left out of a mean.',
  valuesConfig: {
    PREVIOUS_YEAR: { description: 'The year before.' },
    PREVIOUS_MEAN: { description: 'The mean of the `years` years before.' },
    PREVIOUS_CYCLE: {
      description:
        'The mean of the years of the last published evaluation cycle that ended before the year’s own began.',
    },
  },
});

@InputType({ description: 'One figure that every row shows.' })
export class AggregateMeasure {
  @Field(() => AggregateMeasureKind, { description: 'What is computed.' })
  kind!: AggregateMeasureKind;

  @Field(() => String, {
    nullable: true,
    description: 'Of which indicator, by code; without it, of all of the filter.',
  })
  of?: string | null;

  @Field(() => String, { nullable: true, description: 'RATIO: the indicator below the line, by code.' })
  over?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'RATIO: per how many units of `over`, such as 10000000 for ten million yuan; 1 without it.',
  })
  per?: string | null;

  @Field(() => [AggregateGroup], {
    nullable: true,
    description:
      'SHARE, RANK, PERCENTILE: among the rows alike in these of groupBy, and always in YEAR; without it, in YEAR and INDICATOR.',
  })
  within?: AggregateGroup[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name in the answer; without it kind, `of` and `over` joined by _, such as SUM_RD_INVESTMENT.',
  })
  as?: string | null;
}

@InputType({ description: 'What every row is compared with; wants YEAR among the groups.' })
export class CompareTo {
  @Field(() => CompareKind, { description: 'With what.' })
  kind!: CompareKind;

  @Field(() => Int, { nullable: true, description: 'PREVIOUS_MEAN: of how many years before, 1 to 10.' })
  years?: number | null;
}

@InputType({ description: 'Which rows are kept, by a measure. A missing figure is within no bounds.' })
export class AggregateHaving {
  @Field(() => String, { description: 'Name of the measure.' })
  measure!: string;

  @Field(() => AggregateFigure, { defaultValue: AggregateFigure.VALUE, description: 'Which number of it.' })
  figure?: AggregateFigure;

  @Field(() => DecimalScalar, { nullable: true, description: 'At least this.' })
  min?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most this.' })
  max?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'More than this.' })
  above?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Less than this.' })
  below?: string | null;
}

@InputType({ description: 'One term of an order. Missing figures come last.' })
export class AggregateOrder {
  @Field(() => String, { description: 'A measure’s name, or a group’s, such as YEAR.' })
  by!: string;

  @Field(() => AggregateFigure, { defaultValue: AggregateFigure.VALUE, description: 'Which number of a measure.' })
  figure?: AggregateFigure;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which end comes first.' })
  direction!: OrderDirection;
}

/** What is asked of the facts. */
@ArgsType()
export class AggregateArgs extends PageArgs {
  @Field(() => IndicatorFactFilter, {
    nullable: true,
    description:
      'Which facts count; all without it. Without indicatorCodes: the catalogue’s indicators, not their parts.',
  })
  filter?: IndicatorFactFilter | null;

  @Field(() => [AggregateGroup], { description: 'A row for every combination that has facts; empty: one row for all.' })
  groupBy!: AggregateGroup[];

  @Field(() => [AggregateMeasure], { description: 'The figures of a row, 1 to 20.' })
  measures!: AggregateMeasure[];

  @Field(() => CompareTo, { nullable: true, description: 'What every row is compared with.' })
  compareTo?: CompareTo | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
  asOf?: Date | null;

  @Field(() => [AggregateHaving], { nullable: true, description: 'Rows whose measures are within these bounds.' })
  having?: AggregateHaving[] | null;

  @Field(() => [AggregateOrder], {
    nullable: true,
    description: 'In which order; by the groups, ascending, without it.',
  })
  orderBy?: AggregateOrder[] | null;
}
