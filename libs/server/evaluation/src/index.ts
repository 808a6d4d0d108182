export { datasets, entities, reads, resolvers } from './evaluation.module';

export { EvaluationCycle } from './cycle/evaluation-cycle.entity';
export { EvaluationCycleType } from './cycle/evaluation-cycle.type';
export { distributionsField } from './distribution/evaluation-distribution.read';
export type { DistributionsOf } from './distribution/distributions';
export { EvaluationDistributionType, EvaluationGroup } from './distribution/evaluation-distribution.type';
export { EvaluationFilter, type YearBounds } from './evaluation-filter';
export { EvaluationResult } from './result/evaluation-result.entity';
export { EvaluationResultType } from './result/evaluation-result.type';
export { EvaluationScore } from './result/evaluation-score.entity';
