import { importFault, type ImportMapping, parseImportMapping } from '@wanchuang/domain-indicators';
import { type Clock, type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import type { ImportState } from '../fact/import-run.entity';
import { refreshCenterRollup, refreshRollups } from '../rollup/refresh-rollups';
import type { ImportFiles } from './import-files';
import { createRun, isAbandoned, lockJurisdiction, moveRun } from './import-run.store';
import { readImportRun } from './import-run.read';
import type { ImportRunType } from './import-run.type';
import { runImport } from './import-runner';
import { type UndoCounts, undoFacts } from './import-undo';
import { IdempotencyKeys } from './idempotency-keys';

interface ImportServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: ImportFiles;
  /** Told of errors that nobody expected; the run says only that there was one. */
  readonly onError?: (error: unknown, runId: number) => void;
}

/** The use cases of imports: check, load, undo. Work goes on in the background, one file after the other. */
export class ImportService {
  private readonly keys = new IdempotencyKeys();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ImportServiceOptions) {}

  /** Resolves when nothing is being checked or loaded. */
  async idle(): Promise<void> {
    let seen;
    do {
      seen = this.queue;
      await seen;
    } while (seen !== this.queue);
  }

  /** Starts a dry run of an uploaded file. @returns the run, CHECKING */
  check(actor: string, fileId: string, mappingText: string, idempotencyKey?: string | null): Promise<ImportRunType> {
    return this.keys.once(idempotencyKey, ['check', fileId, mappingText], (known) =>
      known === undefined ? this.startCheck(actor, fileId, mappingText) : this.read(known),
    );
  }

  /** Starts to load a run that was checked. @returns the run, LOADING @throws ExpectedError CONFLICT in any other state */
  load(actor: string, runId: number, idempotencyKey?: string | null): Promise<ImportRunType> {
    return this.keys.once(idempotencyKey, ['load', runId], (known) =>
      known === undefined ? this.startLoad(actor, runId) : this.read(known),
    );
  }

  /** Takes a loaded run back. @returns the run, UNDONE @throws ExpectedError CONFLICT in any other state */
  undo(actor: string, runId: number, idempotencyKey?: string | null): Promise<ImportRunType> {
    return this.keys.once(idempotencyKey, ['undo', runId], async (known) => {
      if (known === undefined) await undoImport(this.options.database, actor, runId);
      return this.read(runId);
    });
  }

  private read(runId: number): Promise<ImportRunType> {
    return readImportRun(this.options.database.reader(), runId);
  }

  private async startCheck(actor: string, fileId: string, mappingText: string): Promise<ImportRunType> {
    const { database, files } = this.options;
    const mapping = mappingOf(mappingText);
    const file = await files.find(fileId);
    const runId = await createRun(database, actor, {
      ...file,
      fileSha256: file.sha256,
      mapping: mappingText,
      state: 'CHECKING',
    });
    const run = await this.read(runId);
    this.inBackground(actor, runId, 'CHECKING', () => this.run(actor, runId, file, mapping, 'check'));
    return run;
  }

  private async startLoad(actor: string, runId: number): Promise<ImportRunType> {
    const { database, files } = this.options;
    const run = await this.read(runId);
    const mapping = mappingOf(run.mapping);
    if (run.state !== 'READY') throw wrongState(run, 'READY');
    const file = await files.findByHash(run.fileSha256);
    const isStarted = await database.transact(actor, (tx) => moveRun(tx, runId, 'READY', 'LOADING', { rowsDone: 0 }));
    if (!isStarted) throw wrongState(await this.read(runId), 'READY');
    const started = await this.read(runId);
    this.inBackground(actor, runId, 'LOADING', async () => {
      const { counts } = await this.run(actor, runId, file, mapping, 'load');
      if (counts) await files.remove(file.fileId);
    });
    return started;
  }

  private run(
    actor: string,
    runId: number,
    file: { path: string; sha256: string },
    mapping: ImportMapping,
    mode: 'check' | 'load',
  ) {
    const { database, clock, files } = this.options;
    return runImport({ database, clock, limits: files.limits }, { runId, ...file, mapping, mode, actor });
  }

  private inBackground(actor: string, runId: number, state: ImportState, work: () => Promise<unknown>): void {
    this.queue = this.queue.then(work).catch(async (error: unknown) => {
      this.options.onError?.(error, runId);
      await failRun(this.options.database, actor, runId, state).catch(() => undefined);
    });
  }
}

/** @throws ExpectedError BAD_USER_INPUT that names the path of every fault */
export function mappingOf(text: string): ImportMapping {
  const reading = parseImportMapping(text);
  if (reading.ok) return reading.mapping;
  const [first] = reading.faults;
  const more = reading.faults.length > 1 ? ` (and ${reading.faults.length - 1} more)` : '';
  throw new ExpectedError('BAD_USER_INPUT', `mapping: ${first?.path ?? ''}: ${first?.message ?? ''}${more}`, {
    place: 'mapping',
    faults: reading.faults,
  });
}

const wrongState = ({ id, state }: ImportRunType, wanted: ImportState): ExpectedError =>
  new ExpectedError('CONFLICT', `The import ${id} is ${state}, not ${wanted}`, { state });

/** Marks a run that an unexpected error ended; nothing of it was written. */
export function failRun(database: Database, actor: string, runId: number, from: ImportState): Promise<boolean> {
  return database.transact(actor, (tx) => failInState(tx, runId, from, 'INTERNAL_ERROR'));
}

function failInState(
  tx: Transaction,
  runId: number,
  from: ImportState,
  code: 'INTERNAL_ERROR' | 'INTERRUPTED',
): Promise<boolean> {
  return moveRun(tx, runId, from, 'FAILED', { faults: { total: 1, sorted: [importFault(code)] }, isFinished: true });
}

async function codeOf(tx: Transaction, jurisdictionId: number): Promise<string> {
  const [row] = await tx.rows<{ code: string }>('SELECT code FROM jurisdiction WHERE id = $1', [jurisdictionId]);
  return row?.code ?? '';
}

/** Takes back what a run loaded, in one transaction with its event. @throws ExpectedError CONFLICT unless it is LOADED */
export function undoImport(database: Database, actor: string, runId: number): Promise<UndoCounts> {
  return database.transact(actor, async (tx) => {
    await tx.rows('SET LOCAL statement_timeout = 0');
    const run = await readImportRun(tx, runId);
    if (run.jurisdictionKey !== null) await lockJurisdiction(tx, await codeOf(tx, run.jurisdictionKey));
    await tx.lockEventChain();
    if (!(await moveRun(tx, runId, 'LOADED', 'UNDONE', { isFinished: true })))
      throw wrongState(await readImportRun(tx, runId), 'LOADED');
    const { counts, centerYears } = await undoFacts(tx, runId);
    await refreshRollups(tx, centerYears);
    if (counts.centersWithdrawn > 0 && run.jurisdictionKey !== null)
      await refreshCenterRollup(tx, [run.jurisdictionKey]);
    await tx.appendEvent({
      type: 'import.undone',
      subject: globalId('importRun', runId),
      jurisdictionId: run.jurisdictionKey ?? undefined,
      payload: { fileSha256: run.fileSha256, ...counts },
    });
    return counts;
  });
}

/** At the start of a server: runs that a crash cut off become FAILED; their transactions left nothing behind. @returns how many */
export async function failInterruptedRuns(database: Database): Promise<number> {
  return database.transact('system', async (tx) => {
    const runs = await tx.rows<{ id: number; state: ImportState }>(
      `SELECT id, state FROM import_run WHERE state IN ('CHECKING', 'LOADING') ORDER BY id`,
    );
    let failed = 0;
    for (const { id, state } of runs) {
      if ((await isAbandoned(tx, id)) && (await failInState(tx, id, state, 'INTERRUPTED'))) failed += 1;
    }
    return failed;
  });
}
