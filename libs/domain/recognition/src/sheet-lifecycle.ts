import { defineLifecycle } from '@wanchuang/domain-lifecycle';

export interface SheetFacts {
  /** What is not written yet. */
  readonly missing: readonly string[];
  readonly reason: string | null;
}

/** An expert's sheet (Art. 9(3)): a draft until it is handed in, and again if the bureau asks for it. */
export const sheetLifecycle = defineLifecycle<SheetFacts>()({
  name: 'sheet',
  initial: 'DRAFT',
  final: [],
  states: {
    DRAFT: { zh: '填写中', en: 'Draft' },
    HANDED_IN: { zh: '已提交', en: 'Handed in' },
  },
  steps: {
    HAND_IN: { zh: '提交', en: 'Hand in' },
    REOPEN: { zh: '退回修改', en: 'Reopen' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      on: 'HAND_IN',
      to: 'HANDED_IN',
      by: ['EXPERT'],
      clause: 'Art. 9(3)',
      when: [
        {
          name: 'sheetIsWhole',
          clause: 'Art. 9(3)',
          refuses: ({ missing }) =>
            missing.length === 0 ? null : { count: missing.length, missing: missing.join(' ') },
        },
      ],
    },
    {
      from: ['HANDED_IN'],
      on: 'REOPEN',
      to: 'DRAFT',
      by: ['BUREAU_OFFICER'],
      clause: null,
      when: [
        {
          name: 'reasonIsWritten',
          clause: null,
          refuses: ({ reason }) => (reason !== null && reason.trim() !== '' ? null : { reason: null }),
        },
      ],
    },
  ],
});
export type SheetState = keyof typeof sheetLifecycle.states;
export type SheetStep = keyof typeof sheetLifecycle.steps;
