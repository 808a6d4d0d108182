import type { Dimension, Label } from '@wanchuang/domain-indicators';

/** The three grades of Art. 23, best first. */
export const Grade = { EXCELLENT: 'EXCELLENT', GOOD: 'GOOD', POOR: 'POOR' } as const;
export type Grade = keyof typeof Grade;

export const gradeLabels: Readonly<Record<Grade, Label>> = {
  EXCELLENT: { zh: '优秀', en: 'Excellent' },
  GOOD: { zh: '良好', en: 'Good' },
  POOR: { zh: '较差', en: 'Poor' },
};

/** What an evaluation looks at (Art. 22(1)–(5)). */
export const dimensionLabels: Readonly<Record<Dimension, Label>> = {
  OPERATION: { zh: '运行基本情况', en: 'Operation' },
  RESEARCH: { zh: '技术研发与行业引领', en: 'Research and leadership' },
  TRANSFER: { zh: '技术转化与产业提升', en: 'Transfer and industry' },
  SERVICE: { zh: '服务创新创业', en: 'Service to innovation' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** The states of an evaluation cycle (Art. 21–23), in their order. */
export const EvaluationCycleState = {
  PLANNED: 'PLANNED',
  ANNOUNCED: 'ANNOUNCED',
  COLLECTING: 'COLLECTING',
  VERIFYING: 'VERIFYING',
  SCORING: 'SCORING',
  GRADING: 'GRADING',
  PUBLISHED: 'PUBLISHED',
  CLOSED: 'CLOSED',
} as const;
export type EvaluationCycleState = keyof typeof EvaluationCycleState;

export const evaluationCycleStateLabels: Readonly<Record<EvaluationCycleState, Label>> = {
  PLANNED: { zh: '已计划', en: 'Planned' },
  ANNOUNCED: { zh: '已通知', en: 'Announced' },
  COLLECTING: { zh: '数据采集', en: 'Collecting data' },
  VERIFYING: { zh: '数据核验', en: 'Verifying' },
  SCORING: { zh: '评分', en: 'Scoring' },
  GRADING: { zh: '评定等级', en: 'Grading' },
  PUBLISHED: { zh: '已公布', en: 'Published' },
  CLOSED: { zh: '已结束', en: 'Closed' },
};
