import { DateTimeScalar, RequestContext } from '@wanchuang/server-platform';
import { CenterType, checkYears, indicatorKey } from '@wanchuang/server-registry';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { loadCenterFacts } from '../fact/indicator-fact.read';
import { IndicatorFactType } from '../fact/indicator-fact.type';
import { IndicatorSeriesType } from '../fact/indicator-series.type';
import { loadCenterSeries } from './center-series.read';
import { figuresRequest } from './figures-request';
import { loadPeerBands } from './peer-band.read';
import { PeerBandType } from './peer-band.type';

@ArgsType()
class FiguresArgs {
  @Field(() => [String], { description: 'Codes of indicators, or of parts of one.' })
  indicators!: string[];

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year; at most 60 years in all.' })
  toYear!: number;
}

@ArgsType()
class CenterFactsArgs {
  @Field(() => [String], { nullable: true, description: 'Codes of indicators, or of parts of one; all without it.' })
  indicators?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or later.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Facts about this year or earlier.' })
  toYear?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
  asOf?: Date | null;
}

/** What analytics adds to a center. */
@Resolver(() => CenterType)
export class CenterFiguresResolver {
  @FieldResolver(() => [IndicatorSeriesType], { description: 'One series per indicator (Art. 22).' })
  async series(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => FiguresArgs) { indicators, fromYear, toYear }: FiguresArgs,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
    asOf: Date | null,
  ): Promise<IndicatorSeriesType[]> {
    return loadCenterSeries(context, key, figuresRequest(indicators, fromYear, toYear), asOf ?? null);
  }

  @FieldResolver(() => [IndicatorFactType], { description: 'Its facts, by indicator and year (Art. 22).' })
  async facts(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => CenterFactsArgs) { indicators, fromYear, toYear, asOf }: CenterFactsArgs,
  ): Promise<IndicatorFactType[]> {
    checkYears(['fromYear', fromYear], ['toYear', toYear]);
    return loadCenterFacts(context, key, {
      indicatorKeys: indicators?.map((code, index) => indicatorKey(`indicators[${index}]`, code)) ?? null,
      fromYear: fromYear ?? null,
      toYear: toYear ?? null,
      asOf: asOf ?? null,
    });
  }

  @FieldResolver(() => [PeerBandType], {
    description:
      'Where its peers stand: the other centers of its field or, where those are fewer than 5, of its jurisdiction.',
  })
  async peerBands(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => FiguresArgs) { indicators, fromYear, toYear }: FiguresArgs,
  ): Promise<PeerBandType[]> {
    return loadPeerBands(context, key, figuresRequest(indicators, fromYear, toYear));
  }
}
