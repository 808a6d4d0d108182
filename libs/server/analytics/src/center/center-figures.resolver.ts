import { readByCompiler } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Args, FieldResolver, Resolver } from 'type-graphql';
import { IndicatorFactType } from '../fact/indicator-fact.type';
import { IndicatorSeriesType } from '../fact/indicator-series.type';
import { CenterFactsArgs, FiguresArgs, SeriesArgs } from './center-figures.inputs';
import { PeerBandType } from './peer-band.type';

/** What analytics adds to a center. */
@Resolver(() => CenterType)
export class CenterFiguresResolver {
  @FieldResolver(() => [IndicatorSeriesType], { description: 'One series per indicator (Art. 22).' })
  series(@Args(() => SeriesArgs) _args: SeriesArgs): IndicatorSeriesType[] {
    return readByCompiler();
  }

  @FieldResolver(() => [IndicatorFactType], { description: 'Its facts, by indicator and year (Art. 22).' })
  facts(@Args(() => CenterFactsArgs) _args: CenterFactsArgs): IndicatorFactType[] {
    return readByCompiler();
  }

  @FieldResolver(() => [PeerBandType], {
    description:
      'Where its peers stand: other hosts’ centers of its field or, where those are too few, of all small fields of its jurisdiction.',
  })
  peerBands(@Args(() => FiguresArgs) _args: FiguresArgs): PeerBandType[] {
    return readByCompiler();
  }
}
