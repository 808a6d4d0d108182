import { Verification } from '@wanchuang/domain-operation';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description:
    'Which rows of a register are wanted: those that meet every part that is given. An empty list finds none.',
})
export class RegisterFilter {
  @Field(() => ID, { nullable: true, description: 'Rows of centers of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Rows of these centers.' })
  centerIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of this year or later, by the date that the register counts by.',
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of this year or earlier, by the date that the register counts by.',
  })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only rows that count towards this indicator, by code. Years then go by the date that the indicator counts by: with fromYear = toYear these are the rows behind its number.',
  })
  feeds?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a number, title or other party; at most 200 characters.',
  })
  search?: string | null;

  @Field(() => [Verification], { nullable: true, description: 'With one of these findings of the verifier.' })
  verifications?: Verification[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these kinds, where the register has kinds.' })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these levels, where the register has levels.' })
  levels?: string[] | null;
}

/** What is asked of a register. */
@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field(() => RegisterFilter, { nullable: true, description: 'Which rows; all without it.' })
  filter?: RegisterFilter | null;
}
