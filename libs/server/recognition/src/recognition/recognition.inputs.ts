import { KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Centers of a notice that are to be recognised.' })
export class RecogniseCentersInput extends KeyedInput {
  @Field(() => ID, { description: 'The notice, whose last day is over.' })
  noticeId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'These applications of it; without it all that nothing holds back.',
  })
  applicationIds?: string[] | null;
}
