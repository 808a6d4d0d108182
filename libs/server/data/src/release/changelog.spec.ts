import { buildSchema } from 'graphql';
import { firstVersions, versionsOf } from './changelog';
import { nextVersion, sdlToRelease } from './released-schemas';

const first = 'type Query { center(id: ID!): Center } type Center { name: String title: String } enum Grade { GOOD }';
const second = `type Query { center(id: ID!, year: Int = 2024): Center }
type Center { name: String! title: String @deprecated(reason: "Use name. Removed after 2027-06-30.") field: Field }
type Field { code: String! }`;
const third = second.replace(/title: .*"\)/, '');
const releases = [
  { version: '2026-01-01', sdl: first },
  { version: '2026-06-01', sdl: second },
];

describe('the changelog', () => {
  it('tells of each version what changed since the one before, what is gone first', () => {
    expect(versionsOf(releases, buildSchema(second))).toEqual([
      {
        version: '2026-06-01',
        types: 3,
        fields: 7,
        changes: [
          { kind: 'REMOVED', coordinate: 'Grade', detail: null },
          { kind: 'DEPRECATED', coordinate: 'Center.title', detail: 'Use name. Removed after 2027-06-30.' },
          { kind: 'CHANGED', coordinate: 'Center.name', detail: 'String → String!' },
          { kind: 'ADDED', coordinate: 'Center.field', detail: 'Field' },
          { kind: 'ADDED', coordinate: 'Field', detail: 'type' },
          { kind: 'ADDED', coordinate: 'Query.center(year:)', detail: 'Int = 2024' },
        ],
      },
      { version: '2026-01-01', types: 3, fields: 5, changes: null },
    ]);
  });

  it('tells what is not released yet before all versions', () => {
    const [next, ...released] = versionsOf(releases, buildSchema(third));
    expect(next).toMatchObject({
      version: null,
      changes: [{ kind: 'REMOVED', coordinate: 'Center.title', detail: null }],
    });
    expect(released.map(({ version }) => version)).toEqual(['2026-06-01', '2026-01-01']);
  });

  it('knows since when there is each part', () => {
    const since = firstVersions(releases);
    expect(since.get('Center.name')).toBe('2026-01-01');
    expect(since.get('Query.center(year:)')).toBe('2026-06-01');
    expect(since.get('Center.nothing')).toBeUndefined();
  });
});

describe('a release', () => {
  it('is called by its day, a second one of the day by its number too', () => {
    expect(nextVersion([], '2026-06-01')).toEqual({ version: '2026-06-01', file: '2026-06-01.graphql' });
    expect(nextVersion(releases, '2026-06-01').version).toBe('2026-06-01.2');
  });

  it('keeps what programs rely on, and no descriptions', () => {
    const sdl = sdlToRelease(buildSchema(`"""All.""" type Query { """Old.""" a("""No.""" b: Int = 1): Int @deprecated(reason: "Use c.") c: Int }`));
    expect(sdl).toBe('type Query {\n  a(b: Int = 1): Int @deprecated(reason: "Use c.")\n  c: Int\n}\n');
  });
});
