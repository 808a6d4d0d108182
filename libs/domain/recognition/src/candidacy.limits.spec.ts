import { type Finding, isSatisfied, type ParameterName, type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy, shiftParameter } from '@wanchuang/domain-policy/testing';
import type { CandidacyFacts } from './candidacy';
import { candidacyRules, judgeCandidacy } from './candidacy.rules';
import { soundCandidacy } from './testing';

const findingOf = (rule: string, facts: CandidacyFacts, policy: Policy): Finding => {
  const judged = judgeCandidacy(facts, policy, '2026-11-27');
  const found = judged.inForce ? judged.findings.find((finding) => finding.rule === rule) : undefined;
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};

type Quantity = 'rdStaff' | 'floorSpace' | 'instruments' | 'hostResearchSpending' | 'transferIncome';

const withQuantity = (policy: Policy, rule: Quantity, value: number | string | null): CandidacyFacts => {
  const facts = soundCandidacy(policy);
  return { ...facts, form: { ...facts.form, [rule]: value } };
};

interface Limit {
  readonly clause: string;
  readonly rule: Quantity;
  readonly parameter: ParameterName;
  readonly policy: Policy;
  readonly below: number | string;
  readonly at: number | string;
  readonly above: number | string;
  readonly otherwise: string;
}

const limits: readonly Limit[] = [
  ...(
    [
      ['Art. 8(6)', 'rdStaff', 'rdStaffMinimum', 9, 10, 11, 'UNMET'],
      ['Art. 8(7)', 'floorSpace', 'floorSpaceMinimum', '499.99', '500', '500.01', 'UNMET'],
      ['Art. 8(7)', 'instruments', 'instrumentsMinimum', '1999999.99', '2000000.00', '2000000.01', 'UNMET'],
      [
        'Art. 8(8)',
        'hostResearchSpending',
        'hostResearchSpendingMinimum',
        '1999999.99',
        '2000000',
        '2000000.01',
        'WAIVABLE',
      ],
      ['Art. 8(9)', 'transferIncome', 'transferIncomeMinimum', '1999999.99', '2000000', '10000000', 'UNMET'],
    ] as const
  ).map(([clause, rule, parameter, below, at, above, otherwise]) => ({
    policy: wanzhouPolicy,
    clause,
    rule,
    parameter,
    below,
    at,
    above,
    otherwise,
  })),
  ...(
    [
      ['Art. 4(5)', 'rdStaff', 'rdStaffMinimum', 24, 25, 26, 'UNMET'],
      ['Art. 4(6)', 'floorSpace', 'floorSpaceMinimum', '820.49', '820.5', '820.51', 'UNMET'],
      ['Art. 4(6)', 'instruments', 'instrumentsMinimum', '3499999.99', '3500000', '3500000.01', 'UNMET'],
      [
        'Art. 4(7)',
        'hostResearchSpending',
        'hostResearchSpendingMinimum',
        '4099999.99',
        '4100000',
        '4100000.01',
        'WAIVABLE',
      ],
      ['Art. 4(8)', 'transferIncome', 'transferIncomeMinimum', '1250000.49', '1250000.50', '1250000.51', 'UNMET'],
    ] as const
  ).map(([clause, rule, parameter, below, at, above, otherwise]) => ({
    policy: inventedPolicy,
    clause,
    rule,
    parameter,
    below,
    at,
    above,
    otherwise,
  })),
];

describe.each(limits)(
  '$clause: $rule by $policy.documentNumber',
  ({ clause, rule, parameter, policy, below, at, above, otherwise }) => {
    it(`${clause}: one unit below ${at} is ${otherwise}, at it and above it is MET`, () => {
      const verdicts = [below, at, above].map(
        (value) => findingOf(rule, withQuantity(policy, rule, value), policy).verdict,
      );
      expect(verdicts).toEqual([otherwise, 'MET', 'MET']);
    });

    it(`${clause}: says what was seen, against what, and by which parameter`, () => {
      expect(findingOf(rule, withQuantity(policy, rule, below), policy)).toMatchObject({
        clause,
        observed: below,
        threshold: policy.parameters[parameter].values[0]?.value,
        unit: policy.parameters[parameter].unit,
        parameter: { name: parameter, from: policy.inForceFrom },
      });
    });

    it(`${clause}: not given yet is UNMET, and no decision can settle it`, () => {
      expect(findingOf(rule, withQuantity(policy, rule, null), policy)).toMatchObject({
        verdict: 'UNMET',
        observed: null,
        settledBy: null,
      });
    });

    it(`${clause}: the parameter one unit further answers otherwise at the limit`, () => {
      const facts = withQuantity(policy, rule, at);
      expect(findingOf(rule, facts, shiftParameter(policy, parameter)).verdict).toBe(otherwise);
    });
  },
);

describe('Art. 8(7), 8(8), 8(9): an amount that is half typed', () => {
  it.each<readonly [Quantity, string]>([
    ['floorSpace', 'UNMET'],
    ['instruments', 'UNMET'],
    ['hostResearchSpending', 'WAIVABLE'],
    ['transferIncome', 'UNMET'],
  ])('%s is %s, as an amount too small is', (rule, verdict) => {
    const verdicts = ['99999999.', '9,999,999', ' 99999999', '９９９９９９９'].map(
      (typed) => findingOf(rule, withQuantity(wanzhouPolicy, rule, typed), wanzhouPolicy).verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set([verdict]));
  });
});

describe.each([wanzhouPolicy, inventedPolicy])('Art. 8(1) by $documentNumber: the host', (policy) => {
  const sound = soundCandidacy(policy);
  const { hostKinds, cleanRecordKinds, cleanRecordYears } = policy.parameters;
  const kinds = hostKinds.values[0]?.value ?? [];
  const recordKinds = cleanRecordKinds.values[0]?.value ?? [];
  const years = cleanRecordYears.values[0]?.value ?? 0;
  const hostOf = (kind: string): CandidacyFacts => ({ ...sound, host: { ...sound.host, kind } });
  const recordOf = (kind: string, occurredOn: string): CandidacyFacts => ({
    ...sound,
    host: { ...sound.host, record: [{ kind, occurredOn }] },
  });
  const firstDay = `${2026 - years}-11-27`;
  const dayBefore = `${2026 - years}-11-26`;

  it('Art. 8(1): is of one of the kinds, and of no other', () => {
    expect(kinds.map((kind) => findingOf('hostKind', hostOf(kind), policy).verdict)).toEqual(kinds.map(() => 'MET'));
    expect(findingOf('hostKind', hostOf('DEPARTMENT'), policy)).toMatchObject({
      verdict: 'UNMET',
      observed: 'DEPARTMENT',
    });
    expect(findingOf('hostKind', sound, shiftParameter(policy, 'hostKinds')).verdict).toBe('UNMET');
  });

  it.each(recordKinds)(
    'Art. 8(1): %s counts from the day so many years before on, to the day of the application',
    (kind) => {
      const verdicts = [dayBefore, firstDay, '2026-11-27', '2026-11-28'].map(
        (day) => findingOf('cleanRecord', recordOf(kind, day), policy).verdict,
      );
      expect(verdicts).toEqual(['MET', 'UNMET', 'UNMET', 'MET']);
    },
  );

  it('Art. 8(1): another kind of entry does not count', () => {
    expect(findingOf('cleanRecord', recordOf('LATE_TAX_RETURN', '2026-11-01'), policy)).toMatchObject({
      verdict: 'MET',
      observed: 0,
    });
  });

  it('Art. 8(1): one year more, or one kind less, answers otherwise', () => {
    const [kind = ''] = recordKinds;
    expect(
      findingOf('cleanRecord', recordOf(kind, dayBefore), shiftParameter(policy, 'cleanRecordYears')).verdict,
    ).toBe('UNMET');
    expect(findingOf('cleanRecord', recordOf(kind, firstDay), shiftParameter(policy, 'cleanRecordKinds')).verdict).toBe(
      'MET',
    );
  });

  it('Art. 8(1): a record that nobody declares clean is not, and one that is not clean stays so', () => {
    const undeclared: CandidacyFacts = { ...sound, form: { ...sound.form, declaresCleanRecord: false } };
    expect(findingOf('cleanRecord', undeclared, policy)).toMatchObject({
      verdict: 'UNMET',
      message: 'cleanRecord.missing',
      settledBy: null,
    });
    expect(
      findingOf('cleanRecord', { ...undeclared, host: recordOf(recordKinds[0] ?? '', firstDay).host }, policy),
    ).toMatchObject({
      verdict: 'UNMET',
      observed: 1,
      message: 'cleanRecord.unmet',
    });
  });
});

describe.each([wanzhouPolicy, inventedPolicy])('a candidacy exactly at the limits of $documentNumber', (policy) => {
  it('Art. 8: is satisfied by every rule, in the order of the clauses', () => {
    const judged = judgeCandidacy(soundCandidacy(policy), policy, '2026-11-27');
    if (!judged.inForce) throw new Error(judged.reason);
    expect(judged.findings.filter((finding) => !isSatisfied(finding))).toEqual([]);
    expect(judged.findings.map(({ rule }) => rule)).toEqual(candidacyRules.map(({ name }) => name));
    const citations = policy.articles.flatMap(({ clauses }) => clauses.map(({ citation }) => citation));
    expect(judged.findings.filter(({ clause }) => !citations.includes(clause))).toEqual([]);
  });

  it('Art. 28: is judged from the first day of the policy on', () => {
    expect(judgeCandidacy(soundCandidacy(policy), policy, policy.inForceFrom).inForce).toBe(true);
    expect(judgeCandidacy(soundCandidacy(policy), policy, '2024-04-17')).toMatchObject({ reason: 'BEFORE_POLICY' });
  });
});
