import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { EvaluationDistributionArgs, EvaluationDistributionType } from './evaluation-distribution.type';

@Resolver(() => EvaluationDistributionType)
export class EvaluationDistributionResolver {
  @Authorized()
  @Query(() => [EvaluationDistributionType], {
    description:
      'How published cycles came out: grades, spread of scores, per dimension; the oldest cycle first (Art. 22–23).',
  })
  evaluationDistributions(
    @Args(() => EvaluationDistributionArgs) _args: EvaluationDistributionArgs,
  ): EvaluationDistributionType[] {
    return readByCompiler();
  }
}
