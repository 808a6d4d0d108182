import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { emptyForm, formText, wantedSlots } from '@wanchuang/domain-recognition';
import type { DeliberatedApplicationFragment } from './deliberation.generated';
import { approvabilityOf, isApprovable, isRefusable, signingWants } from './hindrances';

const day = '2026-06-30';
const placePolicy = { policy: wanzhouPolicy, interpretations: [] };
const judged = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

const form = {
  ...emptyForm,
  chosenName: '虚拟材料',
  declaresCleanRecord: true,
  rdStaff: 10,
  floorSpace: '500',
  instruments: '2000000',
  hostResearchSpending: '2000000',
  ownsIntellectualProperty: true,
  transferIncome: '2000000',
};

const application = (
  changes: Partial<typeof form> = {},
  barredUntil: string | null = null,
): DeliberatedApplicationFragment => ({
  id: 'application_1',
  name: '重庆市万州区虚拟材料技术创新中心',
  state: 'CONSULTED',
  form: formText({ ...form, ...changes }),
  submittedAt: '2026-05-01T00:00:00Z',
  isNameTaken: false,
  barredUntil,
  barredParties: [],
  barredGroup: [],
  host: { id: 'organisation_1', name: '虚拟企业', nameEn: null, kind: 'ENTERPRISE' },
  field: null,
  hostRecord: [],
  evidence: wantedSlots(false).map((slot, place) => ({ id: `evidence_${place}`, slot })),
  settlements: judged.map((rule) => ({
    id: `settlement_${rule}`,
    rule,
    kind: 'JUDGEMENT',
    isMet: true,
    reason: '同意',
    decidedOn: day,
  })),
  panel: { id: 'panel_1', state: 'CONCLUDED' },
  panelConclusion: {
    id: 'panelConclusion_1',
    conclusion: 'SUPPORT',
    mean: '85.00',
    sheets: 5,
    opinion: '同意',
    decidedOn: day,
    document: null,
  },
});

describe('what keeps a meeting from approving an application', () => {
  it('Art. 8: nothing, where every condition is met or judged to be met', () => {
    const found = approvabilityOf(application(), placePolicy, day);
    expect(found).toMatchObject({ known: true, hindering: [], barredUntil: null });
    expect(isApprovable(found)).toBe(true);
  });

  it('Art. 8(7): a floor space that is one square metre too small, with its clause', () => {
    const found = approvabilityOf(application({ floorSpace: '499' }), placePolicy, day);
    expect(found.known && found.hindering.map(({ clause, rule }) => `${clause} ${rule}`)).toEqual([
      'Art. 8(7) floorSpace',
    ]);
    expect(isApprovable(found)).toBe(false);
  });

  it('Art. 24: a ban of the host', () => {
    expect(isApprovable(approvabilityOf(application({}, '2027-01-01'), placePolicy, day))).toBe(false);
  });

  it('Art. 24: a barred party, until somebody has judged how far the ban reaches', () => {
    const withParty = { ...application(), barredParties: ['被禁单位（虚拟）'] };
    const found = approvabilityOf(withParty, placePolicy, day);
    expect(found.known && found.hindering.map(({ clause, rule }) => `${clause} ${rule}`)).toEqual(['Art. 24 partyBan']);
    const kind = 'JUDGEMENT' as const;
    const settlement = { id: 'settlement_9', rule: 'partyBan', kind, isMet: true, reason: '不及于', decidedOn: day };
    const judgedSo = { ...withParty, settlements: [settlement, ...withParty.settlements] };
    expect(isApprovable(approvabilityOf(judgedSo, placePolicy, day))).toBe(true);
  });

  it('Art. 9(3): a panel that sits, and then nothing is refused either', () => {
    const sitting = { ...application(), panel: { id: 'panel_1', state: 'IN_SESSION' } } as const;
    const found = [application(), sitting].map((one) => approvabilityOf(one, placePolicy, day));
    expect(found.map(isApprovable)).toEqual([true, false]);
    expect(found.map(isRefusable)).toEqual([true, false]);
  });

  it('Art. 9(4): a meeting on the day before the panel concluded, and then nothing is refused either', () => {
    const found = ['2026-06-29', day].map((heldOn) => approvabilityOf(application(), placePolicy, heldOn));
    expect(found).toMatchObject([{ concludedLater: day }, { concludedLater: null }]);
    expect(found.map(isApprovable)).toEqual([false, true]);
    expect(found.map(isRefusable)).toEqual([false, true]);
  });

  it('Art. 9(3), 9(4): what the signature waits for is said: a decision, the panel, a later day, what is to be approved', () => {
    const wantsOf = (decision: 'APPROVE' | 'REFUSE', one = application(), heldOn = day) =>
      signingWants([{ applicationId: one.id, decision, reason: '' }], () => approvabilityOf(one, placePolicy, heldOn));
    const sitting = { ...application(), panel: { id: 'panel_1', state: 'IN_SESSION' } } as const;
    const short = application({ floorSpace: '499' });
    expect([
      signingWants([], () => undefined),
      wantsOf('REFUSE', sitting, '2026-06-29'),
      wantsOf('REFUSE', application(), '2026-06-29'),
      wantsOf('APPROVE', short),
      wantsOf('REFUSE', short),
      wantsOf('APPROVE'),
    ]).toEqual(['wantsDecision', 'wantsPanels', 'wantsLaterDay', 'wantsSolved', null, null]);
  });

  it('Art. 28: a meeting before the policy was in force', () => {
    expect(approvabilityOf(application(), placePolicy, '2024-04-17')).toEqual({ known: false, reason: 'noPolicy' });
    expect(approvabilityOf(application(), null, day)).toEqual({ known: false, reason: 'noPolicy' });
  });
});
