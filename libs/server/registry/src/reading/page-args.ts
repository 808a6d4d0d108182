import { ArgsType, Field, Int } from 'type-graphql';

/** The largest page of a list; larger ones are refused, never cut. */
export const largestPage = 200;

/** Which part of a list is wanted (Relay). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many rows, 0 to ${largestPage}; more is refused.` })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row to go on from; of this list, with the same filter and order.',
  })
  after?: string | null;
}
