import { lifecycleFaults, transition } from '@wanchuang/domain-lifecycle';
import { matrixDeviations } from '@wanchuang/domain-lifecycle/testing';
import { CenterStatus } from './center';
import { centerLifecycle, type CenterStep } from './center-lifecycle';

const step = (state: CenterStatus, taken: CenterStep, decisionId: number | null = 1, role = 'BUREAU_LEADER') =>
  transition(centerLifecycle, { state, step: taken, roles: [role], facts: { decisionId } });

describe('Art. 3: the life of a center', () => {
  it('is sound, and its states are those that centers have', () => {
    expect(lifecycleFaults(centerLifecycle)).toEqual([]);
    expect(Object.keys(centerLifecycle.states)).toEqual(Object.keys(CenterStatus));
  });

  it('goes as its table says in every state, by every role', () => {
    expect(matrixDeviations(centerLifecycle, () => ({ decisionId: 1 }))).toEqual([]);
  });

  it.each([
    ['Art. 23', 'ACTIVE', 'ORDER_RECTIFICATION', 'RECTIFYING'],
    ['Art. 23', 'RECTIFYING', 'PASS_RECTIFICATION', 'ACTIVE'],
    ['Art. 23', 'RECTIFYING', 'REVOKE_AFTER_RECTIFICATION', 'REVOKED'],
    ['Art. 24', 'ACTIVE', 'REVOKE', 'REVOKED'],
    ['Art. 24', 'RECTIFYING', 'REVOKE', 'REVOKED'],
    ['Art. 5(3)', 'ACTIVE', 'MERGE', 'MERGED'],
  ] as const)(
    'by %s leads from %s on %s to %s, and only with a decision that the leader signed',
    (clause, from, on, to) => {
      expect(step(from, on)).toEqual({ ok: true, from, to, clause });
      expect(step(from, on, null)).toMatchObject({ ok: false, refusal: { reason: 'GUARD', clause } });
      expect(step(from, on, 1, 'BUREAU_OFFICER')).toMatchObject({ ok: false, refusal: { reason: 'ROLE' } });
    },
  );

  it.each(['REVOKED', 'MERGED'] as const)('ends %s: nothing leads out of it', (state) => {
    for (const { on } of centerLifecycle.transitions)
      expect(step(state, on)).toMatchObject({ refusal: { reason: 'STATE' } });
  });
});
