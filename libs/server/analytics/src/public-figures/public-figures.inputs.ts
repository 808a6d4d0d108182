import { KeyedInput } from '@wanchuang/server-platform';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@ArgsType()
export class PublicSeriesArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A series for each technology field; without it, of the whole.',
  })
  byField!: boolean;
}

@InputType({ description: 'Which figures are told the public.' })
export class PublishFiguresInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction: its centers and all below it.' })
  jurisdictionId!: string;

  @Field(() => Int, { description: 'The year that they are about; its reports are due by now (Art. 19).' })
  year!: number;
}
