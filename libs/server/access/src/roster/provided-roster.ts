import type { Database, ImportFiles } from '@wanchuang/server-platform';

const provided = new WeakMap<Database, ImportFiles>();

/** Lets the resolvers of this database's requests find the files that were uploaded for them. */
export const provideRosterFiles = (database: Database, files: ImportFiles): void => {
  provided.set(database, files);
};

export const rosterFilesOf = (database: Database): ImportFiles | undefined => provided.get(database);
