import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class RecognitionProgressArgs {
  @Field(() => ID, { description: 'Applications of this jurisdiction and of those below it.' })
  jurisdictionId!: string;

  @Field(() => ID, { nullable: true, description: 'Of this call; of all calls without it.' })
  callId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these technology fields, by code. An empty list finds nothing.',
  })
  fieldCodes?: string[] | null;
}
