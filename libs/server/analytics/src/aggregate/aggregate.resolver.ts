import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { AggregateArgs } from './aggregate.inputs';
import { AggregateConnection, AggregateRowType } from './aggregate.type';

@Resolver(() => AggregateRowType)
export class AggregateResolver {
  @Authorized()
  @Query(() => AggregateConnection, {
    description:
      'Facts grouped and measured, compared with earlier years if asked (Art. 22). Missing values count nowhere.',
  })
  indicatorAggregates(@Args(() => AggregateArgs) _args: AggregateArgs): object {
    return readByCompiler();
  }
}
