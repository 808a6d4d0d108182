import { Role } from '@wanchuang/domain-access';
import { numericId, Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PublicSeriesArgs, PublishFiguresInput } from './public-figures.inputs';
import { FigureReleaseType, PublicFiguresType, PublicSeriesType } from './public-figures.type';
import { publishFigures } from './publish-figures';

@Resolver(() => PublicFiguresType)
export class PublicFiguresResolver {
  @Public()
  @Query(() => PublicFiguresType, {
    description: 'Headline figures for everyone, as a bureau published them; small groups are left out.',
  })
  publicFigures(
    @Arg('jurisdictionId', () => ID, { description: 'The jurisdiction.' }) _jurisdictionId: string,
  ): PublicFiguresType {
    return readByCompiler();
  }

  @FieldResolver(() => [PublicSeriesType], {
    description: 'The measures over the years that were published; none where nothing was.',
  })
  series(@Args(() => PublicSeriesArgs) _args: PublicSeriesArgs): PublicSeriesType[] {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => FigureReleaseType, {
    description:
      'Tells the public the figures of a jurisdiction for a year, as they are known now. It cannot be taken back or done again: two versions would tell what changed.',
  })
  publishFigures(
    @Arg('input', () => PublishFiguresInput, { description: 'Which figures.' })
    { jurisdictionId, year }: PublishFiguresInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const jurisdiction = numericId('jurisdiction', jurisdictionId, 'input.jurisdictionId');
    return publishFigures(
      context.change(info),
      { jurisdictionId: jurisdiction, year },
      context.payloadReader(info, 'FigureRelease'),
    );
  }
}
