import { NodeInterface } from '@wanchuang/server-platform';
import { FieldType, JurisdictionType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';

@ObjectType('LayoutTarget', { description: 'A technology field in the layout of a jurisdiction (Art. 5(2)).' })
export class LayoutTargetType {
  @Field(() => FieldType, { description: 'The field.' })
  field!: Relation<FieldType>;

  @Field(() => Int, { nullable: true, description: 'How many centers are planned; null: no plan speaks of the field.' })
  target!: number | null;

  @Field(() => Int, { description: 'How many centers are recognised now, those under rectification among them.' })
  recognised!: number;
}

@ObjectType('LayoutPlan', {
  implements: NodeInterface,
  description: 'The layout plan of one jurisdiction: how many centers it wants in each field (Art. 5(2)).',
})
export class LayoutPlanType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau plans.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => [LayoutTargetType], { description: 'Every field with its own target, in their order.' })
  targets!: LayoutTargetType[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;
}
