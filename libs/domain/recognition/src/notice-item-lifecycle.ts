import { defineLifecycle } from '@wanchuang/domain-lifecycle';

export interface NoticeItemFacts {
  /** Objections to it that are not settled. */
  readonly openObjections: number;
}

/** One application on a public notice (Art. 9(4)): what is objected to is held back, and the rest of the list proceeds. */
export const noticeItemLifecycle = defineLifecycle<NoticeItemFacts>()({
  name: 'noticeItem',
  initial: 'LISTED',
  final: ['STRUCK_OUT'],
  states: {
    LISTED: { zh: '公示中，无异议', en: 'Listed' },
    HELD_BACK: { zh: '有异议，暂缓认定', en: 'Held back' },
    CLEARED: { zh: '异议不成立', en: 'Cleared' },
    STRUCK_OUT: { zh: '异议成立，不予认定', en: 'Struck out' },
  },
  steps: {
    HOLD_BACK: { zh: '暂缓认定', en: 'Hold back' },
    CLEAR: { zh: '解除暂缓', en: 'Clear' },
    STRIKE_OUT: { zh: '不予认定', en: 'Strike out' },
  },
  transitions: [
    {
      from: ['LISTED', 'HELD_BACK', 'CLEARED'],
      on: 'HOLD_BACK',
      to: 'HELD_BACK',
      by: ['PUBLIC'],
      clause: 'Art. 9(4)',
    },
    {
      from: ['HELD_BACK'],
      on: 'CLEAR',
      to: 'CLEARED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [
        {
          name: 'noObjectionIsOpen',
          clause: 'Art. 9(4)',
          refuses: ({ openObjections }) => (openObjections === 0 ? null : { open: openObjections }),
        },
      ],
    },
    { from: ['HELD_BACK'], on: 'STRIKE_OUT', to: 'STRUCK_OUT', by: ['BUREAU_LEADER'], clause: 'Art. 9(4)' },
  ],
});
export type NoticeItemState = keyof typeof noticeItemLifecycle.states;
export type NoticeItemStep = keyof typeof noticeItemLifecycle.steps;
