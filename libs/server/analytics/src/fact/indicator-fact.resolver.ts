import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { IndicatorFactArgs } from './indicator-fact.inputs';
import { IndicatorFactConnection, IndicatorFactType } from './indicator-fact.type';

@Resolver(() => IndicatorFactType)
export class IndicatorFactResolver {
  @Authorized()
  @Query(() => IndicatorFactConnection, {
    description: 'Facts as flat rows in large pages, by indicator, year and center (Art. 22).',
  })
  indicatorFacts(@Args(() => IndicatorFactArgs) _args: IndicatorFactArgs): object {
    return readByCompiler();
  }
}
