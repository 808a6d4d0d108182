import { type Finding, isBarring, isSatisfied, type Settlement } from './finding';

const finding = (
  verdict: Finding['verdict'],
  settledBy: Finding['settledBy'],
  settlement: Partial<Settlement> | null,
): Finding => ({
  rule: 'sample',
  clause: 'Art. 8',
  verdict,
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy,
  settlement: settlement && {
    kind: settledBy ?? 'WAIVER',
    isMet: true,
    reason: 'synthetic',
    on: '2026-11-27',
    ...settlement,
  },
  message: 'sample',
});

describe('Art. 8: a finding', () => {
  it.each<readonly [string, Finding, boolean, boolean]>([
    ['that is met is satisfied', finding('MET', null, null), true, false],
    ['that nothing can settle bars', finding('UNMET', null, null), false, true],
    ['that nothing can settle bars, whatever was written', finding('UNMET', null, {}), false, true],
    ['that a waiver can settle waits for it', finding('WAIVABLE', 'WAIVER', null), false, false],
    ['that is waived is satisfied', finding('WAIVABLE', 'WAIVER', {}), true, false],
    ['that is excepted is satisfied', finding('EXCEPTED', 'EXCEPTION', {}), true, false],
    ['that is judged to be met is satisfied', finding('JUDGEMENT', 'JUDGEMENT', {}), true, false],
    ['that is judged not to be met is not', finding('JUDGEMENT', 'JUDGEMENT', { isMet: false }), false, false],
    [
      'that is settled by what does not settle it is not',
      finding('WAIVABLE', 'WAIVER', { kind: 'EXCEPTION' }),
      false,
      false,
    ],
  ])('Art. 8: %s', (_, found, satisfied, barring) => {
    expect([isSatisfied(found), isBarring(found)]).toEqual([satisfied, barring]);
  });
});
