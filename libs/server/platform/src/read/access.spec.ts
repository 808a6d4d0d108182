import 'reflect-metadata';
import { always, meets, type Predicate, type PredicateRow } from '@wanchuang/domain-access';
import fc from 'fast-check';
import { testApi } from '../testing/test-api';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { accessOf } from './access';
import { people, peopleTables } from './testing/people';

interface TeamRow extends PredicateRow {
  readonly id: number;
  readonly name: string;
  readonly city: string | null;
}
interface PersonRow extends PredicateRow {
  readonly id: number;
  readonly teamId: number | null;
  readonly bossId: number | null;
  readonly name: string;
  readonly nickname: string | null;
  readonly phone: string | null;
  readonly grade: number | null;
  readonly active: boolean;
}
interface World {
  readonly teams: readonly TeamRow[];
  readonly people: readonly PersonRow[];
}

const words = fc.constantFrom('a', 'b', 'c', '万', '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const small = fc.integer({ min: 0, max: 3 });

const worlds: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(fc.record({ name: words, city: maybe(words) }), { maxLength: 3 }),
    fc.array(
      fc.record({
        team: maybe(small),
        boss: maybe(small),
        name: words,
        nickname: maybe(words),
        phone: maybe(words),
        grade: maybe(small),
        active: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([teams, persons]) => ({
    teams: teams.map((team, id) => ({ id, ...team })),
    people: persons.map(({ team, boss, ...person }, id) => ({
      id,
      ...person,
      teamId: team !== null && team < teams.length ? team : null,
      bossId: boss !== null && boss < id ? boss : null, // a boss is written before
    })),
  }));

/** Rules over the fields of a type, nested and negated at will. */
const rules = (
  fields: readonly fc.Arbitrary<Predicate>[],
  related: fc.Arbitrary<Predicate>[],
): fc.Arbitrary<Predicate> =>
  fc.letrec<{ rule: Predicate }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      ...fields,
      ...related,
      fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
      fc.record({ not: tie('rule') }),
    ),
  })).rule;

/** A short list, or one so long that it is looked up in. */
const listOf = <T>(value: fc.Arbitrary<T>, others: readonly T[]): fc.Arbitrary<T[]> =>
  fc.tuple(fc.array(value, { maxLength: 3 }), fc.boolean()).map(([list, long]) => (long ? [...list, ...others] : list));
const otherKeys = Array.from({ length: 17 }, (_, index) => 100 + index);

const textRules = (field: string): fc.Arbitrary<Predicate>[] => [
  fc.record({ field: fc.constant(field), is: maybe(words) }),
  fc.record({ field: fc.constant(field), in: listOf<string | null>(maybe(words), otherKeys.map(String)) }),
];
const gradeRules: fc.Arbitrary<Predicate>[] = [
  fc.record({ field: fc.constant('grade'), is: maybe(small) }),
  fc.record({ field: fc.constant('grade'), atLeast: small }),
  fc.record({ field: fc.constant('grade'), atMost: small }),
  fc.record({ field: fc.constant('active'), is: fc.boolean() }),
  fc.record({ field: fc.constant('id'), in: listOf(small, otherKeys) }),
];
const teamRules = rules([...textRules('city'), ...textRules('name')], []);
const personRules = rules(
  [...textRules('nickname'), ...gradeRules],
  [
    fc.record({ related: fc.constant('team'), where: teamRules }),
    fc.record({ every: fc.constant('reports'), where: rules([...textRules('nickname'), ...gradeRules], []) }),
    fc.record({ some: fc.constant('reports'), where: rules([...textRules('nickname'), ...gradeRules], []) }),
    fc.record({ related: fc.constant('boss'), where: rules([...textRules('phone'), ...gradeRules], []) }),
  ],
);

const query = `query ($boss: ID!, $gradeAtLeast: Int) {
  people(first: 50, orderBy: [NICKNAME]) { totalCount nodes { id phone team { id } boss { id boss { id phone } } } edges { node { id } } }
  filtered: people(first: 50, filter: { gradeAtLeast: $gradeAtLeast }) { totalCount nodes { id } }
  page: people(first: 2, orderBy: [NAME]) { nodes { id } pageInfo { hasNextPage } }
  teams { id people(first: 50) { totalCount nodes { id } } }
  headcount { teamKey people }
  things { ... on Node { id } }
  node(id: $boss) { id ... on Person { phone } }
  badges { id person { id } }
}`;

describe('a predicate in memory and in SQL', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;
  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
    await test.owner.query(peopleTables);
    ask = testApi(test, [people]);
  });
  afterAll(() => test?.close());

  const fill = async ({ teams, people: persons }: World): Promise<void> => {
    await test.owner.query('TRUNCATE badge, person, team');
    for (const { id, name, city } of teams)
      await test.owner.query('INSERT INTO team VALUES ($1, $2, $3)', [id, name, city]);
    for (const one of persons) {
      await test.owner.query(
        'INSERT INTO person (id, team_id, boss_id, name, nickname, phone, grade, active) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [one.id, one.teamId, one.bossId, one.name, one.nickname, one.phone, one.grade, one.active],
      );
      await test.owner.query('INSERT INTO badge VALUES ($1, $1, $2)', [one.id, 'badge']);
    }
  };

  it('find the same rows by every path: list, count, filter, order, nested, to-one, aggregate, union, node, within; masks too', async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        teamRules,
        personRules,
        personRules,
        small,
        fc.constantFrom('nothing', 'the same', 'the same and more', 'something else'),
        async (world, teamRule, rule, shown, grade, asked) => {
          await fill(world);
          // a badge is within its person: what its rule asks of that person besides may be what the person was asked
          const same = { related: 'person', where: rule };
          const other = { related: 'person', where: shown };
          const badgeRule = {
            nothing: always,
            'the same': same,
            'the same and more': { all: [same, other] },
            'something else': other,
          }[asked];
          const access = accessOf({
            rows: { Team: teamRule, Person: rule, Badge: badgeRule },
            shown: { 'Person.phone': shown },
          });
          const { data, errors } = await ask(query, { boss: 'person_0', gradeAtLeast: grade }, access);
          expect(errors).toEqual([]);

          const withRelations = (person: PersonRow): PersonRow => ({
            ...person,
            team: world.teams.find(({ id }) => id === person.teamId),
            boss: world.people.find(({ id }) => id === person.bossId),
            reports: world.people.filter(({ bossId }) => bossId === person.id),
          });
          const seen = world.people.filter((person) => meets(withRelations(person), rule));
          const seenTeams = world.teams.filter((team) => meets(team, teamRule));
          const phone = (person: PersonRow) => (meets(withRelations(person), shown) ? person.phone : null);
          const find = (id: number | null) => seen.find((person) => person.id === id) ?? null;
          const teamOf = ({ teamId }: PersonRow) => seenTeams.find(({ id }) => id === teamId) ?? null;
          const name =
            (kind: string) =>
            ({ id }: { id: number }) => ({ id: `${kind}_${id}` });
          const byNickname = [...seen].sort((one, other) => {
            if (one.nickname === other.nickname) return one.id - other.id;
            if (one.nickname === null || other.nickname === null) return one.nickname === null ? 1 : -1;
            return one.nickname.localeCompare(other.nickname, 'zh') || one.id - other.id;
          });
          const byName = [...seen].sort((one, other) => one.name.localeCompare(other.name, 'zh') || one.id - other.id);
          const bossOf = (person: PersonRow) => find(person.bossId);
          const details = (person: PersonRow) => {
            const boss = bossOf(person);
            const above = boss && bossOf(boss);
            const team = teamOf(person);
            return {
              id: `person_${person.id}`,
              phone: phone(person),
              team: team && name('team')(team),
              boss: boss && {
                id: `person_${boss.id}`,
                boss: above && { id: `person_${above.id}`, phone: phone(above) },
              },
            };
          };
          const filtered = seen.filter((person) => person.grade !== null && person.grade >= grade);
          const teamKeys = [...new Set(seen.map(({ teamId }) => teamId))].sort((a, b) => (a ?? 99) - (b ?? 99));
          const first = find(0);
          const asksMore = asked === 'the same and more' || asked === 'something else';
          const badged = seen.filter((person) => !asksMore || meets(withRelations(person), shown));
          expect(data).toEqual({
            people: {
              totalCount: seen.length,
              nodes: byNickname.map(details),
              edges: byNickname.map((person) => ({ node: name('person')(person) })),
            },
            filtered: { totalCount: filtered.length, nodes: filtered.map(name('person')) },
            page: { nodes: byName.slice(0, 2).map(name('person')), pageInfo: { hasNextPage: seen.length > 2 } },
            teams: seenTeams.map((team) => {
              const members = seen.filter(({ teamId }) => teamId === team.id);
              return {
                id: `team_${team.id}`,
                people: { totalCount: members.length, nodes: members.map(name('person')) },
              };
            }),
            headcount: teamKeys.map((teamKey) => ({
              teamKey,
              people: seen.filter(({ teamId }) => teamId === teamKey).length,
            })),
            things: [...seen.map(name('person')), ...seenTeams.map(name('team'))],
            node: first && { id: 'person_0', phone: phone(first) },
            badges: badged.map(({ id }) => ({ id: `badge_${id}`, person: { id: `person_${id}` } })),
          });
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('shows nothing of a type that no rule speaks of', async () => {
    await fill({ teams: [{ id: 0, name: 'a', city: null }], people: [] });
    const { data } = await ask(
      '{ teams { id } things { __typename } node(id: "team_0") { id } }',
      {},
      accessOf({ rows: {} }),
    );
    expect(data).toEqual({ teams: [], things: [], node: null });
  });

  it('is asked of figures that were added up beforehand: without a place, only of those who may read all', async () => {
    await fill({ teams: [], people: [] });
    const ofAll = await ask('{ everybody }', {}, accessOf({ rows: {}, cells: { jurisdictionIds: 'all' } }));
    expect(ofAll).toMatchObject({ data: { everybody: 0 }, errors: [] });
    for (const cells of [undefined, { jurisdictionIds: [1, 2], departmentIds: [3] }]) {
      const refused = await ask('{ everybody }', {}, accessOf({ rows: {}, cells }));
      expect(refused).toMatchObject({
        data: null,
        statements: 0,
        errors: [{ code: 'FORBIDDEN', place: 'Query.everybody' }],
      });
    }
  });

  it('shares a plan among viewers whose rules have one shape', async () => {
    const plansAs = async (cities: string[]) => {
      await ask('{ teams { id name } }', {}, accessOf({ rows: { Team: { field: 'city', in: cities } } }));
      return ask.api.reads.plans.size;
    };
    const before = await plansAs(['a']);
    expect(await plansAs(['b', 'c'])).toBe(before);
    expect(await plansAs(otherKeys.map(String))).toBe(before + 1);
  });

  it('shares none among viewers whose rules name equal values in other places', async () => {
    await fill({ teams: [{ id: 0, name: 'a', city: 'b' }], people: [] });
    const teamsAs = async (name: string, city: string) => {
      const rule: Predicate = {
        all: [
          { field: 'name', in: [name] },
          { field: 'city', in: [city] },
        ],
      };
      const { data } = await ask('{ teams { id city } }', {}, accessOf({ rows: { Team: rule } }));
      return data?.['teams'];
    };
    expect(await teamsAs('a', 'a')).toEqual([]);
    const plans = ask.api.reads.plans.size;
    expect(await teamsAs('a', 'b')).toEqual([{ id: 'team_0', city: 'b' }]);
    expect(await teamsAs('b', 'a')).toEqual([]);
    expect(await teamsAs('b', 'b')).toEqual([]);
    expect(ask.api.reads.plans.size).toBe(plans + 1);
  });
});
