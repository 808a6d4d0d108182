import type { Guard } from '@wanchuang/domain-lifecycle';
import { type Finding, isBarring, isSatisfied } from '@wanchuang/domain-policy';
import type { PanelState } from './panel-lifecycle';

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
  /** Where its panel stands: while it sits, somebody may still be recused. */
  readonly panelState: PanelState | null;
  /** Its sheets that had counted, of a seat that was recused now. */
  readonly fallenSheets: number | null;
  /** Day on which the conclusion that stands was signed, `YYYY-MM-DD`. */
  readonly concludedOn: string | null;
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
  panelState: null,
  fallenSheets: null,
  concludedOn: null,
  meeting: null,
  notice: null,
  objections: null,
};

/** Whether a meeting of that day could know what the panel has concluded (Art. 9(4)): on the same day it may; days are `YYYY-MM-DD`. */
export const isAfterConclusion = (heldOn: string, concludedOn: string): boolean => heldOn >= concludedOn;

type ApplicationGuard = Guard<ApplicationFacts>;
const unknown = { known: 0 } as const;

export const callIsOpen: ApplicationGuard = {
  name: 'callIsOpen',
  clause: 'Art. 9(1)',
  refuses: ({ call }) => (call === null ? unknown : call.isOpen ? null : { closesAt: call.closesAt }),
};
export const callTakesField: ApplicationGuard = {
  name: 'callTakesField',
  clause: 'Art. 9(1)',
  refuses: ({ call }) => (call === null ? unknown : call.takesField ? null : { takesField: 0 }),
};
export const formIsComplete: ApplicationGuard = {
  name: 'formIsComplete',
  clause: 'Art. 9(2)',
  refuses: ({ missing }) =>
    missing === null ? unknown : missing.length === 0 ? null : { count: missing.length, missing: missing.join(' ') },
};
export const formIsSealed: ApplicationGuard = {
  name: 'formIsSealed',
  clause: 'Art. 9(2)',
  refuses: ({ isSealed }) => (isSealed === true ? null : { isSealed: 0 }),
};
export const hostIsNotBarred: ApplicationGuard = {
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
export const nothingBars: ApplicationGuard = {
  name: 'nothingBars',
  clause: 'Art. 8',
  refuses: ({ findings }) => (findings === null ? unknown : listed(findings.filter(isBarring))),
};
export const everythingIsSatisfied: ApplicationGuard = {
  name: 'everythingIsSatisfied',
  clause: 'Art. 8',
  refuses: ({ findings }) => (findings === null ? unknown : listed(findings.filter((one) => !isSatisfied(one)))),
};
export const opinionIsWritten: ApplicationGuard = {
  name: 'opinionIsWritten',
  clause: 'Art. 9(2)',
  refuses: ({ opinion }) => (opinion !== null && opinion.trim() !== '' ? null : { opinion: null }),
};
export const reasonIsWritten: ApplicationGuard = { ...opinionIsWritten, name: 'reasonIsWritten', clause: null };
export const panelIsLargeEnough: ApplicationGuard = {
  name: 'panelIsLargeEnough',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) =>
    panel === null
      ? unknown
      : panel.size >= panel.minimum || panel.isSizeWaived
        ? null
        : { size: panel.size, minimum: panel.minimum },
};
export const panelHasEveryKind: ApplicationGuard = {
  name: 'panelHasEveryKind',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) =>
    panel === null ? unknown : panel.missingKinds.length === 0 ? null : { missing: panel.missingKinds.join(' ') },
};
export const sheetsAreHandedIn: ApplicationGuard = {
  name: 'sheetsAreHandedIn',
  clause: 'Art. 9(3)',
  refuses: ({ panel }) => (panel === null ? unknown : panel.openSheets === 0 ? null : { open: panel.openSheets }),
};
export const aCountedSheetHasFallen: ApplicationGuard = {
  name: 'aCountedSheetHasFallen',
  clause: 'Art. 9(3)',
  refuses: ({ fallenSheets }) => ((fallenSheets ?? 0) > 0 ? null : { fallen: fallenSheets ?? 0 }),
};
export const panelHasConcluded: ApplicationGuard = {
  name: 'panelHasConcluded',
  clause: 'Art. 9(3)',
  refuses: ({ panelState }) => (panelState === 'CONCLUDED' ? null : { state: panelState }),
};
export const meetingIsRecorded: ApplicationGuard = {
  name: 'meetingIsRecorded',
  clause: 'Art. 9(4)',
  refuses: ({ meeting }) => (meeting?.isSigned === true ? null : { heldOn: meeting?.heldOn ?? null }),
};
export const meetingFollowsConclusion: ApplicationGuard = {
  name: 'meetingFollowsConclusion',
  clause: 'Art. 9(4)',
  refuses: ({ meeting, concludedOn }) =>
    meeting === null || concludedOn === null
      ? unknown
      : isAfterConclusion(meeting.heldOn, concludedOn)
        ? null
        : { heldOn: meeting.heldOn, concludedOn },
};
export const noticeIsOver: ApplicationGuard = {
  name: 'noticeIsOver',
  clause: 'Art. 9(4)',
  refuses: ({ notice }) => (notice === null ? unknown : notice.isOver ? null : { endsOn: notice.endsOn }),
};
export const noObjectionIsOpen: ApplicationGuard = {
  name: 'noObjectionIsOpen',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) =>
    objections === null ? unknown : objections.open === 0 ? null : { open: objections.open },
};
export const noObjectionIsUpheld: ApplicationGuard = {
  name: 'noObjectionIsUpheld',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) =>
    objections === null ? unknown : objections.upheld === 0 ? null : { upheld: objections.upheld },
};
export const anObjectionIsUpheld: ApplicationGuard = {
  name: 'anObjectionIsUpheld',
  clause: 'Art. 9(4)',
  refuses: ({ objections }) => (objections !== null && objections.upheld > 0 ? null : { upheld: 0 }),
};

export const submissionGuards = [formIsComplete, callTakesField, formIsSealed, hostIsNotBarred, nothingBars];
