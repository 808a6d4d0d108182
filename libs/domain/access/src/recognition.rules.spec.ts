import type { Actor } from './actor';
import { meets, never, type PredicateRow } from './predicate';
import type { Role } from './roles';
import { rulesOf } from './rules-of';

const held = (role: Role, scope: { jurisdictionId?: number; organisationId?: number }): Actor => ({
  personId: 7,
  holdings: [{ role, jurisdictionId: null, organisationId: null, ...scope }],
  below: {},
});
const host = held('HOST_OFFICER', { organisationId: 21 });
const department = held('DEPARTMENT_OFFICER', { organisationId: 22 });
const officer = held('BUREAU_OFFICER', { jurisdictionId: 2 });
const expert = held('EXPERT', { jurisdictionId: 2 });

const sees = (actor: Actor, type: string, row: PredicateRow): boolean => meets(row, rulesOf(actor).rows[type] ?? never);

/** Somebody else's seat stands beside the own one. */
const judgedBy = (panel: string, seat: string): PredicateRow => ({
  jurisdictionId: 2,
  hostId: 21,
  departmentId: 22,
  submittedAt: '2026-03-01',
  panel: {
    state: panel,
    seats: [
      { state: seat, expert: { personId: 7 } },
      { state: 'ACCEPTED', expert: { personId: 8 } },
    ],
  },
});

describe('Art. 9(3): what an expert reads of an application', () => {
  it.each([
    ['COMPOSING', 'INVITED', true],
    ['INVITED', 'ACCEPTED', true],
    ['IN_SESSION', 'ACCEPTED', true],
    ['IN_SESSION', 'INVITED', true],
    ['IN_SESSION', 'RECUSED', false],
    ['COMPOSING', 'DECLINED', false],
    ['INVITED', 'REMOVED', false],
    ['CONCLUDED', 'ACCEPTED', true],
    ['CONCLUDED', 'INVITED', false],
    ['CANCELLED', 'ACCEPTED', false],
    ['CANCELLED', 'INVITED', false],
  ])('of a panel that is %s, on a seat that is %s: %s', (panel, seat, isRead) => {
    const application = judgedBy(panel, seat);
    expect(sees(expert, 'Application', application)).toBe(isRead);
    expect(sees(expert, 'ApplicationEvidence', { application, handedInAt: '2026-03-01' })).toBe(isRead);
    expect(sees({ ...expert, personId: 9 }, 'Application', application)).toBe(false);
  });
});

describe('Art. 9(2): versions of a form, and its files', () => {
  it.each<[string, Actor, boolean]>([
    ['its host', host, true],
    ['its department', department, false],
    ['the bureau', officer, false],
    ['an expert of its panel', expert, false],
  ])('%s reads one that was not submitted: %s', (_, who, isRead) => {
    const application = judgedBy('IN_SESSION', 'ACCEPTED');
    expect(sees(who, 'ApplicationVersion', { application, submittedAt: null })).toBe(isRead);
    expect(sees(who, 'ApplicationVersion', { application, submittedAt: '2026-03-01' })).toBe(true);
    expect(sees(who, 'ApplicationEvidence', { application, handedInAt: null })).toBe(isRead);
    expect(sees(who, 'ApplicationEvidence', { application, handedInAt: '2026-03-01' })).toBe(true);
  });
});
