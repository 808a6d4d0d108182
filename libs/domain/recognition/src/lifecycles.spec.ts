import { lifecycleFaults } from '@wanchuang/domain-lifecycle';
import { matrixDeviations } from '@wanchuang/domain-lifecycle/testing';
import { type ApplicationFacts, applicationLifecycle, type ApplicationStep, noFacts } from './application-lifecycle';
import { type CallFacts, callLifecycle } from './call';
import { deliberationLifecycle } from './deliberation';
import { recognitionLifecycles } from './lifecycles';
import { noticeItemLifecycle } from './notice-item-lifecycle';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';
import { sheetLifecycle } from './sheet-lifecycle';
import { favourableNotice } from './testing';
import { subsidyLifecycle } from './subsidy';

describe('the life cycles of recognition', () => {
  it.each(recognitionLifecycles.map((lifecycle) => [lifecycle.name, lifecycle] as const))(
    '%s is sound',
    (_, lifecycle) => {
      expect(lifecycleFaults(lifecycle)).toEqual([]);
    },
  );
});

/** Nothing but state and role stands in the way. */
const wellApplied = (step: ApplicationStep): ApplicationFacts => ({
  call: { isOpen: true, closesAt: null, takesField: true },
  missing: [],
  ban: { until: null },
  findings: [],
  isSealed: true,
  opinion: '同意',
  panel: { size: 5, minimum: 5, isSizeWaived: false, missingKinds: [], openSheets: 0 },
  panelState: 'CONCLUDED',
  fallenSheets: 1,
  meeting: { heldOn: '2026-06-01', isSigned: true },
  notice: { endsOn: '2026-06-08', isProvisional: false, isOver: true },
  objections: { open: 0, upheld: step === 'STRIKE_OUT' ? 1 : 0 },
});
const wellCalled = (): CallFacts => ({
  now: '2026-01-01T00:00:00Z',
  opensAt: '2026-02-01T00:00:00Z',
  closesAt: '2026-03-01T00:00:00Z',
  fieldCodes: ['EQUIPMENT'],
  laterClosing: '2026-04-01T00:00:00Z',
});

describe('every state, step and role, and one that no step knows: the engine does what the table says', () => {
  it('of applications', () => {
    expect(matrixDeviations(applicationLifecycle, wellApplied)).toEqual([]);
  });

  it('of calls, notices and objections', () => {
    expect(matrixDeviations(callLifecycle, wellCalled)).toEqual([]);
    expect(matrixDeviations(noticeLifecycle, () => favourableNotice)).toEqual([]);
    const wellNoticed = () => ({ applications: 1, endsOn: '2026-03-16', isOver: true });
    expect(matrixDeviations(noticeLifecycle, wellNoticed)).toEqual([]);
    expect(matrixDeviations(noticeItemLifecycle, () => ({ openObjections: 0 }))).toEqual([]);
    const wellHeld = { heldOn: '2026-03-02', today: '2026-03-03', attendees: '甲', minutes: '同意', decisions: 1 };
    const wellPaid = { grantedOn: '2026-03-02', paidOn: '2026-03-03', today: '2026-03-03' };
    expect(matrixDeviations(subsidyLifecycle, () => wellPaid)).toEqual([]);
    expect(matrixDeviations(deliberationLifecycle, () => wellHeld)).toEqual([]);
    expect(matrixDeviations(objectionLifecycle, () => ({ reason: '理由' }))).toEqual([]);
  });

  it('of panels, seats and sheets', () => {
    const panel = { size: 5, minimum: 5, isSizeWaived: false, missingKinds: [], applications: 1, openApplications: 0 };
    expect(matrixDeviations(panelLifecycle, () => panel)).toEqual([]);
    expect(matrixDeviations(seatLifecycle, () => ({ hasDeclared: true, isPanelOver: false, conflicts: 0 }))).toEqual(
      [],
    );
    expect(matrixDeviations(sheetLifecycle, () => ({ missing: [], reason: '理由' }))).toEqual([]);
  });
});

describe('an application whose guards are told nothing', () => {
  it('is refused each step that has any: what was not looked at is not taken for good', () => {
    const guarded = applicationLifecycle.transitions.filter(({ when = [] }) => when.length > 0);
    const open = guarded.flatMap(({ on, when = [] }) =>
      when.filter(({ refuses }) => refuses(noFacts) === null).map(({ name }) => `${on} ${name}`),
    );
    expect(guarded.length).toBeGreaterThan(8);
    expect(open).toEqual([]);
  });
});
