import { DecimalScalar } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('YearValue', { description: 'One point of a series.' })
export class YearValueType {
  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value in the indicator’s unit; null: missing, which is not 0.',
  })
  value!: string | null;

  @Field(() => Int, { description: 'How many centers have a value.' })
  centers!: number;

  @Field(() => Boolean, {
    description: 'Whether the reports for the year are not due yet (Art. 19): it may still grow.',
  })
  provisional!: boolean;

  @Field(() => String, { description: 'The reference of the value: `evidence` opens the rows behind it.' })
  evidenceOf!: string;
}

@ObjectType('IndicatorSeries', { description: 'One indicator over the years.' })
export class IndicatorSeriesType {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the field, or id of the department or jurisdiction, that it is broken down by; null: the whole.',
  })
  groupKey!: string | null;

  @Field(() => String, {
    description: 'The reference of the series over all years: with `~` and a year behind it, that of one point.',
  })
  evidenceOf!: string;

  @Field(() => [YearValueType], { description: 'A point for every year of the range.' })
  points!: YearValueType[];
}
