import {
  type Actor,
  always,
  meets,
  never,
  publicActor,
  type PredicateRow,
  type Role,
  rulesOf,
  scopeKindOf,
} from './index';

// A city (1) with two districts (2, 3); hosts 21 and 31, departments 22 and 32.
const below = { 1: [2, 3], 2: [] };
const holding = (role: Role, scope: number) =>
  scopeKindOf(role) === 'ORGANISATION'
    ? { role, organisationId: scope, jurisdictionId: null }
    : { role, organisationId: null, jurisdictionId: scope };
const actor = (...holdings: [Role, number][]): Actor => ({
  personId: 7,
  holdings: holdings.map(([role, scope]) => holding(role, scope)),
  below,
});

const own = { id: 100, kind: 'CENTER', status: 'ACTIVE', jurisdictionId: 2, hostId: 21, departmentId: 22 };
const other = { ...own, id: 101, jurisdictionId: 3, hostId: 31, departmentId: 32 };
const published = { state: 'PUBLISHED', jurisdictionId: 2 };
const running = { state: 'SCORING', jurisdictionId: 2 };
const rows: Readonly<Record<string, readonly [type: string, row: PredicateRow]>> = {
  'own center': ['Center', own],
  'other center': ['Center', other],
  'revoked center': ['Center', { ...own, status: 'REVOKED' }],
  'own contract': ['TechnologyContract', { center: own }],
  'other contract': ['TechnologyContract', { center: other }],
  'own fact': ['IndicatorFact', { center: own }],
  'published cycle': ['EvaluationCycle', published],
  'running cycle': ['EvaluationCycle', running],
  'own grade': ['EvaluationResult', { center: own, cycle: published }],
  'own grade before': ['EvaluationResult', { center: own, cycle: running }],
  import: ['ImportRun', { jurisdictionId: 2 }],
  'import of no place': ['ImportRun', { jurisdictionId: null }],
  event: ['Event', { type: 'center.renamed', centerId: 100, jurisdictionId: 2, center: own }],
  'register event': ['Event', { type: 'register.saved', centerId: 100, jurisdictionId: 2, center: own }],
  'role event': ['Event', { type: 'role.granted', centerId: null, jurisdictionId: 2 }],
  host: ['Organisation', { id: 21, kind: 'ENTERPRISE', jurisdictionId: 2 }],
  department: ['Organisation', { id: 22, kind: 'DEPARTMENT', jurisdictionId: 2 }],
  colleague: ['Person', { id: 8, organisationId: 21, organisation: { jurisdictionId: 2 } }],
  oneself: ['Person', { id: 7, organisationId: 31, organisation: { jurisdictionId: 3 } }],
};

const seenBy = (who: Actor): string[] => {
  const rules = rulesOf(who);
  return Object.keys(rows).filter((name) => {
    const [type, row] = rows[name] ?? ['', {}];
    return meets(row, rules.rows[type] ?? never);
  });
};
const allOfDistrict = Object.keys(rows).filter((name) => !/^other|^import of|before$/.test(name));

describe('who sees which rows (domain: Who)', () => {
  it.each<[string, Actor, string[]]>([
    [
      'the public: recognised centers, published grades',
      publicActor,
      ['own center', 'other center', 'published cycle', 'own grade', 'department'],
    ],
    [
      'a host officer: all of the own centers, nothing of others',
      actor(['HOST_OFFICER', 21]),
      [
        'own center',
        'revoked center',
        'own contract',
        'own fact',
        'published cycle',
        'own grade',
        'event',
        'register event',
        'host',
        'department',
        'oneself',
      ],
    ],
    [
      'a department officer: all of its centers',
      actor(['DEPARTMENT_OFFICER', 22]),
      [
        'own center',
        'revoked center',
        'own contract',
        'own fact',
        'published cycle',
        'own grade',
        'event',
        'register event',
        'department',
        'oneself',
      ],
    ],
    ['a bureau officer: everything within', actor(['BUREAU_OFFICER', 2]), allOfDistrict],
    ['a bureau leader: everything within', actor(['BUREAU_LEADER', 2]), allOfDistrict],
    [
      'a bureau officer of the city: everything below',
      actor(['BUREAU_OFFICER', 1]),
      Object.keys(rows).filter((name) => !/^import of|before$/.test(name)),
    ],
    ['an expert: nothing of these columns', actor(['EXPERT', 2]), ['department', 'oneself']],
    [
      'an evaluator: published cycles and facts',
      actor(['EVALUATOR', 2]),
      ['own center', 'revoked center', 'own fact', 'published cycle', 'own grade', 'host', 'department', 'oneself'],
    ],
    [
      'an analyst: what was filed',
      actor(['ANALYST', 2]),
      [
        'own center',
        'revoked center',
        'own contract',
        'own fact',
        'published cycle',
        'own grade',
        'register event',
        'host',
        'department',
        'oneself',
      ],
    ],
    [
      'an administrator: people and organisations',
      actor(['ADMINISTRATOR', 2]),
      ['role event', 'host', 'department', 'colleague', 'oneself'],
    ],
  ])('%s', (_, who, expected) => {
    expect(seenBy(who)).toEqual(expected);
  });

  it('adds up what several roles see', () => {
    const both = seenBy(actor(['EVALUATOR', 3], ['ADMINISTRATOR', 2]));
    const each = [...seenBy(actor(['EVALUATOR', 3])), ...seenBy(actor(['ADMINISTRATOR', 2]))];
    expect(both).toEqual(Object.keys(rows).filter((name) => each.includes(name)));
  });

  it('gives nothing for a role without the scope that it is held in, or without a person', () => {
    const nowhere = { role: 'BUREAU_OFFICER', jurisdictionId: null, organisationId: 21 } as const;
    expect(seenBy({ personId: 7, holdings: [nowhere], below })).not.toContain('own center');
    const nobody = { ...actor(['BUREAU_OFFICER', 2]), personId: null };
    expect(rulesOf(nobody)).toEqual(rulesOf(publicActor));
  });

  it('leaves the catalogue free of conditions', () => {
    const { Jurisdiction, Field, Indicator } = rulesOf(actor(['EXPERT', 2])).rows;
    expect([Jurisdiction, Field, Indicator]).toEqual([always, always, always]);
    expect(rulesOf(publicActor).rows['Indicator']).toEqual(never);
  });
});

describe('who reads cells and personal data', () => {
  it.each<[string, Actor, number[], number[]]>([
    ['the public', publicActor, [], []],
    ['a host officer', actor(['HOST_OFFICER', 21]), [], []],
    ['a department officer', actor(['DEPARTMENT_OFFICER', 22]), [], [22]],
    ['a bureau officer of the city', actor(['BUREAU_OFFICER', 1]), [1, 2, 3], []],
    ['an analyst of two places', actor(['ANALYST', 3], ['ANALYST', 2]), [2, 3], []],
    ['an administrator', actor(['ADMINISTRATOR', 1]), [], []],
  ])('%s', (_, who, jurisdictionIds, departmentIds) => {
    expect(rulesOf(who).cells).toEqual({ jurisdictionIds, departmentIds });
  });

  it.each<[Role, Record<string, 'whole' | 'part' | 'nothing'>]>([
    ['BUREAU_OFFICER', { name: 'whole', email: 'nothing', phone: 'nothing' }],
    ['ADMINISTRATOR', { name: 'whole', email: 'part', phone: 'part' }],
    ['ANALYST', { name: 'nothing', email: 'nothing', phone: 'nothing' }],
    ['HOST_OFFICER', { name: 'nothing', email: 'nothing', phone: 'nothing' }],
  ])('%s sees of a colleague: %j', (role, expected) => {
    const rules = rulesOf(actor([role, scopeKindOf(role) === 'ORGANISATION' ? 21 : 2]));
    const colleague = rows['colleague']?.[1] ?? {};
    const isSeen = meets(colleague, rules.rows['Person'] ?? never);
    const seenOf = (field: string) => {
      const key = `Person.${field}`;
      if (isSeen && meets(colleague, rules.shown?.[key] ?? always)) return 'whole';
      return isSeen && meets(colleague, rules.masked?.[key] ?? never) ? 'part' : 'nothing';
    };
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, seenOf(field)]))).toEqual(expected);
  });

  it('shows everybody their own', () => {
    const { shown } = rulesOf(actor(['EXPERT', 2]));
    for (const field of ['name', 'email', 'phone'])
      expect(meets({ id: 7 }, shown?.[`Person.${field}`] ?? always)).toBe(true);
  });

  it('names the roles held, each once, none for the public', () => {
    expect(rulesOf(actor(['ANALYST', 3], ['ANALYST', 2], ['EXPERT', 2])).roles).toEqual(['ANALYST', 'EXPERT']);
    expect(rulesOf({ ...publicActor, personId: 7 }).roles).toEqual([]);
    expect(rulesOf(publicActor).roles).toBeUndefined();
  });
});

describe('an inbox', () => {
  const [own, other] = [{ personId: 7 }, { personId: 8 }];
  const reads = (who: Actor, row: PredicateRow): boolean => meets(row, rulesOf(who).rows['Notification'] ?? never);

  it.each(['BUREAU_LEADER', 'ADMINISTRATOR'] as const)('is one’s own, for %s too', (role) => {
    expect([reads(actor([role, 1]), own), reads(actor([role, 1]), other)]).toEqual([true, false]);
  });

  it('is nobody’s among the public', () => {
    expect(reads(publicActor, own)).toBe(false);
  });
});

describe('a place of open statistics that was made by an officer of the district', () => {
  const keeper: Actor = { ...actor(['ADMINISTRATOR', 2]), kept: { 2: [9] } };
  const sees = (who: Actor, type: string, row: PredicateRow): boolean => meets(row, rulesOf(who).rows[type] ?? never);

  it('shows its administrators what happened to roles there, and none of its figures', () => {
    const granted = { type: 'role.granted', centerId: null, jurisdictionId: 9 };
    const loaded = { ...granted, type: 'import.loaded' };
    expect([sees(keeper, 'Event', granted), sees(keeper, 'Event', loaded)]).toEqual([true, false]);
    expect(sees(actor(['ADMINISTRATOR', 2]), 'Event', granted)).toBe(false);
    expect(sees(keeper, 'Center', { ...own, jurisdictionId: 9 })).toBe(false);
    expect(rulesOf(keeper).cells?.jurisdictionIds).toEqual([]);
  });

  it('is an officer’s of the district only if they hold a role in it', () => {
    const officer: Actor = { ...actor(['BUREAU_OFFICER', 2]), kept: { 2: [9] } };
    expect(sees(officer, 'ImportRun', { jurisdictionId: 9 })).toBe(false);
    expect(sees(actor(['BUREAU_OFFICER', 9]), 'ImportRun', { jurisdictionId: 9 })).toBe(true);
  });
});
