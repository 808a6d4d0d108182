import { type Database, ExpectedError, type Reads } from '@wanchuang/server-platform';
import type { ExportCatalogue } from './export.catalogue';
import type { ExportFiles } from './export.files';
import type { ExportRunner } from './export.runner';

/** What the exports of a server work with besides the database; the composition root provides it once per database. */
export interface Exports {
  readonly catalogue: ExportCatalogue;
  readonly files: ExportFiles;
  readonly reads: Reads;
  readonly runner: ExportRunner;
  /** Asks for the work to be done as soon as may be. */
  readonly ask: () => Promise<void>;
}

const provided = new WeakMap<Database, Exports>();

export const provideExports = (database: Database, exports: Exports): void => {
  provided.set(database, exports);
};

/** null: nothing was provided yet, as before the server listens. */
export const providedExports = (database: Database): Exports | null => provided.get(database) ?? null;

/** @throws ExpectedError UNAVAILABLE where nothing was provided, as in a process that only reads */
export const exportsOf = (database: Database): Exports => {
  const exports = provided.get(database);
  if (!exports) throw new ExpectedError('UNAVAILABLE', 'Nothing is exported at this server');
  return exports;
};
