import { defineLifecycle, type Guard } from '@wanchuang/domain-lifecycle';

/** Kinds of experts of a panel (Art. 9(3)). */
export const expertKindLabels = {
  TECHNICAL: { zh: '行业领域技术专家', en: 'Technical expert' },
  MANAGEMENT: { zh: '管理专家', en: 'Management expert' },
  FINANCE: { zh: '财务专家', en: 'Finance expert' },
} as const;
export type ExpertKind = keyof typeof expertKindLabels;

/** Who sits on a panel, and what it lacks. */
export interface PanelFacts {
  readonly size: number;
  readonly minimum: number;
  readonly isSizeWaived: boolean;
  readonly missingKinds: readonly string[];
  readonly applications: number;
  /** Those of which the panel has not concluded. */
  readonly openApplications: number;
}

const panelHasEveryKind: Guard<PanelFacts> = {
  name: 'panelHasEveryKind',
  clause: 'Art. 9(3)',
  refuses: ({ missingKinds }) => (missingKinds.length === 0 ? null : { missing: missingKinds.join(' ') }),
};
const panelIsLargeEnough: Guard<PanelFacts> = {
  name: 'panelIsLargeEnough',
  clause: 'Art. 9(3)',
  refuses: ({ size, minimum, isSizeWaived }) => (size >= minimum || isSizeWaived ? null : { size, minimum }),
};

/** A panel (Art. 9(3)): composed, invited, in session, concluded. */
export const panelLifecycle = defineLifecycle<PanelFacts>()({
  name: 'panel',
  initial: 'COMPOSING',
  final: ['CONCLUDED', 'CANCELLED'],
  states: {
    COMPOSING: { zh: '组建中', en: 'Being composed' },
    INVITED: { zh: '已邀请', en: 'Invited' },
    IN_SESSION: { zh: '论证中', en: 'In session' },
    CONCLUDED: { zh: '已结束', en: 'Concluded' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    INVITE: { zh: '发出邀请', en: 'Send the invitations' },
    BEGIN: { zh: '开始论证', en: 'Begin the session' },
    CONCLUDE: { zh: '结束论证', en: 'Conclude' },
    CANCEL: { zh: '取消', en: 'Cancel' },
  },
  transitions: [
    {
      from: ['COMPOSING', 'INVITED'],
      on: 'INVITE',
      to: 'INVITED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [
        {
          name: 'panelHasApplications',
          clause: 'Art. 9(3)',
          refuses: ({ applications }) => (applications > 0 ? null : { applications }),
        },
      ],
    },
    {
      from: ['INVITED'],
      on: 'BEGIN',
      to: 'IN_SESSION',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [panelHasEveryKind, panelIsLargeEnough],
    },
    {
      from: ['IN_SESSION'],
      on: 'CONCLUDE',
      to: 'CONCLUDED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [
        {
          name: 'applicationsAreConcluded',
          clause: 'Art. 9(3)',
          refuses: ({ openApplications }) => (openApplications === 0 ? null : { open: openApplications }),
        },
        // somebody may have been recused since it concluded of the last one
        panelHasEveryKind,
        panelIsLargeEnough,
      ],
    },
    { from: ['COMPOSING', 'INVITED'], on: 'CANCEL', to: 'CANCELLED', by: ['BUREAU_OFFICER'], clause: null },
  ],
});
export type PanelState = keyof typeof panelLifecycle.states;
export type PanelStep = keyof typeof panelLifecycle.steps;

export interface SeatFacts {
  /** The expert has declared for every application of the panel. */
  readonly hasDeclared: boolean;
  /** The panel has concluded, or was cancelled: what was said on it stays. */
  readonly isPanelOver: boolean;
  /** How many ties, known or declared, stand between the expert and the applications of the panel. */
  readonly conflicts: number;
}

const panelIsOpen: Guard<SeatFacts> = {
  name: 'panelIsOpen',
  clause: 'Art. 9(3)',
  refuses: ({ isPanelOver }) => (isPanelOver ? { isPanelOver: 1 } : null),
};
const isWithoutConflict: Guard<SeatFacts> = {
  name: 'isWithoutConflict',
  clause: 'Art. 9(3)',
  refuses: ({ conflicts }) => (conflicts === 0 ? null : { conflicts }),
};

/** An expert's place on a panel. */
export const seatLifecycle = defineLifecycle<SeatFacts>()({
  name: 'seat',
  initial: 'PROPOSED',
  final: ['DECLINED', 'RECUSED', 'REMOVED'],
  states: {
    PROPOSED: { zh: '拟邀请', en: 'Proposed' },
    INVITED: { zh: '待答复', en: 'Invited' },
    ACCEPTED: { zh: '已接受', en: 'Accepted' },
    DECLINED: { zh: '已谢绝', en: 'Declined' },
    RECUSED: { zh: '已回避', en: 'Recused' },
    REMOVED: { zh: '已移出', en: 'Removed' },
  },
  steps: {
    INVITE: { zh: '邀请', en: 'Invite' },
    ACCEPT: { zh: '接受', en: 'Accept' },
    DECLINE: { zh: '谢绝', en: 'Decline' },
    RECUSE: { zh: '回避', en: 'Recuse' },
    REMOVE: { zh: '移出', en: 'Remove' },
  },
  transitions: [
    {
      from: ['PROPOSED'],
      on: 'INVITE',
      to: 'INVITED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [panelIsOpen, isWithoutConflict],
    },
    { from: ['PROPOSED', 'INVITED'], on: 'REMOVE', to: 'REMOVED', by: ['BUREAU_OFFICER'], clause: null },
    {
      from: ['INVITED'],
      on: 'ACCEPT',
      to: 'ACCEPTED',
      by: ['EXPERT'],
      clause: 'Art. 9(3)',
      when: [
        panelIsOpen,
        {
          name: 'conflictsAreDeclared',
          clause: 'Art. 9(3)',
          refuses: ({ hasDeclared }) => (hasDeclared ? null : { hasDeclared: 0 }),
        },
        isWithoutConflict,
      ],
    },
    { from: ['INVITED'], on: 'DECLINE', to: 'DECLINED', by: ['EXPERT'], clause: null },
    {
      from: ['INVITED', 'ACCEPTED'],
      on: 'RECUSE',
      to: 'RECUSED',
      by: ['EXPERT', 'BUREAU_OFFICER', 'SYSTEM'],
      clause: 'Art. 9(3)',
      when: [panelIsOpen],
    },
  ],
});
export type SeatState = keyof typeof seatLifecycle.states;
export type SeatStep = keyof typeof seatLifecycle.steps;
