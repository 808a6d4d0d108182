import { Public, RequestContext } from '@wanchuang/server-platform';
import { CenterType, Grade, loadCenter, PageArgs, registerNumberedNode } from '@wanchuang/server-registry';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadCycle } from '../cycle/evaluation-cycle.read';
import { EvaluationCycleType } from '../cycle/evaluation-cycle.type';
import { EvaluationFilter } from '../evaluation-filter';
import { loadLatestGrade, loadResult, loadResultsOfCenter, readResults } from './evaluation-result.read';
import { EvaluationResultConnection, EvaluationResultType } from './evaluation-result.type';

registerNumberedNode('evaluationResult', 'EvaluationResult', loadResult);

@Resolver(() => EvaluationResultType)
export class EvaluationResultResolver {
  @Public()
  @Query(() => EvaluationResultConnection, {
    description: 'Results of published cycles: the latest cycle first, in it the best first.',
  })
  evaluationResults(
    @Ctx() { reader }: RequestContext,
    @Arg('filter', () => EvaluationFilter, { description: 'Which ones.' }) filter: EvaluationFilter,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return readResults(reader, filter, page);
  }

  @FieldResolver(() => EvaluationCycleType, { description: 'The cycle.' })
  cycle(@Root() { cycleKey }: EvaluationResultType, @Ctx() context: RequestContext) {
    return loadCycle(context, cycleKey);
  }

  @FieldResolver(() => CenterType, { description: 'The center.' })
  center(@Root() { centerKey }: EvaluationResultType, @Ctx() context: RequestContext) {
    return loadCenter(context, centerKey);
  }
}

/** What evaluation adds to a center. */
@Resolver(() => CenterType)
export class CenterEvaluationsResolver {
  @FieldResolver(() => Grade, { nullable: true, description: 'Grade of its latest published cycle (Art. 23).' })
  latestGrade(@Root() { key }: CenterType, @Ctx() context: RequestContext): Promise<Grade | null> {
    return loadLatestGrade(context, key);
  }

  @FieldResolver(() => [EvaluationResultType], { description: 'Results of published cycles, the oldest first.' })
  evaluations(@Root() { key }: CenterType, @Ctx() context: RequestContext): Promise<EvaluationResultType[]> {
    return loadResultsOfCenter(context, key);
  }
}
