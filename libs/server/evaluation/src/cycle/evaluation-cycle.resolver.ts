import { Public, readByCompiler } from '@wanchuang/server-platform';
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { EvaluationCycleType } from './evaluation-cycle.type';

@Resolver(() => EvaluationCycleType)
export class EvaluationCycleResolver {
  @Public()
  @Query(() => [EvaluationCycleType], { description: 'Evaluation cycles, the latest first (Art. 21, 23).' })
  evaluationCycles(
    @Arg('jurisdictionId', () => ID, { nullable: true, description: 'Of this jurisdiction and those below it.' })
    _jurisdictionId: string | null,
  ): EvaluationCycleType[] {
    return readByCompiler();
  }
}
