import { isBarring, isSatisfied, wanzhouPolicy } from '@wanchuang/domain-policy';
import { inventedPolicy } from '@wanchuang/domain-policy/testing';
import { firstObligations } from './first-obligation';
import { judgeRecognition, judgeSettlement, type RecognitionFacts } from './recognition.rules';
import { judgeSubsidy } from './subsidy';

const sound: RecognitionFacts = {
  notice: { workingDays: 5, endsOn: '2026-03-16', isOver: true },
  objections: { open: 0, upheld: 0 },
  barredUntil: null,
};
const notMet = (facts: Partial<RecognitionFacts>) => {
  const found = judgeRecognition({ ...sound, ...facts }, wanzhouPolicy, '2026-03-17');
  if (!found.inForce) throw new Error(found.reason);
  return found.findings.filter((finding) => !isSatisfied(finding)).map(({ clause, message }) => `${clause} ${message}`);
};

describe('what a recognition rests on', () => {
  it('Art. 9(4), 24: nothing stands in the way', () => {
    expect(notMet({})).toEqual([]);
  });

  it.each([
    ['Art. 9(4): a notice that runs', { notice: { ...sound.notice, isOver: false } }, 'Art. 9(4) noticePeriod.running'],
    ['Art. 9(4): a notice of 4 days', { notice: { ...sound.notice, workingDays: 4 } }, 'Art. 9(4) noticePeriod.short'],
    ['Art. 9(4): an objection is open', { objections: { open: 1, upheld: 0 } }, 'Art. 9(4) objections.open'],
    ['Art. 9(4): one is upheld', { objections: { open: 0, upheld: 1 } }, 'Art. 9(4) objections.upheld'],
    ['Art. 24: the host is barred', { barredUntil: '2027-01-01' }, 'Art. 24 ban.barred'],
  ])('%s', (_, facts, finding) => {
    expect(notMet(facts)).toEqual([finding]);
  });

  it.each([
    [0, 0, 0, 'met'],
    [2, 0, 2, 'open'],
    [2, 1, 1, 'upheld'],
  ])('Art. 9(4): of %i open and %i upheld objections, %i are told as %s', (open, upheld, observed, said) => {
    const facts = { ...sound, objections: { open, upheld } };
    expect(judgeRecognition(facts, wanzhouPolicy, '2026-03-17')).toMatchObject({
      findings: [{}, { rule: 'objections', observed, message: `objections.${said}` }, {}],
    });
  });

  it('Art. 28: before the policy nothing is found', () => {
    expect(judgeRecognition(sound, wanzhouPolicy, '2024-04-17')).toMatchObject({
      inForce: false,
      reason: 'BEFORE_POLICY',
    });
  });

  it.each([
    [true, false],
    [false, true],
  ])('Art. 9(4): an objection is a judgement; upheld %s, the clause is met %s', (isUpheld, isMet) => {
    const facts = { isUpheld, reason: '查无实据（虚拟）', on: '2026-03-12' };
    const found = judgeSettlement(facts, wanzhouPolicy, '2026-03-12');
    expect(found.inForce && found.findings.map(isSatisfied)).toEqual([isMet]);
  });
});

describe('Art. 9(4): a subsidy', () => {
  it.each([
    ['0.01', 'MET'],
    ['199999.99', 'MET'],
    ['200000', 'MET'],
    ['200000.00', 'MET'],
    ['200000.01', 'UNMET'],
    ['1000000', 'UNMET'],
  ])('of %s CNY: %s', (amount, verdict) => {
    const found = judgeSubsidy({ amount }, wanzhouPolicy, '2026-03-17');
    expect(found).toMatchObject({
      inForce: true,
      findings: [
        { clause: 'Art. 9(4)', verdict, observed: amount, threshold: '200000', parameter: { name: 'subsidyCap' } },
      ],
    });
    expect(found.inForce && found.findings.some(isBarring)).toBe(verdict === 'UNMET');
  });
});

describe('the first obligations of a center', () => {
  it('Art. 10: both bodies are filed, by the bureau’s own reminder; Art. 19: the first report is due in the year after', () => {
    expect(firstObligations(wanzhouPolicy, '2026-12-17')).toEqual([
      { kind: 'BOARD_FILING', clause: 'Art. 10', dueOn: '2027-01-16' },
      { kind: 'COMMITTEE_FILING', clause: 'Art. 10', dueOn: '2027-01-16' },
      { kind: 'ANNUAL_REPORT', clause: 'Art. 19', dueOn: '2027-01-30' },
    ]);
  });

  it('Art. 10, 19: are cited by the numbers of the policy of the place', () => {
    expect(firstObligations(inventedPolicy, '2026-12-17').map(({ kind, clause }) => [kind, clause])).toEqual([
      ['BOARD_FILING', 'Art. 7'],
      ['COMMITTEE_FILING', 'Art. 7'],
      ['ANNUAL_REPORT', 'Art. 8'],
    ]);
  });
});
