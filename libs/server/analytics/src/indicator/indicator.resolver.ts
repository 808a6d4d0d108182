import { readByCompiler } from '@wanchuang/server-platform';
import { Authorized, Query, Resolver } from 'type-graphql';
import { IndicatorType } from './indicator.type';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @Authorized()
  @Query(() => [IndicatorType], {
    description: 'The catalogue in its order (Art. 22); kinds of contract stand below as parts.',
  })
  indicators(): IndicatorType[] {
    return readByCompiler();
  }
}
