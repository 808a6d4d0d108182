import { Public, readByCompiler } from '@wanchuang/server-platform';
import { CenterType, Grade } from '@wanchuang/server-registry';
import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { EvaluationResultArgs, EvaluationResultConnection, EvaluationResultType } from './evaluation-result.type';

@Resolver(() => EvaluationResultType)
export class EvaluationResultResolver {
  @Public()
  @Query(() => EvaluationResultConnection, {
    description: 'Results of published cycles: the latest cycle first, in it the best first.',
  })
  evaluationResults(@Args(() => EvaluationResultArgs) _args: EvaluationResultArgs): object {
    return readByCompiler();
  }
}

/** What evaluation adds to a center. */
@Resolver(() => CenterType)
export class CenterEvaluationsResolver {
  @FieldResolver(() => Grade, { nullable: true, description: 'Grade of its latest published cycle (Art. 23).' })
  latestGrade(): Grade | null {
    return readByCompiler();
  }

  @FieldResolver(() => [EvaluationResultType], { description: 'Results of published cycles, the oldest first.' })
  evaluations(): EvaluationResultType[] {
    return readByCompiler();
  }
}
