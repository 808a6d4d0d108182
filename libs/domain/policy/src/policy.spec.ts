import type { DatedValue, Policy } from './policy';
import { parameterForHistory, parameterInForce } from './parameter-in-force';
import { policyFaults } from './policy-faults';
import { wanzhouPolicy } from './wanzhou-policy';

const quotaOf = (values: readonly DatedValue<string>[]): Policy => ({
  ...wanzhouPolicy,
  parameters: { ...wanzhouPolicy.parameters, excellentQuota: { ...wanzhouPolicy.parameters.excellentQuota, values } },
});
const quota = (value: string, from: string, until: string | null, citation = 'Art. 23'): DatedValue<string> => ({
  value,
  from,
  until,
  citation,
  lastCheckedOn: '2026-11-23',
});

describe('the parameters of 万州科局发〔2024〕3号', () => {
  it('have a citation each, and neither gap nor overlap', () => {
    expect(policyFaults(wanzhouPolicy)).toEqual([]);
  });

  it.each([
    ['excellentQuota', '0.2', 'rate', 'Art. 23'],
    ['evaluationCycleYears', 3, 'year', 'Art. 23'],
    ['annualReportDueDay', '01-30', 'month-day', 'Art. 19'],
    ['centerNamePattern', '重庆市万州区%技术创新中心', 'pattern', 'Art. 26'],
  ] as const)('Art. 28: %s holds from 2024-04-18 on, and not on the day before', (name, value, unit, citation) => {
    expect(parameterInForce(wanzhouPolicy, name, '2024-04-17')).toEqual({
      inForce: false,
      reason: 'BEFORE_POLICY',
      name,
      date: '2024-04-17',
      documentNumber: '万州科局发〔2024〕3号',
    });
    expect(parameterInForce(wanzhouPolicy, name, '2024-04-18')).toMatchObject({
      inForce: true,
      name,
      value,
      unit,
      citation,
      from: '2024-04-18',
      until: null,
    });
  });
});

describe('Art. 28: a parameter with several values', () => {
  const policy: Policy = {
    ...quotaOf([quota('0.2', '2024-04-18', '2027-01-01'), quota('0.15', '2027-01-01', '2030-01-01')]),
    inForceUntil: '2030-01-01',
  };

  it.each([
    ['2024-04-18', '0.2'],
    ['2026-12-31', '0.2'],
    ['2027-01-01', '0.15'],
    ['2029-12-31', '0.15'],
  ])('on %s is %s', (date, value) => {
    expect(parameterInForce(policy, 'excellentQuota', date)).toMatchObject({ inForce: true, value });
  });

  it('is refused after the policy has ended', () => {
    expect(parameterInForce(policy, 'excellentQuota', '2030-01-01')).toMatchObject({ reason: 'AFTER_POLICY' });
  });

  it('is refused in a gap between its values', () => {
    const broken = quotaOf([quota('0.2', '2024-04-18', '2026-01-01'), quota('0.15', '2026-01-02', null)]);
    expect(parameterInForce(broken, 'excellentQuota', '2026-01-01')).toMatchObject({ reason: 'NO_VALUE' });
  });

  it('gives recorded history before the policy its first value', () => {
    expect(parameterForHistory(policy, 'excellentQuota', '2019-06-01')).toBe('0.2');
    expect(parameterForHistory(policy, 'excellentQuota', '2028-06-01')).toBe('0.15');
    expect(() => parameterForHistory(policy, 'excellentQuota', '2031-06-01')).toThrow(RangeError);
  });
});

describe('a policy with faults', () => {
  it.each([
    {
      title: 'a value without a citation',
      values: [quota('0.2', '2024-04-18', null, '')],
      fault: 'excellentQuota: the value from 2024-04-18 cites no article',
    },
    {
      title: 'one day without a value',
      values: [quota('0.2', '2024-04-18', '2026-01-01'), quota('0.15', '2026-01-02', null)],
      fault: 'excellentQuota: gap between 2026-01-01 and 2026-01-02',
    },
    {
      title: 'one day with two values',
      values: [quota('0.2', '2024-04-18', '2026-01-02'), quota('0.15', '2026-01-01', null)],
      fault: 'excellentQuota: overlap between 2026-01-02 and 2026-01-01',
    },
    {
      title: 'a value that never ends, before another',
      values: [quota('0.2', '2024-04-18', null), quota('0.15', '2026-01-01', null)],
      fault: 'excellentQuota: overlap between an open end and 2026-01-01',
    },
    {
      title: 'a first value that comes a day after the policy',
      values: [quota('0.2', '2024-04-19', null)],
      fault: 'excellentQuota: gap between 2024-04-18 and 2024-04-19',
    },
    {
      title: 'a last value that ends before the policy',
      values: [quota('0.2', '2024-04-18', '2026-01-01')],
      fault: 'excellentQuota: gap between 2026-01-01 and an open end',
    },
    {
      title: 'a value that ends on the day it begins',
      values: [quota('0.2', '2024-04-18', '2024-04-18'), quota('0.2', '2024-04-18', null)],
      fault: 'excellentQuota: the value from 2024-04-18 ends before it begins',
    },
    {
      title: 'no value at all',
      values: [],
      fault: 'excellentQuota: gap between 2024-04-18 and an open end',
    },
  ])('is told of $title', ({ values, fault }) => {
    expect(policyFaults(quotaOf(values))).toEqual([fault]);
  });
});
