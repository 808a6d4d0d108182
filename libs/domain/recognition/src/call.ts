import { defineLifecycle } from '@wanchuang/domain-lifecycle';

/** What a call's steps look at. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export interface CallFacts {
  readonly now: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly fieldCodes: readonly string[];
  /** The closing time that is wanted instead; null: nobody asks for another. */
  readonly laterClosing: string | null;
}

/** As text, instants with and without milliseconds would not compare. */
const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/** A call (Art. 9(1)): public once published; it takes applications from its opening to its closing time. */
export const callLifecycle = defineLifecycle<CallFacts>()({
  name: 'call',
  initial: 'DRAFT',
  final: ['CLOSED', 'DISCARDED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    CLOSED: { zh: '已截止', en: 'Closed' },
    DISCARDED: { zh: '已作废', en: 'Discarded' },
  },
  steps: {
    CHANGE: { zh: '修改', en: 'Change' },
    PUBLISH: { zh: '发布', en: 'Publish' },
    EXTEND: { zh: '延期', en: 'Extend' },
    CLOSE: { zh: '截止', en: 'Close' },
    DISCARD: { zh: '作废', en: 'Discard' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      on: 'PUBLISH',
      to: 'PUBLISHED',
      by: ['BUREAU_OFFICER', 'BUREAU_LEADER'],
      clause: 'Art. 9(1)',
      when: [
        {
          name: 'callIsDated',
          clause: 'Art. 9(1)',
          refuses: ({ opensAt, closesAt, now }) =>
            opensAt !== null && closesAt !== null && isBefore(opensAt, closesAt) && isBefore(now, closesAt)
              ? null
              : { opensAt, closesAt, now },
        },
        {
          name: 'callHasFields',
          clause: 'Art. 9(1)',
          refuses: ({ fieldCodes }) => (fieldCodes.length > 0 ? null : { fields: 0 }),
        },
      ],
    },
    { from: ['DRAFT'], on: 'CHANGE', to: 'DRAFT', by: ['BUREAU_OFFICER', 'BUREAU_LEADER'], clause: 'Art. 9(1)' },
    {
      from: ['PUBLISHED'],
      on: 'EXTEND',
      to: 'PUBLISHED',
      by: ['BUREAU_OFFICER', 'BUREAU_LEADER'],
      clause: 'Art. 9(1)',
      when: [
        // whoever kept to the closing time would be passed by those who did not
        {
          name: 'callIsNotOver',
          clause: null,
          refuses: ({ closesAt, now }) => (closesAt !== null && isBefore(now, closesAt) ? null : { closesAt, now }),
        },
        {
          name: 'closingIsLater',
          clause: null,
          refuses: ({ closesAt, laterClosing }) =>
            closesAt !== null && laterClosing !== null && isBefore(closesAt, laterClosing)
              ? null
              : { closesAt, laterClosing },
        },
      ],
    },
    { from: ['PUBLISHED'], on: 'CLOSE', to: 'CLOSED', by: ['BUREAU_OFFICER', 'BUREAU_LEADER'], clause: 'Art. 9(1)' },
    { from: ['DRAFT'], on: 'DISCARD', to: 'DISCARDED', by: ['BUREAU_OFFICER', 'BUREAU_LEADER'], clause: null },
  ],
});
export type CallState = keyof typeof callLifecycle.states;
export type CallStep = keyof typeof callLifecycle.steps;

interface CallTimes {
  readonly state: CallState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** Whether a call takes applications at an instant: the opening time belongs to it, the closing time does not. */
export const isOpenAt = ({ state, opensAt, closesAt }: CallTimes, now: Date): boolean =>
  state === 'PUBLISHED' && opensAt !== null && closesAt !== null && opensAt <= now && now < closesAt;
