import { connectionOf, DateScalar, DateTimeScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, OrganisationType, pageSizes } from '@wanchuang/server-registry';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { AggregateMeasureKind } from '../aggregate/aggregate.inputs';
import { IndicatorType } from '../indicator/indicator.type';

@ArgsType()
export class EvidenceArgs {
  @Field(() => String, { description: 'The reference of a figure, as `evidenceOf` gives it.' })
  of!: string;
}

@ObjectType('EvidenceEntry', { description: 'A row of a register that a figure counts (Art. 5(4), 16, 18, 22).' })
export class EvidenceEntryType {
  @Field(() => NodeInterface, { description: 'The row: a contract, a patent, a project …' })
  entry!: NodeInterface;

  @Field(() => DateScalar, { description: 'The day that it counts by.' })
  countedOn!: string;

  @Field(() => DecimalScalar, { description: 'What it adds to the figure: its amount, or 1 where rows are counted.' })
  counts!: string;
}

export const { ConnectionType: EvidenceEntryConnection } = connectionOf('EvidenceEntry', () => EvidenceEntryType);

@ObjectType('Evidence', { description: 'What stands behind a figure, as far as the viewer may read it.' })
export class EvidenceType {
  @Field(() => String, { description: 'The reference that was opened.' })
  of!: string;

  @Field(() => AggregateMeasureKind, { description: 'What is computed of the values.' })
  measure!: AggregateMeasureKind;

  @Field(() => [IndicatorType], { description: 'Of which indicators; a RATIO has the one below the line last.' })
  indicators!: IndicatorType[];

  @Field(() => Int, { nullable: true, description: 'First year; null: open.' })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; null: open.' })
  toYear!: number | null;

  @Field(() => JurisdictionType, { nullable: true, description: 'The jurisdiction; null: none is named.' })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => [OrganisationType], { description: 'The departments that are named.' })
  departments!: Relation<OrganisationType>[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; null: now.' })
  asOf!: Date | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The figure, computed anew of the facts below; null: there is no value that it could rest on.',
  })
  value!: string | null;

  @Field(() => Int, { description: 'How many centers have a value among the facts below.' })
  centers!: number;
}

/** Facts and register rows come in pages like other lists. */
export const evidencePageSizes = pageSizes;
