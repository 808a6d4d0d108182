import { type Database, ExpectedError, type ImportFiles } from '@wanchuang/server-platform';
import type { ImportService } from './import.service';

/** What resolvers of imports need besides the database; the composition root provides it once per database. */
export interface Imports {
  readonly service: ImportService;
  readonly files: ImportFiles;
  /** Folder of data sets with their mappings: `<folder>/<name>/mapping.json`. */
  readonly shippedFolder: string;
}

const provided = new WeakMap<Database, Imports>();

/** Lets the resolvers of this database's requests find their imports. */
export const provideImports = (database: Database, imports: Imports): void => {
  provided.set(database, imports);
};

/** @throws ExpectedError UNAVAILABLE where nothing was provided, as in a process that only reads */
export const importsOf = (database: Database): Imports => {
  const imports = provided.get(database);
  if (!imports) throw new ExpectedError('UNAVAILABLE', 'This server takes no imports');
  return imports;
};
