import type { Label } from '@wanchuang/domain-indicators';
import { defineLifecycle } from '@wanchuang/domain-lifecycle';

/** What a host owes the bureau for its center from the recognition on (Art. 7, 10, 19). */
export const ObligationKind = {
  CHARTER: 'CHARTER',
  INTEGRITY_COMMITMENT: 'INTEGRITY_COMMITMENT',
  TEAM: 'TEAM',
  INTERNAL_RULES: 'INTERNAL_RULES',
  FUNDING: 'FUNDING',
  MONITORING: 'MONITORING',
  BOARD_FILING: 'BOARD_FILING',
  COMMITTEE_FILING: 'COMMITTEE_FILING',
  ANNUAL_REPORT: 'ANNUAL_REPORT',
} as const;
export type ObligationKind = keyof typeof ObligationKind;

export const obligationKindLabels: Readonly<Record<ObligationKind, Label>> = {
  CHARTER: { zh: '制定章程', en: 'Charter' },
  INTEGRITY_COMMITMENT: { zh: '科研诚信承诺', en: 'Commitment to research integrity' },
  TEAM: { zh: '人才队伍', en: 'Team' },
  INTERNAL_RULES: { zh: '内部管理制度', en: 'Internal rules' },
  FUNDING: { zh: '建设运行经费', en: 'Funding' },
  MONITORING: { zh: '日常监测与统计', en: 'Monitoring data' },
  BOARD_FILING: { zh: '理事会（董事会）备案', en: 'Filing of the board' },
  COMMITTEE_FILING: { zh: '专家委员会备案', en: 'Filing of the expert committee' },
  ANNUAL_REPORT: { zh: '年度报告', en: 'Annual report' },
};

/** Those whose day is the bureau’s reminder: their clause sets none (Art. 10). */
export const remindedObligations: readonly ObligationKind[] = ['BOARD_FILING', 'COMMITTEE_FILING'];

export const ObligationState = { OPEN: 'OPEN', DONE: 'DONE' } as const;
export type ObligationState = keyof typeof ObligationState;

export const obligationStateLabels: Readonly<Record<ObligationState, Label>> = {
  OPEN: { zh: '待履行', en: 'Open' },
  DONE: { zh: '已履行', en: 'Done' },
};

/** An obligation of a host (Art. 7): open until the bureau keeps that it is met. */
export const obligationLifecycle = defineLifecycle<Record<string, never>>()({
  name: 'obligation',
  initial: 'OPEN',
  final: ['DONE'],
  states: obligationStateLabels,
  steps: { COMPLETE: { zh: '登记已履行', en: 'Mark as met' } },
  transitions: [{ from: ['OPEN'], on: 'COMPLETE', to: 'DONE', by: ['BUREAU_OFFICER'], clause: 'Art. 7' }],
});
