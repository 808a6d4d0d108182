import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class EventArgs extends PageArgs {
  @Field(() => [String], { nullable: true, description: 'Of these types only.' })
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'About this center only.' })
  centerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and those below it.' })
  jurisdictionId?: string | null;
}
