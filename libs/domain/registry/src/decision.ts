import type { Label } from '@wanchuang/domain-indicators';

/** What is decided in writing in the course of recognition (Art. 8, 9); each rests on findings. */
export const DecisionKind = {
  JUDGE: 'JUDGE',
  EXCEPT: 'EXCEPT',
  WAIVE: 'WAIVE',
  RECOMMEND: 'RECOMMEND',
  DECLINE: 'DECLINE',
  CONCLUDE: 'CONCLUDE',
  APPROVE: 'APPROVE',
  REFUSE: 'REFUSE',
  STRIKE_OUT: 'STRIKE_OUT',
  SETTLE_OBJECTION: 'SETTLE_OBJECTION',
  RECOGNISE: 'RECOGNISE',
  GRANT_SUBSIDY: 'GRANT_SUBSIDY',
} as const;
export type DecisionKind = keyof typeof DecisionKind;

export const decisionKindLabels: Readonly<Record<DecisionKind, Label>> = {
  JUDGE: { zh: '作出判断', en: 'Judge a clause' },
  EXCEPT: { zh: '特殊行业例外', en: 'Except a special industry' },
  WAIVE: { zh: '免除', en: 'Waive' },
  RECOMMEND: { zh: '推荐', en: 'Recommend' },
  DECLINE: { zh: '不予推荐', en: 'Decline to recommend' },
  CONCLUDE: { zh: '专家组结论', en: 'Conclude the consultation' },
  APPROVE: { zh: '审议通过', en: 'Approve' },
  REFUSE: { zh: '审议不通过', en: 'Refuse' },
  STRIKE_OUT: { zh: '取消公示资格', en: 'Strike out' },
  SETTLE_OBJECTION: { zh: '处理异议', en: 'Settle an objection' },
  RECOGNISE: { zh: '认定', en: 'Recognise' },
  GRANT_SUBSIDY: { zh: '核定补助', en: 'Grant the subsidy' },
};
