import type { GraphQLSchema } from 'graphql';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenPromises, nextVersion, readReleases, sdlToRelease, undatedDeprecations } from '@wanchuang/server-data';
import { ExpectedError } from '@wanchuang/server-platform';
import { generatedFiles, releasesFolder } from '../generated-files';

/** What a command on the schema works with. */
export interface SchemaPlace {
  readonly schema: GraphQLSchema;
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Holds the schema against what was promised: every deprecation says when it ends, and nothing that was released is broken.
 * @throws ExpectedError CONFLICT
 */
export const checkPromises = async ({ schema, root, today }: SchemaPlace): Promise<void> => {
  const undated = undatedDeprecations(schema);
  if (undated.length > 0)
    throw new ExpectedError(
      'CONFLICT',
      `A deprecation reads "Use …. Removed after YYYY-MM-DD."; this one does not: ${undated.join(', ')}`,
    );
  const newest = (await readReleases(join(root, releasesFolder))).at(-1);
  const broken = newest ? brokenPromises(newest.sdl, schema, today) : [];
  if (newest && broken.length > 0)
    throw new ExpectedError(
      'CONFLICT',
      `The schema breaks what ${newest.version} promised. Deprecate first, with a day of removal, and release that:\n${broken.join('\n')}`,
    );
};

const isFresh = async (path: string, text: string): Promise<boolean> =>
  (await readFile(path, 'utf8').catch(() => '')) === text;

/**
 * Writes what is generated from the schema; `check` writes nothing.
 * @throws ExpectedError CONFLICT if a file is stale, or the schema breaks a promise
 */
export const writeGenerated = async (place: SchemaPlace, check: boolean): Promise<void> => {
  await checkPromises(place);
  for (const [name, text] of await generatedFiles(place.schema, place.root)) {
    const path = join(place.root, name);
    if (await isFresh(path, text)) continue;
    if (check) throw new ExpectedError('CONFLICT', `${name} is stale: run npm run generate and commit it`);
    await writeFile(path, text);
  }
};

/**
 * Keeps the schema as a released version, and writes the changelog. @returns its version; null: nothing changed since the last
 * @throws ExpectedError CONFLICT if the schema breaks a promise
 */
export const releaseSchema = async (place: SchemaPlace): Promise<string | null> => {
  await checkPromises(place);
  const folder = join(place.root, releasesFolder);
  const releases = await readReleases(folder);
  const sdl = sdlToRelease(place.schema);
  if (releases.at(-1)?.sdl === sdl) return null;
  const { version, file } = nextVersion(releases, place.today);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), sdl);
  await writeGenerated(place, false);
  return version;
};
