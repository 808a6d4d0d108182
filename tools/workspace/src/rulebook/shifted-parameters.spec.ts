import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excellentLimit } from '@wanchuang/domain-evaluation';
import { reportsDueOn } from '@wanchuang/domain-operation';
import { parameterInForce, type ParameterName, type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy, shiftParameter } from '@wanchuang/domain-policy/testing';
import { type CandidacyFacts, judgeCandidacy } from '@wanchuang/domain-recognition';
import { soundCandidacy } from '@wanchuang/domain-recognition/testing';

const day = '2026-11-27';

const quota = (policy: Policy): string => {
  const found = parameterInForce(policy, 'excellentQuota', day);
  if (!found.inForce) throw new Error(found.reason);
  return found.value;
};

/** What the rules say of facts that stand at the limits of `limits`, under another policy. */
const verdicts =
  (limits: Policy, change: (facts: CandidacyFacts) => CandidacyFacts = (facts) => facts) =>
  (policy: Policy): unknown => {
    const judged = judgeCandidacy(change(soundCandidacy(limits)), policy, day);
    return judged.inForce
      ? judged.findings.map(({ rule, verdict, settledBy, observed }) => ({ rule, verdict, settledBy, observed }))
      : judged;
  };

type Answer = (policy: Policy) => unknown;

/** For each parameter that decides something, a case at its limit: what is answered under a policy. */
const answers = (limits: Policy): Readonly<Partial<Record<ParameterName, Answer>>> => {
  const { specialIndustries, cleanRecordYears, cleanRecordKinds } = limits.parameters;
  const years = cleanRecordYears.values[0]?.value ?? 0;
  const withEntry = (occurredOn: string) => (facts: CandidacyFacts) => ({
    ...facts,
    host: { ...facts.host, record: [{ kind: cleanRecordKinds.values[0]?.value[0] ?? '', occurredOn }] },
  });
  return {
    excellentQuota: (policy) => excellentLimit(100, quota(policy)),
    annualReportDueDay: (policy) => reportsDueOn(2025, policy),
    centerNamePattern: verdicts(limits),
    hostKinds: verdicts(limits),
    cleanRecordYears: verdicts(limits, withEntry(`${2026 - years}-11-26`)),
    cleanRecordKinds: verdicts(limits, withEntry('2026-11-01')),
    rdStaffMinimum: verdicts(limits),
    floorSpaceMinimum: verdicts(limits),
    instrumentsMinimum: verdicts(limits),
    hostResearchSpendingMinimum: verdicts(limits),
    transferIncomeMinimum: verdicts(limits),
    specialIndustries: verdicts(limits, (facts) => ({
      ...facts,
      form: { ...facts.form, floorSpace: '1', specialIndustry: specialIndustries.values[0]?.value[0] ?? null },
    })),
  };
};

/** Parameters that nothing in the domain asks for yet, with the clause that will: it is open as long as they stand here. */
const awaited: Readonly<Partial<Record<ParameterName, string>>> = {
  evaluationCycleYears: 'Art. 23',
  rectificationMonths: 'Art. 23',
  objectiveWeightFloor: 'Art. 22',
  banYears: 'Art. 24',
  committeeInsidersMaximum: 'Art. 13',
  bodyFilingReminderDays: 'Art. 10',
  panelSizeMinimum: 'Art. 9(3)',
  panelKinds: 'Art. 9(3)',
  formerEmployerYears: 'Art. 9(3)',
  panelPassMark: 'Art. 9(3)',
  noticeWorkingDays: 'Art. 9(4)',
  objectionMustBeNamed: 'Art. 9(4)',
  subsidyCap: 'Art. 9(4)',
  certificateNumberPattern: 'Art. 9(4)',
};

const isParameter = (name: string): name is ParameterName => Object.hasOwn(wanzhouPolicy.parameters, name);

describe.each([wanzhouPolicy, inventedPolicy])('a parameter of $documentNumber one unit further', (policy) => {
  const cases = Object.entries(answers(policy)).flatMap(([name, answer]) =>
    isParameter(name)
      ? [{ name, answer, clause: wanzhouPolicy.parameters[name].values[0]?.citation ?? 'administrative' }]
      : [],
  );

  it.each(cases)('$clause: $name changes the answer at its limit', ({ name, answer }) => {
    expect(answer(policy)).toEqual(answer(policy));
    expect(answer(shiftParameter(policy, name))).not.toEqual(answer(policy));
  });
});

describe('the parameters of a policy', () => {
  it('each decide something, or await a clause that is still open', () => {
    const decided = Object.keys(answers(wanzhouPolicy));
    expect([...decided, ...Object.keys(awaited)].sort()).toEqual(Object.keys(wanzhouPolicy.parameters).sort());
    const open: readonly string[] = JSON.parse(
      readFileSync(join(__dirname, '../../../../docs/open-clauses.json'), 'utf8'),
    );
    expect(Object.values(awaited).filter((clause) => !open.includes(clause))).toEqual([]);
  });
});
