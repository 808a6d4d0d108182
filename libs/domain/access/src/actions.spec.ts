import {
  type Action,
  type Actor,
  actionsOn,
  allActions,
  can,
  publicActor,
  type PredicateRow,
  Role,
  scopeKindOf,
} from './index';

const actor = (role: Role, scope = 2): Actor => ({
  personId: 7,
  holdings: [
    scopeKindOf(role) === 'ORGANISATION'
      ? { role, organisationId: scope, jurisdictionId: null }
      : { role, organisationId: null, jurisdictionId: scope },
  ],
  below: { 1: [2] },
});
const allRoles = Object.values(Role);
const rolesThat = (action: Action, row: PredicateRow): Role[] =>
  allRoles.filter((role) => can(actor(role), action, row));

const run = { jurisdictionId: 2, state: 'READY' };
const person = { organisationId: 21, organisation: { jurisdictionId: 2 }, status: 'ACTIVE', roles: [] };
const organisation = { jurisdictionId: 2 };
const holding = { role: 'EXPERT', jurisdictionId: 2, organisation: undefined, untilOn: null };

describe('who does what', () => {
  const imports: readonly Action[] = ['CHECK_IMPORT', 'LOAD_IMPORT', 'UNDO_IMPORT'];

  it.each(imports)('%s: bureau officers within their jurisdictions', (action) => {
    expect(rolesThat(action, run)).toEqual(['BUREAU_OFFICER']);
    expect(can(actor('BUREAU_OFFICER', 1), action, run)).toBe(true);
    expect(can(actor('BUREAU_OFFICER', 3), action, run)).toBe(false);
    expect(can(actor('BUREAU_OFFICER', 1), action, { jurisdictionId: null })).toBe(false);
  });

  it.each<Action>(['CHECK_IMPORT', 'LOAD_IMPORT'])(
    '%s: of a new place, the officer who began it, by no token',
    (action) => {
      const mine = { jurisdictionId: null, makerId: 7, state: 'READY' };
      expect(rolesThat(action, mine)).toEqual(['BUREAU_OFFICER']);
      expect(can(actor('BUREAU_OFFICER'), action, { ...mine, makerId: 8 })).toBe(false);
      expect(can({ ...actor('BUREAU_OFFICER'), isToken: true }, action, mine)).toBe(false);
    },
  );

  it('LOAD_IMPORT: of a new place, a nation’s administrators', () => {
    const somebodys = { jurisdictionId: null, makerId: 8, state: 'READY' };
    const administrator = { ...actor('ADMINISTRATOR', 1), nations: [1] };
    expect(can(administrator, 'LOAD_IMPORT', somebodys)).toBe(true);
    expect(can(administrator, 'LOAD_IMPORT', run)).toBe(false);
    expect(can({ ...actor('ADMINISTRATOR', 2), nations: [1] }, 'LOAD_IMPORT', somebodys)).toBe(false);
    expect(can({ ...actor('BUREAU_LEADER', 1), nations: [1] }, 'LOAD_IMPORT', somebodys)).toBe(false);
  });

  it.each<Action>(['GRANT_ROLE', 'END_ROLE'])('%s: in a made place, the administrators of its keeper', (action) => {
    const inMade = { ...holding, jurisdictionId: 9 };
    const keeping = (role: Role, scope: number): Actor => ({ ...actor(role, scope), kept: { 2: [9] } });
    expect(can(keeping('ADMINISTRATOR', 2), action, inMade)).toBe(true);
    expect(can(keeping('ADMINISTRATOR', 3), action, inMade)).toBe(false);
    expect(can(keeping('BUREAU_OFFICER', 2), action, inMade)).toBe(false);
  });

  const ofPeople: readonly Action[] = [
    ...allActions.filter((action) => action.endsWith('PERSON')),
    'END_SESSIONS',
    'RENEW_LINK',
    'UNLINK_IDENTITY',
    'GIVE_ROLE',
  ];

  it.each(ofPeople)('%s: administrators within their jurisdictions, and of people of no organisation', (action) => {
    expect(rolesThat(action, person)).toEqual(['ADMINISTRATOR']);
    expect(rolesThat(action, { organisationId: null, status: 'ACTIVE', roles: [] })).toEqual(['ADMINISTRATOR']);
    expect(can(actor('ADMINISTRATOR', 3), action, person)).toBe(false);
  });

  const ofAccounts = ofPeople.filter((action) => !['INVITE_PERSON', 'GIVE_ROLE'].includes(action));

  it.each(ofAccounts)('%s: not of whoever holds a role beyond the own jurisdictions, while it is held', (action) => {
    const nation = { jurisdictionId: 1, organisation: undefined, untilOn: null };
    const district = { jurisdictionId: 2, organisation: undefined, untilOn: null };
    const mayOf = (roles: PredicateRow[] | undefined, today?: string): boolean =>
      can({ ...actor('ADMINISTRATOR'), today }, action, { ...person, roles });
    expect(mayOf([district])).toBe(true);
    expect(mayOf([district, nation])).toBe(false);
    expect(can(actor('ADMINISTRATOR', 1), action, { ...person, roles: [district, nation] })).toBe(true);
    const ended = { ...nation, untilOn: '2026-06-30' };
    expect([mayOf([ended], '2026-06-29'), mayOf([ended], '2026-06-30'), mayOf([ended])]).toEqual([false, true, false]);
    expect(mayOf(undefined)).toBe(false); // roles that were not read are not taken for none
  });

  it('REVOKE_TOKEN: its owner, and administrators as far as they may change the account', () => {
    const of = (owner: PredicateRow): PredicateRow => ({ person: owner, revokedAt: null });
    const nation = { jurisdictionId: 1, organisation: undefined, untilOn: null };
    expect(rolesThat('REVOKE_TOKEN', of({ ...person, id: 7 }))).toEqual(allRoles);
    expect(rolesThat('REVOKE_TOKEN', of({ ...person, id: 8 }))).toEqual(['ADMINISTRATOR']);
    expect(rolesThat('REVOKE_TOKEN', of({ ...person, id: 8, roles: [nation] }))).toEqual([]);
    expect(can(actor('ADMINISTRATOR', 1), 'REVOKE_TOKEN', of({ ...person, id: 8, roles: [nation] }))).toBe(true);
  });

  it('PUBLISH_FIGURES: bureau leaders within their jurisdictions', () => {
    expect(rolesThat('PUBLISH_FIGURES', { jurisdictionId: 2 })).toEqual(['BUREAU_LEADER']);
    expect(can(actor('BUREAU_LEADER', 1), 'PUBLISH_FIGURES', { jurisdictionId: 2 })).toBe(true);
    expect(can(actor('BUREAU_LEADER', 3), 'PUBLISH_FIGURES', { jurisdictionId: 2 })).toBe(false);
  });

  it.each<Action>(['GRANT_ROLE', 'END_ROLE'])('%s: administrators, within the scope of their own role', (action) => {
    expect(rolesThat(action, holding)).toEqual(['ADMINISTRATOR']);
    const ofHost = { jurisdictionId: null, organisation: { jurisdictionId: 2 } };
    expect(rolesThat(action, ofHost)).toEqual(['ADMINISTRATOR']);
    expect(can(actor('ADMINISTRATOR', 2), action, { ...holding, jurisdictionId: 1 })).toBe(false);
  });

  it.each<Action>(['CREATE_ORGANISATION', 'CHANGE_ORGANISATION'])(
    '%s: administrators, within their jurisdictions',
    (action) => {
      expect(rolesThat(action, organisation)).toEqual(['ADMINISTRATOR']);
      expect(can(actor('ADMINISTRATOR', 1), action, organisation)).toBe(true);
      expect(can(actor('ADMINISTRATOR', 3), action, organisation)).toBe(false);
    },
  );

  it('is nothing for the public', () => {
    const rows = [run, organisation, person, holding];
    expect(allActions.filter((action) => rows.some((row) => can(publicActor, action, row)))).toEqual([]);
  });
});

describe('the steps that are open', () => {
  it.each([
    ['READY', ['LOAD_IMPORT']],
    ['LOADED', ['UNDO_IMPORT']],
    ['LOADING', []],
  ])('with an import that is %s: %j', (state, expected) => {
    expect(actionsOn(actor('BUREAU_OFFICER'), 'ImportRun', { ...run, state })).toEqual(expected);
    expect(actionsOn(actor('ANALYST'), 'ImportRun', { ...run, state })).toEqual([]);
  });

  it.each([
    [
      'ACTIVE',
      [
        'CHANGE_PERSON',
        'SUSPEND_PERSON',
        'ERASE_PERSON',
        'END_SESSIONS',
        'RENEW_LINK',
        'UNMASK_PERSON',
        'UNLINK_IDENTITY',
        'GIVE_ROLE',
      ],
    ],
    [
      'SUSPENDED',
      [
        'CHANGE_PERSON',
        'RESUME_PERSON',
        'ERASE_PERSON',
        'END_SESSIONS',
        'UNMASK_PERSON',
        'UNLINK_IDENTITY',
        'GIVE_ROLE',
      ],
    ],
    ['ERASED', []],
  ])('with a person who is %s: %j', (status, expected) => {
    expect(actionsOn(actor('ADMINISTRATOR'), 'Person', { ...person, status })).toEqual(expected);
  });

  it('with a token: to revoke it, once', () => {
    const token = { person: { ...person, id: 8 }, revokedAt: null };
    expect(actionsOn(actor('ADMINISTRATOR'), 'Token', token)).toEqual(['REVOKE_TOKEN']);
    expect(actionsOn(actor('ADMINISTRATOR'), 'Token', { ...token, revokedAt: '2026-06-30' })).toEqual([]);
  });

  it('with a role: to end it, once', () => {
    const ended = { ...holding, untilOn: '2026-06-30' };
    expect(actionsOn(actor('ADMINISTRATOR'), 'RoleHolding', holding)).toEqual(['END_ROLE']);
    expect(actionsOn(actor('ADMINISTRATOR'), 'RoleHolding', ended)).toEqual([]);
    const on = (today: string) => actionsOn({ ...actor('ADMINISTRATOR'), today }, 'RoleHolding', ended);
    expect([on('2026-06-29'), on('2026-06-30')]).toEqual([['END_ROLE'], []]);
  });
});
