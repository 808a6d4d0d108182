import type { Label } from '@wanchuang/domain-indicators';
import { defineLifecycle } from '@wanchuang/domain-lifecycle';

/** What stands in an organisation's record. Which of them bar an application, the policy says (Art. 8(1)). */
export const RecordEntryKind = {
  BAD_CREDIT: 'BAD_CREDIT',
  MAJOR_VIOLATION: 'MAJOR_VIOLATION',
  MAJOR_QUALITY_ACCIDENT: 'MAJOR_QUALITY_ACCIDENT',
  LARGER_SAFETY_ACCIDENT: 'LARGER_SAFETY_ACCIDENT',
} as const;
export type RecordEntryKind = keyof typeof RecordEntryKind;

export const recordEntryKindLabels: Readonly<Record<RecordEntryKind, Label>> = {
  BAD_CREDIT: { zh: '不良信用记录', en: 'Bad credit' },
  MAJOR_VIOLATION: { zh: '重大违法行为', en: 'Major violation of law' },
  MAJOR_QUALITY_ACCIDENT: { zh: '重大质量事故', en: 'Major quality accident' },
  LARGER_SAFETY_ACCIDENT: { zh: '较大及以上安全事故', en: "Safety accident of the 'larger' class or above" },
};

/** An entry is never deleted: one that was wrong is withdrawn with a reason. */
export const RecordEntryState = { STANDING: 'STANDING', WITHDRAWN: 'WITHDRAWN' } as const;
export type RecordEntryState = keyof typeof RecordEntryState;

export const recordEntryStateLabels: Readonly<Record<RecordEntryState, Label>> = {
  STANDING: { zh: '有效', en: 'Standing' },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn' },
};

/** An entry of a record (Art. 8(1)): it stands until it is found to be wrong. */
export const recordEntryLifecycle = defineLifecycle<Record<string, never>>()({
  name: 'recordEntry',
  initial: 'STANDING',
  final: ['WITHDRAWN'],
  states: recordEntryStateLabels,
  steps: { WITHDRAW: { zh: '撤销', en: 'Withdraw' } },
  transitions: [{ from: ['STANDING'], on: 'WITHDRAW', to: 'WITHDRAWN', by: ['BUREAU_OFFICER'], clause: 'Art. 8(1)' }],
});
