import { buildSchema } from 'graphql';
import { committedSchema } from '../testing/committed-schema';
import { brokenPromises, undatedDeprecations } from './breaking-changes';

const released = `
type Query { center(id: ID!, old: Int @deprecated(reason: "Use id. Removed after 2027-06-30.")): Center }
type Center {
  name: String!
  title: String @deprecated(reason: "Use name. Removed after 2027-06-30.")
  badge: Badge @deprecated(reason: "Use grade. Removed after 2027-06-30.")
  grade: Grade
}
type Badge { colour: String! }
enum Grade { GOOD POOR FAIR @deprecated(reason: "Use GOOD. Removed after 2027-06-30.") }
`;
const without = (...lines: RegExp[]) => buildSchema(lines.reduce((sdl, line) => sdl.replace(line, ''), released));
const [lastDay, dayAfter] = ['2027-06-30', '2027-07-01'];

describe('a breaking change', () => {
  it('is none where nothing changed', () => {
    expect(brokenPromises(released, buildSchema(released), lastDay)).toEqual([]);
  });

  it.each([
    ['a field that was not deprecated', without(/ {2}name: String!\n/), 'Center.name was removed.'],
    [
      'a type that changed',
      buildSchema(released.replace('name: String!', 'name: String')),
      'Center.name changed type from String! to String.',
    ],
    [
      'an argument that is needed from now on',
      buildSchema(released.replace('id: ID!,', 'id: ID!, year: Int!,')),
      'A required arg year on Query.center was added.',
    ],
    ['a value that was not deprecated', without(/GOOD /), 'GOOD was removed from enum type Grade.'],
  ])('is named, also years later: %s', (_, current, words) => {
    expect(brokenPromises(released, current, '2031-01-01')).toEqual([words]);
  });

  it.each([
    ['a field', without(/ {2}title: .*\n/), ['Center.title was removed.']],
    ['an argument', without(/, old: Int @deprecated\(.*?\)/), ['Query.center arg old was removed.']],
    ['a value', without(/ FAIR @deprecated\(.*?\)/), ['FAIR was removed from enum type Grade.']],
    [
      'a type that only it led to',
      without(/ {2}badge: .*\n/, /type Badge .*\n/),
      ['Badge was removed.', 'Center.badge was removed.'],
    ],
  ])('is one up to the day that a deprecation names, and none after it: %s', (_, current, words) => {
    expect(brokenPromises(released, current, lastDay).sort()).toEqual(words);
    expect(brokenPromises(released, current, dayAfter)).toEqual([]);
  });

  it('is one where the release did not say that the field would go', () => {
    const silent = released.replaceAll(/ @deprecated\(.*?\)/g, '');
    expect(brokenPromises(silent, without(/ {2}title: .*\n/), dayAfter)).toEqual(['Center.title was removed.']);
  });
});

describe('a deprecation', () => {
  const saying = (reason: string) =>
    buildSchema(`type Query { old: Int @deprecated(reason: ${JSON.stringify(reason)}) }`);

  it.each(['No longer supported', 'Use center.', 'Removed after 2027-06-30.', 'Use center. Removed after 2027-06-31.'])(
    'that does not say what to use and until when is named: %s',
    (reason) => {
      expect(undatedDeprecations(saying(reason))).toEqual(['Query.old']);
    },
  );

  it('that says both is none of them', () => {
    expect(undatedDeprecations(saying('Use center. Removed after 2027-06-30.'))).toEqual([]);
  });

  it('says both wherever our own schema has one', () => {
    expect(undatedDeprecations(committedSchema())).toEqual([]);
  });
});
