import { defineLifecycle } from '@wanchuang/domain-lifecycle';

export interface NoticeFacts {
  readonly applications: number;
  /** The last day of its period; null: it is not posted. */
  readonly endsOn: string | null;
  readonly isOver: boolean;
  /** Its days are those of the calendar itself: neither provisional, nor given by hand. */
  readonly isSettled: boolean;
}

/** A public notice (Art. 9(4)): its list is shown from the day of posting to the end of its last day. */
export const noticeLifecycle = defineLifecycle<NoticeFacts>()({
  name: 'notice',
  initial: 'DRAFT',
  final: ['CLOSED', 'DISCARDED'],
  states: {
    DRAFT: { zh: '拟稿', en: 'Draft' },
    POSTED: { zh: '公示中', en: 'Posted' },
    CLOSED: { zh: '公示结束', en: 'Closed' },
    DISCARDED: { zh: '已作废', en: 'Discarded' },
  },
  steps: {
    POST: { zh: '发布公示', en: 'Post' },
    RECKON: { zh: '核定公示期', en: 'Reckon again' },
    CLOSE: { zh: '结束公示', en: 'Close' },
    DISCARD: { zh: '作废', en: 'Discard' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      on: 'POST',
      to: 'POSTED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(4)',
      when: [
        {
          name: 'noticeNamesApplications',
          clause: 'Art. 9(4)',
          refuses: ({ applications }) => (applications > 0 ? null : { applications }),
        },
      ],
    },
    {
      // holidays that are announced, and that the calendar does not have yet, are given by hand; the calendar's own prevail
      from: ['POSTED'],
      on: 'RECKON',
      to: 'POSTED',
      by: ['BUREAU_OFFICER', 'SYSTEM'],
      clause: 'Art. 9(4)',
      when: [
        {
          name: 'noticeIsUnsettled',
          clause: 'Art. 9(4)',
          refuses: ({ endsOn, isSettled }) => (isSettled ? { endsOn } : null),
        },
      ],
    },
    {
      from: ['POSTED'],
      on: 'CLOSE',
      to: 'CLOSED',
      by: ['SYSTEM'],
      clause: 'Art. 9(4)',
      when: [
        {
          name: 'noticeIsOver',
          clause: 'Art. 9(4)',
          refuses: ({ endsOn, isOver }) => (isOver ? null : { endsOn }),
        },
      ],
    },
    { from: ['DRAFT'], on: 'DISCARD', to: 'DISCARDED', by: ['BUREAU_OFFICER'], clause: null },
  ],
});
export type NoticeState = keyof typeof noticeLifecycle.states;
export type NoticeStep = keyof typeof noticeLifecycle.steps;

export interface ObjectionFacts {
  readonly reason: string | null;
}

const reasonIsWritten = {
  name: 'reasonIsWritten',
  clause: 'Art. 9(4)',
  refuses: ({ reason }: ObjectionFacts) => (reason !== null && reason.trim() !== '' ? null : { reason: null }),
};

/** An objection to one center of a notice (Art. 9(4)): it holds that one back until it is settled. */
export const objectionLifecycle = defineLifecycle<ObjectionFacts>()({
  name: 'objection',
  initial: 'RECEIVED',
  final: ['UPHELD', 'DISMISSED'],
  states: {
    RECEIVED: { zh: '已受理', en: 'Received' },
    UPHELD: { zh: '异议成立', en: 'Upheld' },
    DISMISSED: { zh: '异议不成立', en: 'Dismissed' },
  },
  steps: {
    UPHOLD: { zh: '认定异议成立', en: 'Uphold' },
    DISMISS: { zh: '认定异议不成立', en: 'Dismiss' },
  },
  transitions: [
    {
      from: ['RECEIVED'],
      on: 'UPHOLD',
      to: 'UPHELD',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [reasonIsWritten],
    },
    {
      from: ['RECEIVED'],
      on: 'DISMISS',
      to: 'DISMISSED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [reasonIsWritten],
    },
  ],
});
export type ObjectionState = keyof typeof objectionLifecycle.states;
export type ObjectionStep = keyof typeof objectionLifecycle.steps;
