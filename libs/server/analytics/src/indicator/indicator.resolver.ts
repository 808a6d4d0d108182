import { Public, registerNode } from '@wanchuang/server-platform';
import { Query, Resolver } from 'type-graphql';
import { catalogue, indicatorOfCode } from './indicator.read';
import { IndicatorType } from './indicator.type';

registerNode('indicator', 'Indicator', async (_, code) => indicatorOfCode(code));

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @Public()
  @Query(() => [IndicatorType], {
    description: 'The catalogue in its order (Art. 22); kinds of contract stand below as parts.',
  })
  indicators(): readonly IndicatorType[] {
    return catalogue;
  }
}
