import { findingSentence } from '../rulebook/finding-words';
import { traceFindings } from './trace-findings';

const traced = {
  rule: 'rdStaff',
  clause: 'Art. 8(6)',
  verdict: 'MET',
  observed: '24',
  threshold: '10',
  unit: 'person',
  parameter: 'rdStaffMinimum',
  parameterValue: '10',
  parameterFromOn: '2024-04-18',
  settledBy: null,
  message: 'rdStaff.met',
  interpretationIds: [],
  settlement: null,
} as const;

describe('the trace of a decision', () => {
  it('Art. 8(6): says what the rule said, with its values and units', () => {
    const [finding] = traceFindings([traced]);
    if (!finding) throw new Error('nothing was traced');
    expect(finding).toMatchObject({ observed: 24, threshold: 10, unit: 'person' });
    expect(findingSentence(finding, 'en')).toBe('R&D staff: 24 people, at least 10 people are wanted.');
  });

  it('Art. 8(6): keeps the parameter that was in force, and leaves out one that is not known', () => {
    const [finding, other] = traceFindings([traced, { ...traced, parameter: 'somethingElse' }]);
    expect(finding?.parameter).toEqual({ name: 'rdStaffMinimum', value: 10, from: '2024-04-18' });
    expect(other?.parameter).toBeNull();
  });

  it('keeps what was settled, and on which day', () => {
    const settlement = { kind: 'JUDGEMENT', isMet: true, reason: '达到', decidedOn: '2026-06-30' } as const;
    const [finding] = traceFindings([{ ...traced, verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT', settlement }]);
    expect(finding?.settlement).toMatchObject({ kind: 'JUDGEMENT', on: '2026-06-30' });
  });
});
