import { type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The schema as it was on the day that is its name. */
export interface ReleasedSchema {
  /** YYYY-MM-DD; a second release of a day is YYYY-MM-DD.2. */
  readonly version: string;
  readonly sdl: string;
}

const ending = '.graphql';

/** A schema without its descriptions, which nobody's program relies on. */
export const sdlToRelease = (schema: GraphQLSchema): string => {
  const document = parse(printSchema(lexicographicSortSchema(schema)));
  const bare = visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });
  return `${print(bare)}\n`;
};

/** All releases of a folder, the oldest first; none where there is no such folder. */
export const readReleases = async (folder: string): Promise<ReleasedSchema[]> => {
  const names = await readdir(folder).catch(() => []);
  const versions = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  return Promise.all(
    versions.sort().map(async (version) => ({ version, sdl: await readFile(join(folder, version + ending), 'utf8') })),
  );
};

/** What the next release is called, and the name of its file. */
export const nextVersion = (releases: readonly ReleasedSchema[], today: string): { version: string; file: string } => {
  const already = releases.filter(({ version }) => version.startsWith(today)).length;
  const version = already === 0 ? today : `${today}.${already + 1}`;
  return { version, file: version + ending };
};
