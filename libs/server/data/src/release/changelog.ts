import type { SchemaVersion } from '@wanchuang/domain-dictionary';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { ReleasedSchema } from './released-schemas';
import { schemaChanges } from './schema-changes';
import { partsOf, type SchemaParts } from './schema-parts';

interface Step {
  readonly version: string | null;
  readonly parts: SchemaParts;
}

const stepsOf = (releases: readonly ReleasedSchema[], current: GraphQLSchema): Step[] => [
  ...releases.map(({ version, sdl }) => ({ version, parts: partsOf(buildSchema(sdl)) })),
  { version: null, parts: partsOf(current) },
];

const countOf = (parts: SchemaParts) => {
  const types = [...parts.values()].filter(({ within }) => within === null).length;
  return { types, fields: parts.size - types };
};

/** The versions of the schema, the newest first; what is not released yet stands first, if there is any. */
export const versionsOf = (releases: readonly ReleasedSchema[], current: GraphQLSchema): SchemaVersion[] => {
  const steps = stepsOf(releases, current);
  const versions = steps.map(({ version, parts }, place): SchemaVersion => {
    const before = steps[place - 1]?.parts;
    return { version, changes: before ? schemaChanges(before, parts) : null, ...countOf(parts) };
  });
  return versions.filter(({ version, changes }) => version !== null || changes?.length !== 0).reverse();
};

/** The first release that had each part of the schema, by its coordinate. */
export const firstVersions = (releases: readonly ReleasedSchema[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const { version, sdl } of releases)
    for (const coordinate of partsOf(buildSchema(sdl)).keys()) if (!first.has(coordinate)) first.set(coordinate, version);
  return first;
};
