import { KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The own words of an article.' })
export class AttachOfficialTextInput extends KeyedInput {
  @Field(() => ID, { description: 'The policy that the article is of.' })
  policyDocumentId!: string;

  @Field(() => Int, { description: 'Number of the article.' })
  article!: number;

  @Field(() => String, { description: 'The words as they are published: 1 to 20,000 characters.' })
  text!: string;
}
