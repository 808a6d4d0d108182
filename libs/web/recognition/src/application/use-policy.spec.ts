import { policyRowOn } from './use-policy';

const older = { inForceFrom: '2024-04-18', inForceUntil: '2026-01-01' };
const newer = { inForceFrom: '2026-01-01', inForceUntil: null };

describe('the policy of a day', () => {
  it.each([
    ['2024-04-17', older],
    ['2024-04-18', older],
    ['2025-12-31', older],
    ['2026-01-01', newer],
  ])('%s', (on, expected) => {
    expect(policyRowOn([newer, older], on)).toBe(expected);
  });

  it('is the last one after it has ended, and none where there never was one', () => {
    expect(policyRowOn([older], '2026-01-01')).toBe(older);
    expect(policyRowOn([], '2026-01-01')).toBeNull();
  });
});
