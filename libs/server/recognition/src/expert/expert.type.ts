import type { ExpertKind, TieKind } from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { FieldType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import type { ExpertState } from './expert-state';
import { ExpertKindEnum, ExpertStateEnum, TieKindEnum } from './expert.enums';

@ObjectType('ExpertTie', {
  implements: NodeInterface,
  description: 'What binds an expert to an organisation: conflicts of interest are found by it (Art. 9(3)).',
})
export class ExpertTieType extends NodeInterface {
  @Field(() => TieKindEnum, { description: 'What it is.' })
  kind!: TieKind;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation, if the register knows it.' })
  organisation!: Relation<OrganisationType> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of an organisation that the register does not know.',
  })
  creditCode!: string | null;

  @Field(() => String, {
    description: 'Name of the organisation when the tie was entered; its credit code tells who it is.',
  })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: not known.' })
  fromOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: it holds.' })
  untilOn!: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;
}

@ObjectType('ExpertStrictness', {
  description: 'How an expert’s totals stand to those of the panels, over concluded ones.',
})
export class ExpertStrictnessType {
  @Field(() => DecimalScalar, {
    description: 'Mean difference from the mean of the panel, in points; below 0: stricter than the others.',
  })
  meanDeviation!: string;

  @Field(() => Int, { description: 'Of how many sheets: with few, it says little.' })
  sheets!: number;
}

@ObjectType('ExpertActions', { description: 'What the viewer may do with an expert as it is now.' })
export class ExpertActionsType {
  @Field(() => Boolean, { description: 'Whether changeExpert, addTie and endTie are open.' })
  change!: boolean;

  @Field(() => Boolean, { description: 'Whether retireExpert is open.' })
  retire!: boolean;
}

@ObjectType('Expert', {
  implements: NodeInterface,
  description: 'One of the pool from which panels are made (Art. 9(3)). Only the bureau and the expert see it.',
})
export class ExpertType extends NodeInterface {
  @Field(() => PersonType, { description: 'Who it is.' })
  person!: Relation<PersonType>;

  @Field(() => ExpertKindEnum, { description: 'The main kind.' })
  kind!: ExpertKind;

  @Field(() => [ExpertKindEnum], { description: 'Further kinds for which the expert can sit.' })
  furtherKinds!: ExpertKind[];

  @Field(() => [FieldType], { description: 'Fields in which the expert is at home.' })
  fields!: FieldType[];

  @Field(() => String, { description: 'Professional title; empty: none is known.' })
  title!: string;

  @Field(() => ExpertStateEnum, { description: 'Whether the expert can be invited.' })
  state!: ExpertState;

  @Field(() => [ExpertTieType], { description: 'What binds the expert to organisations, those that hold first.' })
  ties!: ExpertTieType[];

  @Field(() => Int, {
    description: 'Seats that the expert took in the twelve months before: those left later count, too.',
  })
  seatsLastYear!: number;

  @Field(() => ExpertStrictnessType, {
    nullable: true,
    description:
      'How strict the expert is; only the bureau sees it. Null, too, before the first sheet of a concluded panel.',
  })
  strictness!: ExpertStrictnessType | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => ExpertActionsType, { description: 'What the viewer may do with it as it is now.' })
  viewerCan!: ExpertActionsType;
}

export const { ConnectionType: ExpertConnection } = connectionOf('Expert', () => ExpertType);
