import { DateScalar } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType } from 'type-graphql';

@InputType({
  description: 'Which events are wanted: those that meet every part that is given. An empty list finds none.',
})
export class EventFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these types, such as center.recognised.' })
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'That happened to exactly this: a center, an import run and so on.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Done by exactly this actor: an id, system, or local.' })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this center.' })
  centerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and those below it.' })
  jurisdictionId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Recorded on this day in Shanghai or later.' })
  fromDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Recorded on this day in Shanghai or earlier.' })
  toDate?: string | null;
}

@ArgsType()
export class EventArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: EventFilter | null;
}
