import { KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'How many centers are wanted in a field.' })
export class LayoutTargetInput {
  @Field(() => String, { description: 'Code of the technology field.' })
  fieldCode!: string;

  @Field(() => Int, { description: 'Number of centers, 0 to 9999.' })
  target!: number;
}

@InputType({ description: 'The whole layout plan of a jurisdiction: fields that are left out have no target.' })
export class SetLayoutTargetsInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction whose bureau plans.' })
  jurisdictionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the plan that was seen: another one is a CONFLICT. Null: there was none.',
  })
  version?: number | null;

  @Field(() => [LayoutTargetInput], { description: 'The targets.' })
  targets!: LayoutTargetInput[];
}
