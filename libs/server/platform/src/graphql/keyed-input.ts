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

/** What the inputs of mutations have in common whose answer holds a secret: nothing of that is kept for a second answer. */
@InputType({ description: 'A request that can be sent again without a second effect, and tells its secret once.' })
export abstract class ToldOnceInput {
  @Field(() => String, {
    nullable: true,
    description:
      '8 to 64 letters, digits, - or _: the same request with the same key is carried out once within 24 hours. Sent again it is a CONFLICT with reason TOLD_ONCE, which names in `made` what was made; its secret is not told again.',
  })
  idempotencyKey?: string | null;
}
