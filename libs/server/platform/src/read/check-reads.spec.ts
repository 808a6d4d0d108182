import 'reflect-metadata';
import { buildApi } from '../graphql/api';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import type { FieldRead, TypeReads } from './declaration';
import { columns, nullable, total } from './fields';
import { people } from './testing/people';

describe('a server starts only if the compiler can read what the schema promises', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ entities: people.entities });
  });
  afterAll(() => test?.close());

  const building = (change: (reads: readonly TypeReads[]) => readonly TypeReads[]) => () =>
    buildApi([{ ...people, reads: change(people.reads) }], test.database.source);

  const withFields = (type: string, change: (fields: Record<string, FieldRead>) => Record<string, FieldRead>) =>
    building((reads) => reads.map((one) => (one.type === type ? { ...one, fields: change({ ...one.fields }) } : one)));

  const without = (type: string, field: string) =>
    withFields(type, (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field)));

  it.each<[string, () => unknown, string]>([
    ['a field that nobody declared', without('Person', 'mood'), 'Person.mood: nothing says how it is read'],
    ['a root field that nobody declared', without('Query', 'teams'), 'Query.teams: nothing says how it is read'],
    [
      'a value that may be null where the schema says that it is not',
      withFields('Person', (fields) => ({ ...fields, mood: nullable((row) => `${row}.nickname`) })),
      'Person.mood may be null',
    ],
    [
      'an argument that nobody heeds',
      withFields('Query', (fields) => ({ ...fields, team: { ...total(() => '1'), arguments: [] } })),
      'Query.team(key) is not heeded',
    ],
    [
      'an argument that is not in the schema',
      withFields('Query', (fields) => ({ ...fields, teams: { ...total(() => '1'), arguments: ['size'] } })),
      'Query.teams(size) is heeded, but not in the schema',
    ],
    [
      'a declared field that the schema does not have',
      withFields('Person', (fields) => ({ ...fields, ...columns(['shoeSize']) })),
      'Person.shoeSize is declared, and the schema has no such field',
    ],
    [
      'a type without reads',
      building((reads) => reads.filter(({ type }) => type !== 'TeamCount')),
      'TeamCount: nothing says how its objects are read',
    ],
    [
      'a relation that is not null to rows that may be hidden',
      building((reads) =>
        reads.map((one) => {
          if (one.type === 'Badge') return { ...one, within: undefined };
          return one.type === 'Person' ? { ...one, rows: (row: string) => `${row}.active` } : one;
        }),
      ),
      'Badge.person is not null, and Person may be hidden',
    ],
    [
      'a row that it names through no relation',
      building((reads) => reads.map((one) => (one.type === 'Badge' ? { ...one, names: ['owner'] } : one))),
      'Badge names owner, which is no to-one relation',
    ],
    [
      'something that is declared twice',
      building((reads) => [...reads, { type: 'Person', fields: { mood: total(() => `'CALM'`) } }]),
      'mood is declared twice',
    ],
  ])('%s', (_, build, says) => {
    expect(build).toThrow(says);
  });

  it('and it does start as it is', () => {
    expect(building((reads) => reads)).not.toThrow();
  });
});
