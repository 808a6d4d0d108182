import { compareFindings } from './compare-findings';
import type { Interpretation } from './interpretation';
import type { Policy } from './policy';
import { asUsed, judge, judgement, type Rule } from './rule';
import { inventedPolicy, withParameter } from './testing';
import { wanzhouPolicy } from './wanzhou-policy';

interface Facts {
  readonly staff: number;
  readonly isListed: boolean;
}

const staff: Rule<Facts> = {
  name: 'staff',
  clause: 'Art. 8(6)',
  decide: (facts, { parameter }) => {
    const least = parameter('rdStaffMinimum');
    return {
      ...judgement(null, 'staff'),
      settledBy: null,
      verdict: facts.staff >= least.value ? 'MET' : 'UNMET',
      observed: facts.staff,
      threshold: least.value,
      unit: least.unit,
      parameter: asUsed(least),
    };
  },
};
const oneList: Rule<Facts> = {
  name: 'oneList',
  clause: 'Art. 24(3)',
  decide: (facts, { interpretation }) =>
    interpretation('ONE_LIST_SUFFICES') && facts.isListed
      ? { ...judgement(null, 'oneList'), settledBy: null, verdict: 'MET' }
      : judgement(null, 'oneList'),
};

const ruling = (change: Partial<Interpretation>): Interpretation => ({
  id: 'interpretation_1',
  clause: 'Art. 24(3)',
  question: { zh: '列入其中一份名单是否即可撤销？', en: 'Is one of the lists enough?' },
  ruling: { zh: '是。', en: 'It is.' },
  decidedOn: '2026-05-01',
  effect: 'ONE_LIST_SUFFICES',
  ...change,
});

const findingsOf = (policy: Policy, facts: Facts, on = '2026-11-27', rulings: readonly Interpretation[] = []) => {
  const judged = judge([staff, oneList], facts, policy, on, rulings);
  if (!judged.inForce) throw new Error(judged.reason);
  return judged.findings;
};
const listed: Facts = { staff: 10, isListed: true };

describe('findings', () => {
  it('Art. 28: are given from 2024-04-18 on; before that the facts are recorded history', () => {
    expect(judge([staff], listed, wanzhouPolicy, '2024-04-17')).toMatchObject({
      inForce: false,
      reason: 'BEFORE_POLICY',
    });
    expect(judge([staff], listed, wanzhouPolicy, '2024-04-18')).toMatchObject({ inForce: true });
  });

  it.each([
    ['2028-12-31', { inForce: true }],
    ['2029-01-01', { inForce: false, reason: 'AFTER_POLICY' }],
  ])('Art. 28: of a policy that ends on 2029-01-01 are on %s: %j', (on, expected) => {
    const ending = { ...wanzhouPolicy, inForceUntil: '2029-01-01' };
    expect(judge([staff], listed, ending, on)).toMatchObject(expected);
    expect(judge([oneList], listed, ending, on)).toMatchObject(expected); // asks for no parameter, which would refuse by itself
  });

  it('keep the parameter as it was in force, and are the same each time', () => {
    const [finding] = findingsOf(wanzhouPolicy, listed);
    expect(finding).toMatchObject({
      rule: 'staff',
      clause: 'Art. 8(6)',
      verdict: 'MET',
      observed: 10,
      threshold: 10,
      parameter: { name: 'rdStaffMinimum', value: 10, from: '2024-04-18' },
    });
    expect(findingsOf(wanzhouPolicy, listed)).toEqual(findingsOf(wanzhouPolicy, listed));
  });

  it('under other measures go by their numbers, and cite their clauses', () => {
    const [finding] = findingsOf(inventedPolicy, listed);
    expect(finding).toMatchObject({ clause: 'Art. 4(5)', verdict: 'UNMET', threshold: 25 });
  });

  it('pass on a fault of the program', () => {
    const faulty: Rule<Facts> = {
      ...staff,
      decide: () => {
        throw new TypeError('a fault');
      },
    };
    expect(() => judge([faulty], listed, wanzhouPolicy, '2026-11-27')).toThrow(TypeError);
  });
});

describe('Art. 27: interpretations', () => {
  it.each([
    ['from the day they were decided', '2026-05-01', {}, 'MET'],
    ['not on the day before', '2026-04-30', {}, 'JUDGEMENT'],
    ['no longer once another has taken their place', '2026-06-01', { until: '2026-06-01' }, 'JUDGEMENT'],
    ['not without an effect', '2026-11-27', { effect: null }, 'JUDGEMENT'],
  ])('are heeded by rules %s', (_, on, change, verdict) => {
    expect(findingsOf(wanzhouPolicy, listed, on, [ruling(change)])[1]).toMatchObject({ verdict });
  });

  it.each([
    ['of the clause itself', 'Art. 24(3)', ['interpretation_1']],
    ['of the whole article', 'Art. 24', ['interpretation_1']],
    ['of another item', 'Art. 24(4)', undefined],
    ['of an article with a longer number', 'Art. 2', undefined],
  ])('%s are told with the finding', (_, clause, expected) => {
    const [, finding] = findingsOf(wanzhouPolicy, listed, '2026-11-27', [ruling({ clause, effect: null })]);
    expect(finding?.interpretations).toEqual(expected);
  });
});

describe('findings under two policies', () => {
  it('differ in the rules that answer otherwise, with both verdicts', () => {
    const before = findingsOf(wanzhouPolicy, listed);
    expect(compareFindings(before, findingsOf(withParameter(wanzhouPolicy, 'rdStaffMinimum', 11), listed))).toEqual([
      { rule: 'staff', clause: 'Art. 8(6)', before: 'MET', after: 'UNMET', wasSatisfied: true, isSatisfied: false },
    ]);
    expect(compareFindings(before, findingsOf(withParameter(wanzhouPolicy, 'rdStaffMinimum', 9), listed))).toEqual([]);
  });

  it('differ in a rule that one of them does not ask', () => {
    const [first, second] = findingsOf(wanzhouPolicy, listed);
    if (!first || !second) throw new Error('two rules give two findings');
    expect(compareFindings([first], [first, second])).toEqual([
      {
        rule: 'oneList',
        clause: 'Art. 24(3)',
        before: null,
        after: 'JUDGEMENT',
        wasSatisfied: null,
        isSatisfied: false,
      },
    ]);
    expect(compareFindings([first], [])).toMatchObject([{ rule: 'staff', after: null, isSatisfied: null }]);
  });
});
