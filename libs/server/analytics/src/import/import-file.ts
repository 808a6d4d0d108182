import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFault } from '@wanchuang/domain-indicators';
import {
  type Clock,
  type Database,
  FileFault,
  importLimits,
  type ImportLimits,
  inspectFile,
} from '@wanchuang/server-platform';
import { In } from 'typeorm';
import { ImportRun } from '../fact/import-run.entity';
import { createRun, findRun } from './import-run.store';
import { type ImportOutcome, runImport } from './import-runner';
import { failRun, mappingOf } from './import.service';

export interface ImportFileOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Path of the CSV or XLSX file. */
  readonly file: string;
  /** Path of the mapping, JSON. */
  readonly mapping: string;
  /** Checks everything and writes nothing but the run's record. */
  readonly dryRun?: boolean;
  /** Does nothing where the same file went through the same mapping before, even if that was undone. */
  readonly once?: boolean;
  readonly actor?: string;
  readonly limits?: ImportLimits;
  readonly onProgress?: (rows: number) => void | Promise<void>;
}

export interface ImportFileResult {
  /** null where the file could not be opened as what it should be. */
  readonly run: ImportRun | null;
  readonly wasThere: boolean;
  readonly rows: number;
  readonly faultsTotal: number;
  /** The first thousand. */
  readonly faults: readonly ImportFault[];
  readonly counts: ImportOutcome['counts'];
}

/**
 * Brings a file in from a path, for the command line and the first start.
 * @throws ExpectedError BAD_USER_INPUT for a wrong mapping, with every fault by path
 */
export async function importFile(options: ImportFileOptions): Promise<ImportFileResult> {
  const { database, clock, file, actor = 'system', limits = importLimits, onProgress } = options;
  const mappingText = await readFile(options.mapping, 'utf8');
  const mapping = mappingOf(mappingText);
  let sha256;
  try {
    ({ sha256 } = await inspectFile(file, limits));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { run: null, wasThere: false, rows: 0, faultsTotal: 1, faults: [error.fault], counts: null };
  }
  const earlier = options.once ? await earlierRun(database, sha256, mappingText) : null;
  if (earlier)
    return { run: earlier, wasThere: true, rows: earlier.rowsTotal ?? 0, faultsTotal: 0, faults: [], counts: null };
  const [mode, state] = options.dryRun ? (['check', 'CHECKING'] as const) : (['load', 'LOADING'] as const);
  const newRun = {
    fileName: basename(file),
    fileSha256: sha256,
    mapping: mappingText,
    jurisdictionCode: mapping.jurisdiction.code,
    makerId: null,
    state,
  };
  const runId = await database.transact(actor, (tx) => createRun(tx, newRun));
  try {
    const job = { runId, path: file, sha256, mapping, mode, actor, onProgress, by: null };
    const { rows, faults, counts } = await runImport({ database, clock, limits }, job);
    const run = await findRun(database.source.manager, runId);
    return { run, wasThere: false, rows, faultsTotal: faults.total, faults: faults.sorted, counts };
  } catch (error) {
    await failRun(database, actor, runId, state).catch(() => undefined); // the first error is the one that tells
    throw error;
  }
}

async function earlierRun({ source }: Database, fileSha256: string, mapping: string): Promise<ImportRun | null> {
  const wentThrough = { state: In(['LOADED', 'UNDONE']), fileSha256, mapping };
  return source.manager.findOne(ImportRun, { where: wentThrough, order: { id: 'DESC' } });
}
