import {
  ObligationKind,
  obligationKindLabels,
  ObligationState,
  obligationStateLabels,
} from '@wanchuang/domain-registry';
import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'ObligationKind',
  'What a host owes the bureau for its center (Art. 7, 10, 19).',
  ObligationKind,
  obligationKindLabels,
);
registerLabelledEnum('ObligationState', 'Whether an obligation is met.', ObligationState, obligationStateLabels);

@ObjectType('ObligationActions', { description: 'What the viewer may do with an obligation as it is now.' })
export class ObligationActionsType {
  @Field(() => Boolean, { description: 'Whether completeObligation is open.' })
  complete!: boolean;
}

@ObjectType('Obligation', {
  implements: NodeInterface,
  description: 'What a host owes the bureau for its center from the recognition on (Art. 7, 10, 19).',
})
export class ObligationType extends NodeInterface {
  @Field(() => ObligationKind, { description: 'What is owed.' })
  kind!: ObligationKind;

  @Field(() => ObligationState, { description: 'Whether it is met.' })
  state!: ObligationState;

  @Field(() => String, { description: 'The clause, such as Art. 10.' })
  clause!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is due; null: no clause sets one.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was met; null: it is open.' })
  doneOn!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => ObligationActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: ObligationActionsType;
}
