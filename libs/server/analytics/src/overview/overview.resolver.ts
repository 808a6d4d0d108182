import { readByCompiler } from '@wanchuang/server-platform';
import { Arg, Args, Authorized, FieldResolver, Query, Resolver } from 'type-graphql';
import { IndicatorSeriesType } from '../fact/indicator-series.type';
import { OverviewFilter, OverviewMoversArgs, OverviewSeriesArgs } from './overview.inputs';
import { MoversType, OverviewType } from './overview.type';

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Authorized()
  @Query(() => OverviewType, {
    description: 'The first page in one request; its cost does not grow with the number of centers.',
  })
  overview(
    @Arg('filter', () => OverviewFilter, { description: 'What it is about.' }) _filter: OverviewFilter,
  ): OverviewType {
    return readByCompiler();
  }

  @FieldResolver(() => [IndicatorSeriesType], {
    description: 'Sums per year: one series for each indicator and group, a point for every year.',
  })
  series(@Args(() => OverviewSeriesArgs) _args: OverviewSeriesArgs): IndicatorSeriesType[] {
    return readByCompiler();
  }

  @FieldResolver(() => MoversType, { description: 'Who moved most in the latest year against the year before.' })
  movers(@Args(() => OverviewMoversArgs) _args: OverviewMoversArgs): MoversType {
    return readByCompiler();
  }
}
