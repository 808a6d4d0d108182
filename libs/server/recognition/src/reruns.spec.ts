import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { DecisionKind } from '@wanchuang/domain-registry';
import { reruns } from './reruns';

const under = { policy: wanzhouPolicy, on: '2026-06-30', interpretations: [] };

/** The rules that are asked of facts which a decision of a kind has kept, as JSON gives them back. */
const rulesAsked = (kind: DecisionKind, facts: unknown): string[] | null => {
  const kept: unknown = JSON.parse(JSON.stringify(facts));
  for (const rerun of reruns.filter(({ kinds }) => kinds.includes(kind))) {
    const found = rerun.judge(kept, under);
    if (found?.inForce) return found.findings.map(({ rule, verdict }) => `${rule} ${verdict}`);
  }
  return null;
};

const seated = ['TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'];

describe('decisions of recognition', () => {
  it('can be asked again, whatever their kind', () => {
    expect(new Set(reruns.flatMap(({ kinds }) => kinds))).toEqual(new Set(Object.values(DecisionKind)));
  });

  it('Art. 9(3): of a panel are asked with who sat on it and its waiver', () => {
    const waiver = { reason: '一名专家临时回避（虚拟）', size: 4, on: '2026-06-30' };
    expect(rulesAsked('WAIVE', { seated, waiver })).toEqual(['panelSize WAIVABLE', 'panelKinds MET']);
    expect(rulesAsked('CONCLUDE', { seated, waiver: null, totals: [80, 90, 70, 60] })).toEqual([
      'panelSize WAIVABLE',
      'panelKinds MET',
      'panelMean MET',
    ]);
  });

  it.each([
    { kind: 'CONCLUDE', facts: { seated, waiver: null } },
    { kind: 'CONCLUDE', facts: { seated: ['ASTROLOGY'], waiver: null, totals: [] } },
    { kind: 'WAIVE', facts: { seated, waiver: { reason: 'r' } } },
    {
      kind: 'RECOGNISE',
      facts: { notice: { workingDays: 5, endsOn: '2026-06-30' }, objections: { open: 0, upheld: 0 } },
    },
    { kind: 'SETTLE_OBJECTION', facts: { isUpheld: 'no', reason: 'r', on: '2026-06-30' } },
    { kind: 'GRANT_SUBSIDY', facts: { amount: 200_000 } },
    { kind: 'GRANT_SUBSIDY', facts: null },
  ] as const)('are not asked with facts of another form: $kind', ({ kind, facts }) => {
    expect(rulesAsked(kind, facts)).toBeNull();
  });
});
