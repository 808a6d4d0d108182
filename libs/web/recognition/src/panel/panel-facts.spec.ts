import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { composed, judged, refusalOf, sheetsOf, totalsOf } from './panel-facts';
import type { PanelSeatFragment, PanelStateFragment } from './panel.generated';

const on = '2026-07-10';
const place = { policy: wanzhouPolicy, interpretations: [] };

const seat = (number: number, kind: PanelSeatFragment['kind'], total: number | null = null): PanelSeatFragment => ({
  id: `seat_${number}`,
  kind,
  state: 'ACCEPTED',
  invitedAt: '2026-06-30T04:00:00Z',
  answeredAt: '2026-06-30T05:00:00Z',
  endedAt: null,
  reason: null,
  version: 2,
  expert: { id: `expert_${number}`, title: '', person: { id: `person_${number}`, name: '（虚构）' }, strictness: null },
  declarations: [],
  sheets: [
    {
      id: `scoringSheet_${number}`,
      state: total === null ? 'DRAFT' : 'HANDED_IN',
      total: total ?? 50,
      conclusion: null,
      directionOpinion: '',
      keyTasksOpinion: '',
      safeguardsOpinion: '',
      handedInAt: null,
      version: 1,
      scores: [],
      application: { id: 'application_1' },
      viewerCan: { reopen: false },
    },
  ],
  viewerCan: { remove: false, recuse: true },
});

const panel = (seats: PanelSeatFragment[], set: Partial<PanelStateFragment> = {}): PanelStateFragment => ({
  id: 'panel_1',
  name: '新材料组（虚拟）',
  meetingOn: on,
  place: '',
  state: 'INVITED',
  version: 3,
  cancelReason: null,
  sizeWaiver: null,
  sizeWaivedTo: null,
  sizeWaivedOn: null,
  sizeWaiverSigner: null,
  jurisdiction: { id: 'jurisdiction_1', code: '990101', nameZh: '虚拟区', nameEn: 'Virtual' },
  call: { id: 'recognitionCall_1', title: '通知（虚拟）' },
  applications: [
    {
      id: 'application_1',
      name: '铜基材料',
      state: 'IN_CONSULTATION',
      host: { id: 'organisation_1', name: '单位（虚拟）', nameEn: null },
      field: null,
    },
  ],
  seats,
  conclusions: [],
  conclusionsSetAside: [],
  viewerCan: {
    assign: false,
    invite: true,
    waiveSize: false,
    begin: true,
    concludeApplication: false,
    conclude: false,
    cancel: true,
  },
  ...set,
});

const kinds = ['TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const;
const four = kinds.map((kind, index) => seat(index, kind));
const guardOf = (one: PanelStateFragment, step: Parameters<typeof refusalOf>[1]) =>
  refusalOf(one, step, composed(one, place, on));

describe('Art. 9(3): what a panel may not do yet is known before it is pressed', () => {
  it('four are too few without a waiver, and enough with one for four', () => {
    expect(guardOf(panel(four), 'BEGIN')).toMatchObject({
      guard: 'panelIsLargeEnough',
      clause: 'Art. 9(3)',
      values: { size: 4, minimum: 5 },
    });
    const waived = { sizeWaiver: '另两位回避', sizeWaivedTo: 4, sizeWaivedOn: on };
    expect(guardOf(panel(four, waived), 'BEGIN')).toBeNull();
    expect(guardOf(panel(four, { ...waived, sizeWaivedTo: 5 }), 'BEGIN')).toMatchObject({
      guard: 'panelIsLargeEnough',
    });
  });

  it('five technical experts lack the two other kinds, which nothing waives', () => {
    const technical = [0, 1, 2, 3, 4].map((number) => seat(number, 'TECHNICAL'));
    const waived = { sizeWaiver: '理由', sizeWaivedTo: 5, sizeWaivedOn: on };
    expect(guardOf(panel(technical, waived), 'BEGIN')).toMatchObject({
      guard: 'panelHasEveryKind',
      values: { missing: 'MANAGEMENT FINANCE' },
    });
  });

  it('one who is recused counts no more, nor does the sheet', () => {
    const five = [...four.map((one) => ({ ...one })), seat(9, 'TECHNICAL', 90)];
    expect(guardOf(panel(five), 'BEGIN')).toBeNull();
    const left = panel(five.map((one) => (one.id === 'seat_9' ? { ...one, state: 'RECUSED' as const } : one)));
    expect(guardOf(left, 'BEGIN')).toMatchObject({ values: { size: 4 } });
    expect(totalsOf(sheetsOf(left, 'application_1'))).toEqual([]);
  });

  it('a panel is not over while an application is without a conclusion', () => {
    expect(guardOf(panel(four, { state: 'IN_SESSION' }), 'CONCLUDE')).toMatchObject({
      guard: 'applicationsAreConcluded',
      values: { open: 1 },
    });
  });

  it('drafts do not count for the mean', () => {
    const sat = panel([seat(1, 'TECHNICAL', 80), seat(2, 'FINANCE', 61), seat(3, 'MANAGEMENT')]);
    const totals = totalsOf(sheetsOf(sat, 'application_1'));
    expect(totals).toEqual([80, 61]);
    const found = judged(sat, totals, place, on);
    expect(found.inForce && found.findings.find(({ rule }) => rule === 'panelMean')?.observed).toBe('70.50');
  });
});
