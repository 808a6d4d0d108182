import { Field, InputType } from 'type-graphql';

/** The field that makes a request one that can be sent again without a second effect. */
export const KeyField = () =>
  Field(() => String, {
    nullable: true,
    description:
      '8 to 64 letters, digits, - or _: the same request with the same key is carried out once within 24 hours, and answered alike.',
  });

/** What the inputs of mutations whose answers are kept have in common. */
@InputType({ description: 'A request that can be sent again without a second effect.' })
export abstract class KeyedInput {
  @KeyField()
  idempotencyKey?: string | null;
}
