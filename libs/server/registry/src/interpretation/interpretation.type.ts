import { interpretationLifecycle, type InterpretationState } from '@wanchuang/domain-registry';
import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { PolicyDocumentType } from '../policy/policy-document.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

export const InterpretationStateEnum = {
  RECORDED: 'RECORDED',
  SIGNED: 'SIGNED',
  DISCARDED: 'DISCARDED',
} as const satisfies Record<InterpretationState, string>;

registerLabelledEnum(
  'InterpretationState',
  'Where an interpretation stands (Art. 27).',
  InterpretationStateEnum,
  interpretationLifecycle.states,
);

@ObjectType('InterpretationActions', { description: 'What the viewer may do with an interpretation as it is now.' })
export class InterpretationActionsType {
  @Field(() => Boolean, { description: 'Whether signInterpretation is open.' })
  sign!: boolean;

  @Field(() => Boolean, { description: 'Whether discardInterpretation is open.' })
  discard!: boolean;
}

@ObjectType('Interpretation', {
  implements: NodeInterface,
  description:
    'How the bureau has ruled that a clause is to be read (Art. 27): binding once it is signed; findings that rest on the clause name it.',
})
export class InterpretationType extends NodeInterface {
  @Field(() => PolicyDocumentType, { description: 'The policy that it belongs to.' })
  policy!: Relation<PolicyDocumentType>;

  @Field(() => InterpretationStateEnum, { description: 'Where it stands.' })
  state!: InterpretationState;

  @Field(() => String, { description: 'The clause, such as Art. 19.' })
  clause!: string;

  @Field(() => String, { description: 'What was asked, in Chinese.' })
  questionZh!: string;

  @Field(() => String, { description: 'What was asked, in English.' })
  questionEn!: string;

  @Field(() => String, { description: 'What the bureau has ruled, in Chinese.' })
  rulingZh!: string;

  @Field(() => String, { description: 'What the bureau has ruled, in English.' })
  rulingEn!: string;

  @Field(() => String, { nullable: true, description: 'What rules read from it; null: it is for people alone.' })
  effect!: string | null;

  @Field(() => DateScalar, { description: 'The day of the ruling: it holds from then on.' })
  decidedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds, as another one has taken its place; null: it holds.',
  })
  untilOn!: string | null;

  @Field(() => InterpretationType, { nullable: true, description: 'The one whose place it takes.' })
  replaces!: Relation<InterpretationType> | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the leader signed it.' })
  signedAt!: Date | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => InterpretationActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: InterpretationActionsType;
}
