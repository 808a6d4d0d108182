import { Dimension } from '@wanchuang/domain-indicators';
import { CenterStatus } from '@wanchuang/domain-registry';
import { connectionOf, DecimalScalar } from '@wanchuang/server-platform';
import { CenterType, FieldType, JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { IndicatorType } from '../indicator/indicator.type';

@ObjectType('AggregateValue', {
  description: 'One figure of a row. The last three only with compareTo.',
})
export class AggregateValueType {
  @Field(() => String, { description: 'Name of the measure.' })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The figure; null: there is no value that it could rest on.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it is compared with; null where there is nothing.' })
  previous!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'value − previous.' })
  change!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'change ÷ previous, rounded to 4 places: 0.25 is 25%.' })
  changeRate!: string | null;

  @Field(() => String, {
    description: 'The reference of `value`: `evidence` opens the rows behind it. Of a share or a place: of the sum.',
  })
  evidenceOf!: string;
}

@ObjectType('AggregateRow', { description: 'One group of facts; what it is not grouped by is null.' })
export class AggregateRowType {
  @Field(() => Int, { nullable: true, description: 'The year that the facts are about.' })
  year!: number | null;

  @Field(() => FieldType, { nullable: true, description: 'Technology field; null for regions.' })
  field!: FieldType | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Department (Art. 6); null for regions.' })
  department!: Relation<OrganisationType> | null;

  @Field(() => JurisdictionType, { nullable: true, description: 'The centers’ own jurisdiction.' })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => CenterType, { nullable: true, description: 'The center.' })
  center!: Relation<CenterType> | null;

  @Field(() => Dimension, { nullable: true, description: 'The dimension (Art. 22).' })
  dimension!: Dimension | null;

  @Field(() => IndicatorType, { nullable: true, description: 'The indicator.' })
  indicator!: IndicatorType | null;

  @Field(() => CenterStatus, { nullable: true, description: 'The centers’ status (Art. 3).' })
  status!: CenterStatus | null;

  @Field(() => String, { nullable: true, description: 'The imported file’s currency, ISO 4217; null: other facts.' })
  sourceCurrency!: string | null;

  @Field(() => [AggregateValueType], { description: 'The figures, in the order of the measures.' })
  values!: AggregateValueType[];
}

export const { ConnectionType: AggregateConnection } = connectionOf('Aggregate', () => AggregateRowType);
