import { type Action, type Actor, type PredicateRow, type Verdict, verdictOn } from './index';

const below = { 1: [2, 3] };
const holding = (role: 'ADMINISTRATOR' | 'BUREAU_OFFICER' | 'BUREAU_LEADER', jurisdictionId: number): Actor => ({
  personId: 7,
  holdings: [{ role, jurisdictionId, organisationId: null }],
  below,
});
const administrator = holding('ADMINISTRATOR', 2);
const scoped = (jurisdictionId: number): PredicateRow => ({ jurisdictionId, untilOn: null });
const person = (jurisdictionId: number, ...roles: PredicateRow[]): PredicateRow => ({
  id: 8,
  organisationId: 21,
  organisation: { jurisdictionId },
  status: 'ACTIVE',
  roles,
});
const run = (jurisdictionId: number): PredicateRow => ({ jurisdictionId, state: 'READY' });

describe('what becomes of a wish to do something', () => {
  it.each<[string, Actor, Action, PredicateRow, Verdict]>([
    ['to somebody of the own place', administrator, 'ERASE_PERSON', person(2), 'ALLOWED'],
    ['to somebody of another place, unseen', administrator, 'ERASE_PERSON', person(3), 'HIDDEN'],
    ['to somebody seen, with a role above', administrator, 'ERASE_PERSON', person(2, scoped(1)), 'FORBIDDEN'],
    [
      'to oneself, with a role elsewhere',
      administrator,
      'SUSPEND_PERSON',
      { ...person(3, scoped(3)), id: 7 },
      'FORBIDDEN',
    ],
    [
      'to a role of somebody seen, held elsewhere',
      administrator,
      'END_ROLE',
      { ...scoped(3), person: person(2) },
      'FORBIDDEN',
    ],
    ['to a role of somebody unseen', administrator, 'END_ROLE', { ...scoped(3), person: person(3) }, 'HIDDEN'],
    ['a role that will be, elsewhere', administrator, 'GRANT_ROLE', scoped(3), 'FORBIDDEN'],
    ['to an import of the own place', holding('BUREAU_OFFICER', 1), 'LOAD_IMPORT', run(3), 'ALLOWED'],
    ['to an import that one reads only', holding('BUREAU_LEADER', 1), 'LOAD_IMPORT', run(3), 'FORBIDDEN'],
    ['to an import of another place', holding('BUREAU_OFFICER', 2), 'LOAD_IMPORT', run(3), 'HIDDEN'],
  ])('%s', (_, who, action, row, expected) => {
    expect(verdictOn(who, action, row)).toBe(expected);
  });
});
