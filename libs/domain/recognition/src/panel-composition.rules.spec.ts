import { isSatisfied, type Policy, policyOf } from '@wanchuang/domain-policy';
import { compositionFacts, judgeComposition, judgeConclusion } from './panel-composition.rules';
import type { ExpertKind } from './panel-lifecycle';

const on = '2026-06-30';
const policy = ((): Policy => {
  const found = policyOf('500101');
  if (!found) throw new Error('no policy');
  return found;
})();

/** An invented policy with other numbers. */
const [years] = policy.parameters.panelSizeMinimum.values;
const other: Policy = {
  ...policy,
  parameters: {
    ...policy.parameters,
    panelSizeMinimum: {
      ...policy.parameters.panelSizeMinimum,
      values: years ? [{ ...years, value: 7 }] : [],
    },
  },
};

const five: ExpertKind[] = ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'];
const four = five.slice(1);
const waiver = { reason: '财务专家紧缺', size: 4, on };

const findingsOf = (seated: readonly ExpertKind[], signed: typeof waiver | null = null, of = policy) => {
  const found = judgeComposition({ seated, waiver: signed }, of, on);
  if (!found.inForce) throw new Error(found.reason);
  return found.findings;
};

describe('Art. 9(3): who sits on a panel', () => {
  it('five of three kinds meet it', () => {
    expect(findingsOf(five)).toMatchObject([
      { rule: 'panelSize', clause: 'Art. 9(3)', verdict: 'MET', observed: 5, threshold: 5 },
      { rule: 'panelKinds', clause: 'Art. 9(3)', verdict: 'MET' },
    ]);
  });

  it('four need a waiver, and have it only for as many as sat when it was signed', () => {
    const [unwaived] = findingsOf(four);
    expect(unwaived).toMatchObject({ verdict: 'WAIVABLE', observed: 4, settledBy: 'WAIVER', settlement: null });
    expect(compositionFacts(findingsOf(four))).toEqual({ size: 4, minimum: 5, isSizeWaived: false, missingKinds: [] });
    expect(findingsOf(four, waiver).every(isSatisfied)).toBe(true);
    expect(compositionFacts(findingsOf(four, waiver)).isSizeWaived).toBe(true);
    expect(compositionFacts(findingsOf(four.slice(1), waiver)).isSizeWaived).toBe(false);
  });

  it('five technical experts are never enough, whatever is waived', () => {
    const technical: ExpertKind[] = ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'TECHNICAL'];
    const [, kinds] = findingsOf(technical, waiver);
    expect(kinds).toMatchObject({ verdict: 'UNMET', settledBy: null, observed: ['TECHNICAL'] });
    expect(compositionFacts(findingsOf(technical)).missingKinds).toEqual(['MANAGEMENT', 'FINANCE']);
  });

  it('the least size is the policy’s', () => {
    expect(findingsOf(five, null, other)[0]).toMatchObject({ verdict: 'WAIVABLE', threshold: 7 });
  });

  it('nothing is found before the policy, and then nothing is enough', () => {
    expect(judgeComposition({ seated: five, waiver: null }, policy, '2024-04-17')).toMatchObject({ inForce: false });
    expect(compositionFacts([])).toMatchObject({ size: 0, minimum: Number.POSITIVE_INFINITY, isSizeWaived: false });
  });
});

describe('Art. 9(3): the mean of the sheets', () => {
  const verdictOf = (totals: readonly number[]) => {
    const found = judgeConclusion({ seated: five, waiver: null, totals }, policy, on);
    return found.inForce ? found.findings.find(({ rule }) => rule === 'panelMean') : null;
  };

  it('is held against the pass mark before it is rounded', () => {
    expect(verdictOf([60, 60, 60])).toMatchObject({ verdict: 'MET', observed: '60.00', threshold: 60 });
    expect(verdictOf([...Array<number>(299).fill(60), 59])).toMatchObject({ verdict: 'UNMET', observed: '60.00' });
    expect(verdictOf([])).toMatchObject({ verdict: 'UNMET', observed: null, message: 'panelMean.missing' });
  });
});
