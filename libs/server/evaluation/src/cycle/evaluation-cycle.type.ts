import { EvaluationCycleState, evaluationCycleStateLabels } from '@wanchuang/domain-evaluation';
import { DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';

registerLabelledEnum(
  'EvaluationCycleState',
  'How far an evaluation cycle has come (Art. 21–23).',
  EvaluationCycleState,
  evaluationCycleStateLabels,
);

@ObjectType('EvaluationCycle', {
  implements: NodeInterface,
  description: 'An evaluation of a jurisdiction’s centers over some years, generally three (Art. 21, 23).',
})
export class EvaluationCycleType extends NodeInterface {
  @Field(() => Int, { description: 'First year that is evaluated.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year that is evaluated.' })
  toYear!: number;

  @Field(() => EvaluationCycleState, { description: 'How far it has come.' })
  state!: EvaluationCycleState;

  @Field(() => DateScalar, { description: 'Objective data are frozen as known on this day (Art. 22).' })
  cutOffOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the grades were published; null before.' })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256, hexadecimal, of the published results that the viewer reads: it stays while none of them changes. Hashed are lines such as center_7,GOOD,81.5,TRANSFER=60.25 in the order of the centers’ numbers, each with its end of line. null: not published, or the viewer is the public.',
  })
  resultsSha256!: string | null;

  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau evaluates (Art. 21).' })
  jurisdiction!: Relation<JurisdictionType>;
}
