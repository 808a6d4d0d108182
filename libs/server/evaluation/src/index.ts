export { entities, resolvers } from './evaluation.module';

export { EvaluationCycle } from './cycle/evaluation-cycle.entity';
export { loadCycle } from './cycle/evaluation-cycle.read';
export { EvaluationCycleType } from './cycle/evaluation-cycle.type';
export { readDistributions } from './distribution/evaluation-distribution.read';
export { EvaluationDistributionType, EvaluationGroup } from './distribution/evaluation-distribution.type';
export { EvaluationFilter } from './evaluation-filter';
export { EvaluationResult } from './result/evaluation-result.entity';
export { EvaluationResultType } from './result/evaluation-result.type';
export { EvaluationScore } from './result/evaluation-score.entity';
