import fc from 'fast-check';
import {
  type AccessRules,
  type Actor,
  Dataset,
  mayReadCells,
  meets,
  narrowedHoldings,
  narrowedRules,
  never,
  type PredicateRow,
  Role,
  rulesOf,
  scopeKindOf,
  type TokenScope,
  typesOfTokens,
} from './index';

// A city (1) with two districts (2, 3); hosts 21 and 31, departments 22 and 32; centers 100 and 101.
const below = { 1: [2, 3], 2: [], 3: [] };
const places = [1, 2, 3];
const allDatasets = Object.values(Dataset);
const everywhere: TokenScope = { datasets: allDatasets, jurisdictionIds: null, centerIds: null };

const holding = (role: Role, place: number) =>
  scopeKindOf(role) === 'ORGANISATION'
    ? { role, organisationId: role === 'HOST_OFFICER' ? place * 10 + 1 : place * 10 + 2, jurisdictionId: null }
    : { role, organisationId: null, jurisdictionId: place };
const actor = (...held: [Role, number][]): Actor => ({
  personId: 7,
  holdings: held.map(([role, place]) => holding(role, place)),
  below,
});

const centerOf = (place: number) => ({
  id: 98 + place,
  kind: 'CENTER',
  status: 'ACTIVE',
  jurisdictionId: place,
  hostId: place * 10 + 1,
  departmentId: place * 10 + 2,
});
const cycleOf = (place: number) => ({ state: 'PUBLISHED', jurisdictionId: place });
const rowsOf = (place: number): [type: string, row: PredicateRow][] => {
  const center = centerOf(place);
  const entry = { center };
  return [
    ['Center', center],
    ['CenterParty', entry],
    ['Organisation', { id: place * 10 + 1, kind: 'ENTERPRISE', jurisdictionId: place }],
    ['IndicatorFact', entry],
    ['ImportRun', { jurisdictionId: place }],
    ['TechnologyContract', entry],
    ['IntellectualProperty', entry],
    ['EvaluationCycle', cycleOf(place)],
    ['EvaluationResult', { center, cycle: cycleOf(place) }],
    ['Event', { type: 'register.saved', jurisdictionId: place, centerId: center.id, center }],
    ['Event', { type: 'import.loaded', jurisdictionId: place, centerId: null }],
    ['Person', { id: 7, organisationId: null }],
    ['RoleHolding', { person: { id: 7, organisationId: null } }],
    ['Token', { person: { id: 7, organisationId: null } }],
  ];
};
const rows = places.flatMap((place) => rowsOf(place).map(([type, row]) => ({ type, row, place })));
const seen = (rules: AccessRules) => rows.filter(({ type, row }) => meets(row, rules.rows[type] ?? never));
const typesSeen = (rules: AccessRules) => [...new Set(seen(rules).map(({ type }) => type))].sort();

const bureau = rulesOf(actor(['BUREAU_OFFICER', 1]));

describe('what a token reads', () => {
  it.each<[Dataset, string[]]>([
    ['DIRECTORY', ['Center', 'CenterParty', 'Organisation']],
    ['FIGURES', ['Center', 'ImportRun', 'IndicatorFact']],
    ['REGISTERS', ['Center', 'IntellectualProperty', 'TechnologyContract']],
    ['EVALUATION', ['Center', 'EvaluationCycle', 'EvaluationResult']],
    ['EVENTS', ['Event']],
  ])('of %s is its types alone', (dataset, expected) => {
    const withParties = { ...bureau, rows: { ...bureau.rows, CenterParty: { all: [] } } };
    expect(typesSeen(narrowedRules(withParties, { ...everywhere, datasets: [dataset] }))).toEqual(expected);
  });

  it('has no types without a dataset but the names that all else is read with', () => {
    const { rows: open } = narrowedRules(bureau, { ...everywhere, datasets: [] });
    expect(Object.keys(open).sort()).toEqual(['Field', 'Indicator', 'Jurisdiction']);
  });

  it('is, of every type that a rule speaks of, in a dataset or for people only', () => {
    const spoken = Object.keys(rulesOf(actor(['ADMINISTRATOR', 1], ['BUREAU_OFFICER', 1])).rows);
    expect(spoken.filter((type) => !typesOfTokens.has(type)).sort()).toEqual([
      'Announcement',
      'Application',
      'ApplicationComment',
      'ApplicationEvidence',
      'ApplicationStep',
      'ApplicationVersion',
      'Ban',
      'Certificate',
      'ConflictDeclaration',
      'Decision',
      'Deliberation',
      'DeliberationItem',
      'DeprecatedUse',
      'Expert',
      'ExpertTie',
      'Export',
      'ExportSchedule',
      'Interpretation',
      'LayoutPlan',
      'NoticeItem',
      'Notification',
      'Objection',
      'ObjectionOutcome',
      'Obligation',
      'OfficialText',
      'Panel',
      'PanelConclusion',
      'Person',
      'PersonIdentity',
      'PolicyDocument',
      'PolicyRevision',
      'PublicNotice',
      'RecognitionCall',
      'Recommendation',
      'RecordEntry',
      'RoleHolding',
      'SavedQuery',
      'ScoringSheet',
      'Seat',
      'Settlement',
      'StoredFile',
      'Subsidy',
      'Token',
      'Webhook',
    ]);
  });

  it('is of the places and centers that it names', () => {
    const ofNorth = seen(narrowedRules(bureau, { ...everywhere, jurisdictionIds: [2] }));
    expect(ofNorth.length).toBeGreaterThan(8);
    expect(new Set(ofNorth.map(({ place }) => place))).toEqual(new Set([2]));
    const ofOne = narrowedRules(bureau, { ...everywhere, centerIds: [101] });
    expect(new Set(seen(ofOne).map(({ place }) => place))).toEqual(new Set([3]));
    expect(typesSeen(ofOne)).not.toContain('ImportRun');
    const ofNone = narrowedRules(bureau, { ...everywhere, jurisdictionIds: [2], centerIds: [101] });
    expect(seen(ofNone)).toEqual([]);
  });

  it.each<[string, Partial<TokenScope>, boolean]>([
    ['figures and grades of all', {}, true],
    ['figures and grades of the place', { jurisdictionIds: [2] }, true],
    ['another place', { jurisdictionIds: [3] }, false],
    ['figures alone', { datasets: ['FIGURES', 'DIRECTORY'] }, false],
    ['grades alone', { datasets: ['EVALUATION'] }, false],
    ['centers', { centerIds: [100] }, false],
  ])('has cells for %s: %j → %s', (_, scope, expected) => {
    const rules = narrowedRules(bureau, { ...everywhere, ...scope });
    expect(mayReadCells(rules, { jurisdictionId: 2, departmentIds: null })).toBe(expected);
  });

  it('has a department’s cells only where no place is named', () => {
    const rules = rulesOf(actor(['DEPARTMENT_OFFICER', 2]));
    const asked = { jurisdictionId: 2, departmentIds: [22] };
    expect(mayReadCells(narrowedRules(rules, everywhere), asked)).toBe(true);
    expect(mayReadCells(narrowedRules(rules, { ...everywhere, jurisdictionIds: [2] }), asked)).toBe(false);
  });
});

describe('the roles by which a token acts', () => {
  const officer = actor(['BUREAU_OFFICER', 1], ['ADMINISTRATOR', 1], ['HOST_OFFICER', 2]);

  it.each<[string, number[] | null, number[] | null, [Role, number | null][]]>([
    [
      'are all but an administrator’s',
      null,
      null,
      [
        ['BUREAU_OFFICER', 1],
        ['HOST_OFFICER', null],
      ],
    ],
    ['are held in the place below', [2], null, [['BUREAU_OFFICER', 2]]],
    ['stay where the place is above', [1, 2, 3], null, [['BUREAU_OFFICER', 1]]],
    ['are none elsewhere', [9], null, []],
    ['are none for centers', null, [100], []],
  ])('%s', (_, jurisdictionIds, centerIds, expected) => {
    const held = narrowedHoldings(officer, { jurisdictionIds, centerIds });
    expect(held.map(({ role, jurisdictionId }) => [role, jurisdictionId])).toEqual(expected);
  });

  it('open no field that asks for an administrator', () => {
    expect(narrowedRules(rulesOf(officer), everywhere).roles).toEqual(['BUREAU_OFFICER', 'HOST_OFFICER']);
  });
});

describe('whatever its owner holds and it was made for', () => {
  const roles = fc.array(fc.tuple(fc.constantFrom(...Object.values(Role)), fc.constantFrom(...places)), {
    maxLength: 4,
  });
  const keys = (known: readonly number[]) => fc.option(fc.subarray([...known]));
  const scopes = fc.record({
    datasets: fc.subarray(allDatasets),
    jurisdictionIds: keys(places),
    centerIds: keys([99, 100, 101]),
  });

  it('a token reads nothing that its owner does not, nothing beyond its scope, and more scope never takes away', () => {
    fc.assert(
      fc.property(roles, scopes, scopes, (held, scope, more) => {
        const rules = rulesOf(actor(...held));
        const owners = new Set(seen(rules));
        const read = seen(narrowedRules(rules, scope));
        for (const one of read) {
          expect(owners.has(one)).toBe(true);
          expect(scope.jurisdictionIds?.includes(one.place) ?? true).toBe(true);
          expect(scope.centerIds?.includes(98 + one.place) ?? true).toBe(true);
        }
        const wider: TokenScope = {
          datasets: [...scope.datasets, ...more.datasets],
          jurisdictionIds: scope.jurisdictionIds &&
            more.jurisdictionIds && [...scope.jurisdictionIds, ...more.jurisdictionIds],
          centerIds: scope.centerIds && more.centerIds && [...scope.centerIds, ...more.centerIds],
        };
        const readByMore = new Set(seen(narrowedRules(rules, wider)));
        for (const one of read) expect(readByMore.has(one)).toBe(true);
      }),
    );
  });

  it('its cells are among its owner’s', () => {
    const asked = fc.record({
      jurisdictionId: fc.option(fc.constantFrom(...places)),
      departmentIds: fc.option(fc.subarray([12, 22, 32])),
    });
    fc.assert(
      fc.property(roles, scopes, asked, (held, scope, cells) => {
        const rules = rulesOf(actor(...held));
        if (mayReadCells(narrowedRules(rules, scope), cells)) expect(mayReadCells(rules, cells)).toBe(true);
      }),
    );
  });
});
