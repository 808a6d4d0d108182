import type { ApplicationFacts, ApplicationStep } from '../application-lifecycle';
import type { CallFacts } from '../call';
import type { DeliberationFacts } from '../deliberation';
import type { NoticeFacts, ObjectionFacts } from '../notice-lifecycle';
import type { PanelFacts, SeatFacts } from '../panel-lifecycle';
import type { SheetFacts } from '../sheet-lifecycle';
import type { SubsidyStepFacts } from '../subsidy';

/** Facts with which nothing but the state and the role stands in the way of a step; numbers stand exactly at their limits. */
export const favourableApplication = (step: ApplicationStep): ApplicationFacts => ({
  call: { isOpen: true, closesAt: '2026-12-31T10:00:00Z', takesField: true },
  missing: [],
  ban: { until: null },
  findings: [],
  isSealed: true,
  opinion: '同意（示例）',
  panel: { size: 5, minimum: 5, isSizeWaived: false, missingKinds: [], openSheets: 0 },
  panelState: 'CONCLUDED',
  fallenSheets: 1,
  concludedOn: '2026-11-20',
  meeting: { heldOn: '2026-11-20', isSigned: true },
  notice: { endsOn: '2026-11-26', isProvisional: false, isOver: true },
  objections: { open: 0, upheld: step === 'STRIKE_OUT' ? 1 : 0 },
});

export const favourableCall: CallFacts = {
  now: '2026-11-27T00:00:00Z',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-31T10:00:00Z',
  fieldCodes: ['AGRICULTURE'],
  laterClosing: '2027-01-31T10:00:00Z',
};
export const favourablePanel: PanelFacts = {
  size: 5,
  minimum: 5,
  isSizeWaived: false,
  missingKinds: [],
  applications: 1,
  openApplications: 0,
};
export const favourableSeat: SeatFacts = { hasDeclared: true, isPanelOver: false, conflicts: 0 };
export const favourableSheet: SheetFacts = { missing: [], reason: '请核对分数（示例）' };
export const favourableNotice: NoticeFacts = {
  applications: 1,
  endsOn: '2026-11-26',
  isOver: true,
  isSettled: false,
};
export const favourableObjection: ObjectionFacts = { reason: '查证属实（示例）' };
export const favourableDeliberation: DeliberationFacts = {
  heldOn: '2026-11-27',
  today: '2026-11-27',
  attendees: '示例甲',
  minutes: '一致同意（示例）',
  decisions: 1,
};
export const favourableSubsidy: SubsidyStepFacts = {
  payment: { grantedOn: '2026-11-20', paidOn: '2026-11-20', today: '2026-11-27' },
  reason: '金额有误（示例）',
};
