import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportMapping } from '@wanchuang/domain-indicators';
import * as access from '@wanchuang/server-access';
import * as evaluation from '@wanchuang/server-evaluation';
import * as operation from '@wanchuang/server-operation';
import { type Clock, ImportFiles, type ImportLimits } from '@wanchuang/server-platform';
import { emptyTables, testClock, testDatabase, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import * as analytics from '../../analytics.module';
import { synchroniseCatalogue } from '../../catalogue';
import { importFile, type ImportFileOptions, type ImportFileResult } from '../import-file';
import { ImportService } from '../import.service';

/** Imports stand in the last column, so that their API is that of all columns. */
export const columns = [registry, access, operation, evaluation, analytics];

/** The data set that ships, and its mapping. */
export const shippedFolder = join(__dirname, '../../../../../../data');
export const ukFile = join(shippedFolder, 'uk-innovation-regions/uk-innovation-regions.csv');
export const ukMapping = join(shippedFolder, 'uk-innovation-regions/mapping.json');

/** A small mapping in which a test states only what it is about. */
export const mappingWith = (
  overrides: Partial<Record<keyof ImportMapping, unknown>> = {},
): Record<string, unknown> => ({
  version: 1,
  title: { zh: '测试', en: 'Test' },
  file: { format: 'csv' },
  jurisdiction: {
    code: 'TEST-REGIONS',
    create: { name: { zh: '测试地区', en: 'Test regions' }, currency: 'GBP', note: { zh: '说明', en: 'Note' } },
  },
  center: { column: 'code', by: 'code', unknown: 'create' },
  year: { column: 'year' },
  rates: { EUR: '0.85' },
  values: {
    shape: 'wide',
    columns: [
      { indicator: 'RD_INVESTMENT', column: 'rd', currency: 'EUR' },
      { indicator: 'PATENT_APPLICATIONS', column: 'patents' },
    ],
  },
  ...overrides,
});

/** The columns of `mappingWith()`. */
export const header = 'code,year,rd,patents';

export interface ImportKit {
  readonly db: TestDatabase;
  readonly files: ImportFiles;
  readonly service: ImportService;
  /** Writes a file into the kit's folder. @returns its path */
  write(name: string, content: string | Uint8Array): Promise<string>;
  /** Imports rows (or a file's path) through a mapping, as the command line does. */
  load(
    content: string | { path: string },
    mapping?: Record<string, unknown>,
    options?: Partial<ImportFileOptions>,
  ): Promise<ImportFileResult>;
  sql<T>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** Back to the beginning, for the next test of a file: nothing but the catalogue. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** All that tests write, numbered from one again; the catalogue stays. */
const filledTables =
  'jurisdiction, import_run, event, idempotency_key, indicator_rollup, mover_rollup, center_rollup, evaluation_rollup RESTART IDENTITY';

/** A database of the test's own with the catalogue in it, an upload folder, and the services. */
export async function importKit({
  clock = testClock,
  limits,
}: { clock?: Clock; limits?: ImportLimits } = {}): Promise<ImportKit> {
  const entities = columns.flatMap((column): (new () => object)[] => [...column.entities]);
  const db = await testDatabase({ clock, entities });
  await synchroniseCatalogue((text, parameters) => db.owner.query(text, parameters));
  const folder = await mkdtemp(join(tmpdir(), 'wanchuang-import-'));
  const uploads = join(folder, 'uploads');
  const files = new ImportFiles({ folder: uploads, limits });
  const service = new ImportService({ database: db.database, clock, files });
  let written = 0;
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    written += 1;
    const path = join(folder, `${written}-${name}`);
    await writeFile(path, content);
    return path;
  };
  return {
    db,
    files,
    service,
    write,
    load: async (content, mapping = mappingWith(), options = {}) =>
      importFile({
        database: db.database,
        clock,
        limits,
        file: typeof content === 'string' ? await write('data.csv', content) : content.path,
        mapping: await write('mapping.json', JSON.stringify(mapping)),
        ...options,
      }),
    sql: async <T>(text: string, parameters: unknown[] = []) => db.database.reader().rows<T>(text, parameters),
    reset: async () => {
      await service.idle();
      await emptyTables(db.owner, filledTables);
      await rm(uploads, { recursive: true, force: true });
    },
    close: async () => {
      await service.idle();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
