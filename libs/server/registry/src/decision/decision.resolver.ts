import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { DecisionArgs } from './decision.inputs';
import { DecisionConnection, DecisionType } from './decision.type';

@Resolver(() => DecisionType)
export class DecisionResolver {
  @Authorized()
  @Query(() => DecisionConnection, { description: 'What was decided in writing, the latest first.' })
  decisions(@Args(() => DecisionArgs) _args: DecisionArgs): object {
    return readByCompiler();
  }
}
