import { defineLifecycle, type Guard } from '@wanchuang/domain-lifecycle';

/** What the bureau directors' meeting decides of an application. */
export const deliberationDecisionLabels = {
  APPROVE: { zh: '审议通过', en: 'Approve' },
  REFUSE: { zh: '审议不通过', en: 'Refuse' },
} as const;
export type DeliberationDecision = keyof typeof deliberationDecisionLabels;

/** What the steps of a meeting's record look at; days are `YYYY-MM-DD`. */
export interface DeliberationFacts {
  readonly heldOn: string;
  readonly today: string;
  readonly attendees: string;
  readonly minutes: string;
  readonly decisions: number;
}

type DeliberationGuard = Guard<DeliberationFacts>;

const meetingWasHeld: DeliberationGuard = {
  name: 'meetingWasHeld',
  clause: 'Art. 9(4)',
  refuses: ({ heldOn, today }) => (heldOn <= today ? null : { heldOn }),
};
const attendeesAreWritten: DeliberationGuard = {
  name: 'attendeesAreWritten',
  clause: 'Art. 9(4)',
  refuses: ({ attendees }) => (attendees.trim() === '' ? { attendees: null } : null),
};
const minutesAreWritten: DeliberationGuard = {
  name: 'minutesAreWritten',
  clause: 'Art. 9(4)',
  refuses: ({ minutes }) => (minutes.trim() === '' ? { minutes: null } : null),
};
const somethingIsDecided: DeliberationGuard = {
  name: 'somethingIsDecided',
  clause: 'Art. 9(4)',
  refuses: ({ decisions }) => (decisions > 0 ? null : { decisions }),
};

/** The record of a bureau directors' meeting (Art. 9(4)): it decides of its applications when the leader signs it. */
export const deliberationLifecycle = defineLifecycle<DeliberationFacts>()({
  name: 'deliberation',
  initial: 'DRAFT',
  final: ['SIGNED'],
  states: {
    DRAFT: { zh: '拟稿', en: 'Draft' },
    SIGNED: { zh: '已签署', en: 'Signed' },
  },
  steps: { SIGN: { zh: '签署', en: 'Sign' } },
  transitions: [
    {
      from: ['DRAFT'],
      on: 'SIGN',
      to: 'SIGNED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [meetingWasHeld, attendeesAreWritten, minutesAreWritten, somethingIsDecided],
    },
  ],
});
export type DeliberationState = keyof typeof deliberationLifecycle.states;
export type DeliberationStep = keyof typeof deliberationLifecycle.steps;
