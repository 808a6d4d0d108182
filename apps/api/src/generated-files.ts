import type { GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import { changelogDocument, dictionaryDocument, dictionaryOf, readReleases } from '@wanchuang/server-data';
import { printApiSchema } from './print-schema';

/** Where the released versions of the schema are kept, below the root. */
export const releasesFolder = 'docs/schema';

/** Everything that is written from the schema, by its path below the root. */
export const generatedFiles = async (schema: GraphQLSchema, root: string): Promise<ReadonlyMap<string, string>> => {
  const dictionary = dictionaryOf(schema, await readReleases(join(root, releasesFolder)));
  return new Map([
    ['schema.graphql', printApiSchema(schema)],
    ['docs/data-dictionary.md', dictionaryDocument(dictionary)],
    ['docs/schema-changelog.md', changelogDocument(dictionary.versions)],
  ]);
};
