import { defineLifecycle, type Guard } from '@wanchuang/domain-lifecycle';
import { type Finding, isBarring, isSatisfied } from '@wanchuang/domain-policy';

/**
 * What the steps of an application look at. Whoever takes a step loads what its guards ask for; what was not loaded is null,
 * and a guard that finds null refuses.
 */
export interface ApplicationFacts {
  /** Whether the call takes applications now, when it closes, and whether it is for the field of this one. */
  readonly call: { readonly isOpen: boolean; readonly closesAt: string | null; readonly takesField: boolean } | null;
  /** Fields and evidence that are still missing from the form, by name. */
  readonly missing: readonly string[] | null;
  /** Until when the host is barred (Art. 24); `until` is null where it is not. */
  readonly ban: { readonly until: string | null } | null;
  /** What the rules say of it (Art. 8, 26). */
  readonly findings: readonly Finding[] | null;
  /** Whether a sealed scan stands for the form as it is now. */
  readonly isSealed: boolean | null;
  readonly opinion: string | null;
  readonly panel: {
    readonly size: number;
    readonly minimum: number;
    readonly isSizeWaived: boolean;
    /** Kinds of experts that nobody on it is of. */
    readonly missingKinds: readonly string[];
    /** Sheets that are not handed in. */
    readonly openSheets: number;
  } | null;
  /** The meeting's record: when it was held and whether the leader has signed. */
  readonly meeting: { readonly heldOn: string; readonly isSigned: boolean } | null;
  readonly notice: { readonly endsOn: string; readonly isProvisional: boolean; readonly isOver: boolean } | null;
  readonly objections: { readonly open: number; readonly upheld: number } | null;
}

export const noFacts: ApplicationFacts = {
  call: null,
  missing: null,
  ban: null,
  findings: null,
  isSealed: null,
  opinion: null,
  panel: null,
  meeting: null,
  notice: null,
  objections: null,
};

type ApplicationGuard = Guard<ApplicationFacts>;
const unknown = { known: 0 } as const;

const callIsOpen: ApplicationGuard = {
  name: 'callIsOpen',
  clause: 'Art. 9(1)',
  refuses: ({ call }) => (call === null ? unknown : call.isOpen ? null : { closesAt: call.closesAt }),
};
const callTakesField: ApplicationGuard = {
  name: 'callTakesField',
  clause: 'Art. 9(1)',
  refuses: ({ call }) => (call === null ? unknown : call.takesField ? null : { takesField: 0 }),
};
const formIsComplete: ApplicationGuard = {
  name: 'formIsComplete',
  clause: 'Art. 9(2)',
  refuses: ({ missing }) =>
    missing === null ? unknown : missing.length === 0 ? null : { count: missing.length, missing: missing.join(' ') },
};
const formIsSealed: ApplicationGuard = {
  name: 'formIsSealed',
  clause: 'Art. 9(2)',
  refuses: ({ isSealed }) => (isSealed === true ? null : { isSealed: 0 }),
};
const hostIsNotBarred: ApplicationGuard = {
  name: 'hostIsNotBarred',
  clause: 'Art. 24',
  refuses: ({ ban }) => (ban === null ? unknown : ban.until === null ? null : { until: ban.until }),
};
const listed = (findings: readonly Finding[]) =>
  findings.length === 0
    ? null
    : {
        count: findings.length,
        rules: findings.map(({ rule }) => rule).join(' '),
        clause: findings[0]?.clause ?? null,
      };
const nothingBars: ApplicationGuard = {
  name: 'nothingBars',
  clause: 'Art. 8',
  refuses: ({ findings }) => (findings === null ? unknown : listed(findings.filter(isBarring))),
};
const everythingIsSatisfied: ApplicationGuard = {
  name: 'everythingIsSatisfied',
  clause: 'Art. 8',
  refuses: ({ findings }) => (findings === null ? unknown : listed(findings.filter((one) => !isSatisfied(one)))),
};
const opinionIsWritten: ApplicationGuard = {
  name: 'opinionIsWritten',
  clause: 'Art. 9(2)',
  refuses: ({ opinion }) => (opinion !== null && opinion.trim() !== '' ? null : { opinion: null }),
};
const reasonIsWritten: ApplicationGuard = { ...opinionIsWritten, name: 'reasonIsWritten', clause: null };
const panelIsLargeEnough: ApplicationGuard = {
  name: 'panelIsLargeEnough',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) =>
    panel === null
      ? unknown
      : panel.size >= panel.minimum || panel.isSizeWaived
        ? null
        : { size: panel.size, minimum: panel.minimum },
};
const panelHasEveryKind: ApplicationGuard = {
  name: 'panelHasEveryKind',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) =>
    panel === null ? unknown : panel.missingKinds.length === 0 ? null : { missing: panel.missingKinds.join(' ') },
};
const sheetsAreHandedIn: ApplicationGuard = {
  name: 'sheetsAreHandedIn',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) => (panel === null ? unknown : panel.openSheets === 0 ? null : { open: panel.openSheets }),
};
const meetingIsRecorded: ApplicationGuard = {
  name: 'meetingIsRecorded',
  clause: 'Art. 9(4)',
  refuses: ({ meeting }) => (meeting?.isSigned === true ? null : { heldOn: meeting?.heldOn ?? null }),
};
const noticeIsOver: ApplicationGuard = {
  name: 'noticeIsOver',
  clause: 'Art. 9(4)',
  refuses: ({ notice }) => (notice === null ? unknown : notice.isOver ? null : { endsOn: notice.endsOn }),
};
const noObjectionIsOpen: ApplicationGuard = {
  name: 'noObjectionIsOpen',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) =>
    objections === null ? unknown : objections.open === 0 ? null : { open: objections.open },
};
const noObjectionIsUpheld: ApplicationGuard = {
  name: 'noObjectionIsUpheld',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) =>
    objections === null ? unknown : objections.upheld === 0 ? null : { upheld: objections.upheld },
};
const anObjectionIsUpheld: ApplicationGuard = {
  name: 'anObjectionIsUpheld',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) => (objections !== null && objections.upheld > 0 ? null : { upheld: 0 }),
};

const submissionGuards = [formIsComplete, callTakesField, formIsSealed, hostIsNotBarred, nothingBars];

/** The life of an application, from the host's draft to the center (Art. 9). */
export const applicationLifecycle = defineLifecycle<ApplicationFacts>()({
  name: 'application',
  initial: 'DRAFT',
  final: ['DECLINED', 'REFUSED', 'RECOGNISED', 'WITHDRAWN', 'STRUCK_OUT'],
  states: {
    DRAFT: { zh: '填报中', en: 'Draft' },
    SUBMITTED: { zh: '待部门推荐', en: 'Submitted' },
    RETURNED: { zh: '退回修改', en: 'Returned' },
    RECOMMENDED: { zh: '已推荐', en: 'Recommended' },
    DECLINED: { zh: '不予推荐', en: 'Declined' },
    IN_CONSULTATION: { zh: '咨询论证中', en: 'In consultation' },
    CONSULTED: { zh: '已论证', en: 'Consulted' },
    APPROVED: { zh: '审议通过', en: 'Approved' },
    REFUSED: { zh: '审议未通过', en: 'Refused' },
    IN_NOTICE: { zh: '公示中', en: 'In public notice' },
    RECOGNISED: { zh: '已认定', en: 'Recognised' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    STRUCK_OUT: { zh: '异议成立，不予认定', en: 'Struck out' },
  },
  steps: {
    SUBMIT: { zh: '提交', en: 'Submit' },
    RESUBMIT: { zh: '重新提交', en: 'Submit again' },
    RETURN: { zh: '退回修改', en: 'Return' },
    WITHDRAW: { zh: '撤回', en: 'Withdraw' },
    RECOMMEND: { zh: '推荐', en: 'Recommend' },
    DECLINE: { zh: '不予推荐', en: 'Decline' },
    CONSULT: { zh: '提交论证', en: 'Put before a panel' },
    CONCLUDE: { zh: '形成论证结论', en: 'Conclude the consultation' },
    APPROVE: { zh: '审议通过', en: 'Approve' },
    REFUSE: { zh: '审议不通过', en: 'Refuse' },
    POST: { zh: '公示', en: 'Put up for public notice' },
    STRIKE_OUT: { zh: '异议成立，不予认定', en: 'Strike out' },
    RECOGNISE: { zh: '认定', en: 'Recognise' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      on: 'SUBMIT',
      to: 'SUBMITTED',
      by: ['HOST_OFFICER'],
      clause: 'Art. 9(2)',
      when: [callIsOpen, ...submissionGuards],
    },
    {
      // what was handed in time and returned may come back after the call has closed
      from: ['RETURNED'],
      on: 'RESUBMIT',
      to: 'SUBMITTED',
      by: ['HOST_OFFICER'],
      clause: 'Art. 9(2)',
      when: submissionGuards,
    },
    {
      from: ['SUBMITTED'],
      on: 'RETURN',
      to: 'RETURNED',
      by: ['DEPARTMENT_OFFICER', 'BUREAU_OFFICER'],
      clause: 'Art. 6',
      when: [reasonIsWritten],
    },
    {
      from: ['RECOMMENDED'],
      on: 'RETURN',
      to: 'RETURNED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(2)',
      when: [reasonIsWritten],
    },
    {
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'RECOMMENDED', 'IN_CONSULTATION', 'CONSULTED', 'APPROVED', 'IN_NOTICE'],
      on: 'WITHDRAW',
      to: 'WITHDRAWN',
      by: ['HOST_OFFICER'],
      clause: null,
    },
    {
      from: ['SUBMITTED'],
      on: 'RECOMMEND',
      to: 'RECOMMENDED',
      by: ['DEPARTMENT_OFFICER'],
      clause: 'Art. 9(2)',
      when: [opinionIsWritten],
    },
    {
      from: ['SUBMITTED'],
      on: 'DECLINE',
      to: 'DECLINED',
      by: ['DEPARTMENT_OFFICER'],
      clause: 'Art. 9(2)',
      when: [opinionIsWritten],
    },
    {
      from: ['RECOMMENDED'],
      on: 'CONSULT',
      to: 'IN_CONSULTATION',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [hostIsNotBarred],
    },
    {
      from: ['IN_CONSULTATION'],
      on: 'CONCLUDE',
      to: 'CONSULTED',
      by: ['BUREAU_OFFICER'],
      clause: 'Art. 9(3)',
      when: [panelHasEveryKind, panelIsLargeEnough, sheetsAreHandedIn, opinionIsWritten],
    },
    {
      from: ['CONSULTED'],
      on: 'APPROVE',
      to: 'APPROVED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [meetingIsRecorded, hostIsNotBarred, everythingIsSatisfied],
    },
    {
      from: ['CONSULTED'],
      on: 'REFUSE',
      to: 'REFUSED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [meetingIsRecorded, reasonIsWritten],
    },
    { from: ['APPROVED'], on: 'POST', to: 'IN_NOTICE', by: ['BUREAU_OFFICER'], clause: 'Art. 9(4)' },
    {
      from: ['IN_NOTICE'],
      on: 'STRIKE_OUT',
      to: 'STRUCK_OUT',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [anObjectionIsUpheld],
    },
    {
      from: ['IN_NOTICE'],
      on: 'RECOGNISE',
      to: 'RECOGNISED',
      by: ['BUREAU_LEADER'],
      clause: 'Art. 9(4)',
      when: [noticeIsOver, noObjectionIsOpen, noObjectionIsUpheld, hostIsNotBarred],
    },
  ],
});
export type ApplicationState = keyof typeof applicationLifecycle.states;
export type ApplicationStep = keyof typeof applicationLifecycle.steps;
