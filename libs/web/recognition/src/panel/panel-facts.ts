import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import { parameterInForce } from '@wanchuang/domain-policy';
import {
  compositionFacts,
  type CompositionFacts,
  judgeComposition,
  judgeConclusion,
  type PanelFacts,
  panelLifecycle,
  type PanelStep,
} from '@wanchuang/domain-recognition';
import { transition } from '@wanchuang/domain-lifecycle';
import type { PlacePolicy } from '../application/use-policy';
import type { PanelSeatFragment, PanelSheetFragment, PanelStateFragment } from './panel.generated';

/** Those who sit on it now. */
export const seatedOf = ({ seats }: PanelStateFragment): PanelSeatFragment[] =>
  seats.filter(({ state }) => state === 'ACCEPTED');

export function compositionOf(panel: PanelStateFragment): CompositionFacts {
  const { sizeWaiver: reason, sizeWaivedTo: size, sizeWaivedOn: on } = panel;
  const isWaived = reason !== null && size !== null && on !== null;
  return { seated: seatedOf(panel).map(({ kind }) => kind), waiver: isWaived ? { reason, size, on } : null };
}

/** What the rules say of who sits on it: the same rules by which the server decides. */
export const composed = (panel: PanelStateFragment, { policy }: PlacePolicy, on: string): Findings | NoFindings =>
  judgeComposition(compositionOf(panel), policy, on);

/** Why a step of the panel would be refused now; null: it would not. */
export function refusalOf(panel: PanelStateFragment, step: PanelStep, found: Findings | NoFindings) {
  const facts: PanelFacts = {
    ...compositionFacts(found.inForce ? found.findings : []),
    applications: panel.applications.length,
    openApplications: panel.applications.filter(({ state }) => state === 'IN_CONSULTATION').length,
  };
  const result = transition(panelLifecycle, { state: panel.state, step, roles: ['BUREAU_OFFICER'], facts });
  return result.ok || result.refusal.reason !== 'GUARD' ? null : result.refusal;
}

export interface SheetOfSeat {
  readonly seat: PanelSeatFragment;
  /** Null: it has none yet. */
  readonly sheet: PanelSheetFragment | null;
}

/** The sheets of one application, of those who sit on the panel. */
export const sheetsOf = (panel: PanelStateFragment, applicationId: string): SheetOfSeat[] =>
  seatedOf(panel).map((seat) => ({
    seat,
    sheet: seat.sheets.find(({ application }) => application?.id === applicationId) ?? null,
  }));

/** Totals of what was handed in: drafts do not count. */
export const totalsOf = (sheets: readonly SheetOfSeat[]): number[] =>
  sheets.flatMap(({ sheet }) => (sheet?.state === 'HANDED_IN' && sheet.total !== null ? [sheet.total] : []));

/** What the rules say before it concludes of an application. */
export const judged = (
  panel: PanelStateFragment,
  totals: readonly number[],
  { policy }: PlacePolicy,
  on: string,
): Findings | NoFindings => judgeConclusion({ ...compositionOf(panel), totals }, policy, on);

/** The mark that a conclusion in favour wants; null: none is in force. */
export function passMark({ policy }: PlacePolicy, on: string): number | null {
  const mark = parameterInForce(policy, 'panelPassMark', on);
  return mark.inForce ? mark.value : null;
}
