import type { Policy } from './policy';
import { policyInForce, successionFaults } from './succession';
import { wanzhouPolicy } from './wanzhou-policy';

const second: Policy = {
  ...wanzhouPolicy,
  documentNumber: '万州科局发〔2029〕1号',
  inForceFrom: '2029-01-01',
  inForceUntil: '2033-01-01',
  replaces: wanzhouPolicy.documentNumber,
};
const first: Policy = { ...wanzhouPolicy, inForceUntil: '2029-01-01' };

describe('Art. 28: the policies of a jurisdiction, one after the other', () => {
  it.each([
    ['2024-04-18', first.documentNumber],
    ['2028-12-31', first.documentNumber],
    ['2029-01-01', second.documentNumber],
    ['2032-12-31', second.documentNumber],
  ])('on %s it is %s', (on, documentNumber) => {
    expect(policyInForce([second, first], on)).toMatchObject({ inForce: true, policy: { documentNumber } });
  });

  it('on the day before the first the facts are recorded history', () => {
    expect(policyInForce([first, second], '2024-04-17')).toEqual({
      inForce: false,
      reason: 'BEFORE_POLICY',
      on: '2024-04-17',
      explanation: {
        zh: expect.stringContaining('历史记录'),
        en: expect.stringContaining('the facts are recorded history'),
      },
    });
  });

  it.each([
    ['after the last', [first, second], '2033-01-01', 'AFTER_POLICY'],
    ['in a gap', [{ ...first, inForceUntil: '2028-01-01' }, second], '2028-06-01', 'NO_POLICY'],
    ['where there is none', [], '2026-11-27', 'NO_POLICY'],
  ])('%s there is none, and it is said why', (_, policies, on, reason) => {
    expect(policyInForce(policies, on)).toMatchObject({ inForce: false, reason });
  });

  it('are sound when each replaces the one before, to the day', () => {
    expect(successionFaults([second, first])).toEqual([]);
    expect(successionFaults([wanzhouPolicy])).toEqual([]);
    expect(successionFaults([])).toEqual([]);
  });

  it.each([
    ['a gap', { inForceFrom: '2029-01-02' }, 'gap between 2029-01-01 and 2029-01-02'],
    ['an overlap', { inForceFrom: '2028-12-31' }, 'overlap between 2029-01-01 and 2028-12-31'],
    [
      'one that replaces another',
      { replaces: '万州科局发〔2022〕19号' },
      '万州科局发〔2029〕1号 replaces 万州科局发〔2022〕19号, not 万州科局发〔2024〕3号',
    ],
    [
      'one that replaces nothing',
      { replaces: null },
      '万州科局发〔2029〕1号 replaces nothing, not 万州科局发〔2024〕3号',
    ],
    ['one of another place', { jurisdictionCode: '990101' }, '万州科局发〔2029〕1号 is of 990101, not of 500101'],
    ['the same number twice', { documentNumber: first.documentNumber }, '万州科局发〔2024〕3号 stands twice'],
  ])('are told of %s', (_, change, fault) => {
    expect(successionFaults([first, { ...second, ...change }])).toEqual([fault]);
  });

  it('are told of a first that never ends', () => {
    expect(successionFaults([wanzhouPolicy, second])).toEqual(['overlap between an open end and 2029-01-01']);
  });
});
