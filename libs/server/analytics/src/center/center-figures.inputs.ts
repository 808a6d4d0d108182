import { DateTimeScalar } from '@wanchuang/server-platform';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class FiguresArgs {
  @Field(() => [String], { description: 'Codes of indicators, or of parts of one.' })
  indicators!: string[];

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year; at most 60 years in all.' })
  toYear!: number;
}

@ArgsType()
export class SeriesArgs extends FiguresArgs {
  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
  asOf?: Date | null;
}

@ArgsType()
export class CenterFactsArgs {
  @Field(() => [String], { nullable: true, description: 'Codes of indicators, or of parts of one; all without it.' })
  indicators?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or later.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or earlier.' })
  toYear?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
  asOf?: Date | null;
}
