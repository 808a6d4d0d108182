import { EvaluationCycle } from './cycle/evaluation-cycle.entity';
import { EvaluationCycleResolver } from './cycle/evaluation-cycle.resolver';
import { EvaluationDistributionResolver } from './distribution/evaluation-distribution.resolver';
import { EvaluationResult } from './result/evaluation-result.entity';
import { CenterEvaluationsResolver, EvaluationResultResolver } from './result/evaluation-result.resolver';
import { EvaluationScore } from './result/evaluation-score.entity';

/** The tables of evaluation (Art. 21–23). */
export const entities = [EvaluationCycle, EvaluationResult, EvaluationScore];

/** What the API shows of them. */
export const resolvers = [
  EvaluationCycleResolver,
  EvaluationResultResolver,
  CenterEvaluationsResolver,
  EvaluationDistributionResolver,
];
