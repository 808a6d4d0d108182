import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An obligation that is met.' })
export class CompleteObligationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  obligationId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day on which it was met, today or earlier.' })
  doneOn!: string;
}
