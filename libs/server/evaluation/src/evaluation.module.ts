import { EvaluationCycle } from './cycle/evaluation-cycle.entity';
import { evaluationCycleReads } from './cycle/evaluation-cycle.read';
import { EvaluationCycleResolver } from './cycle/evaluation-cycle.resolver';
import { evaluationDistributionReads } from './distribution/evaluation-distribution.read';
import { EvaluationDistributionResolver } from './distribution/evaluation-distribution.resolver';
import { evaluationQuotaReads } from './distribution/evaluation-quota.read';
import { scoreDistributionReads } from './distribution/score-distribution.read';
import { evaluationResultDataset } from './result/evaluation-result.dataset';
import { EvaluationResult } from './result/evaluation-result.entity';
import { evaluationResultReads } from './result/evaluation-result.read';
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

/** What may be taken out as a whole. */
export const datasets = [evaluationResultDataset];

/** How it is read. */
export const reads = [
  ...evaluationCycleReads,
  ...evaluationResultReads,
  ...evaluationDistributionReads,
  ...evaluationQuotaReads,
  ...scoreDistributionReads,
];
