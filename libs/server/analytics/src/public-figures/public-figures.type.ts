import { DateTimeScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { FieldType, JurisdictionType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { PublicFigureState, PublicMeasure } from './public-measure';

@ObjectType('FigureRelease', {
  implements: NodeInterface,
  description: 'The figures of a jurisdiction for a year as they were told the public: once, and never changed.',
})
export class FigureReleaseType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'Whose figures: of its centers and of all below it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => Int, { description: 'The year that they are about.' })
  year!: number;

  @Field(() => DateTimeScalar, { description: 'When they were published: what was filed later is not in them.' })
  publishedAt!: Date;
}

@ObjectType('PublicPoint', { description: 'A figure of one year, or why it is not told.' })
export class PublicPointType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The figure; null unless it is told.' })
  value!: string | null;

  @Field(() => PublicFigureState, { description: 'Whether it is told, and if it is not, why.' })
  state!: PublicFigureState;
}

@ObjectType('PublicSeries', { description: 'One measure over the years that were published.' })
export class PublicSeriesType {
  @Field(() => PublicMeasure, { description: 'What it is a figure of.' })
  measure!: PublicMeasure;

  @Field(() => FieldType, { nullable: true, description: 'The technology field; null: the whole.' })
  field!: Relation<FieldType> | null;

  @Field(() => [PublicPointType], { description: 'A point for every year that was published, in order.' })
  points!: PublicPointType[];
}

@ObjectType('PublicFigures', {
  description:
    'Headline figures of a jurisdiction for everyone: only sums from which nobody can tell what fewer than five centers have.',
})
export class PublicFiguresType {
  @Field(() => JurisdictionType, { description: 'Whose figures: of its centers and of all below it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => [FigureReleaseType], { description: 'What was published, a release for each year, in order.' })
  releases!: FigureReleaseType[];
}
