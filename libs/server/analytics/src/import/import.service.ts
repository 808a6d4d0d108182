import { importFault, type ImportMapping, parseImportMapping } from '@wanchuang/domain-indicators';
import { type Clock, type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import type { ImportRun, ImportState } from '../fact/import-run.entity';
import { refreshCenterRollup, refreshRollups } from '../rollup/refresh-rollups';
import type { ImportFiles } from './import-files';
import { createRun, findRun, isAbandoned, lockJurisdiction, moveRun } from './import-run.store';
import { runImport } from './import-runner';
import { type UndoCounts, undoFacts } from './import-undo';
import { type Carried, IdempotencyKeys } from './idempotency-keys';

interface ImportServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: ImportFiles;
  /** Told of errors that nobody expected; the run says only that there was one. */
  readonly onError?: (error: unknown, runId: number) => void;
}

/** Reads what a request answers of its run, in the transaction that has made or moved the run. */
export type RunReader<T> = (tx: Transaction, runId: number) => Promise<T>;

interface CheckRequest {
  readonly fileId: string;
  /** JSON text. */
  readonly mapping: string;
  readonly idempotencyKey?: string | null;
}

interface RunRequest {
  readonly runId: number;
  readonly idempotencyKey?: string | null;
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

  /** Starts a dry run of an uploaded file: the run is CHECKING. @returns what is read of it */
  check<T>(actor: string, { fileId, mapping, idempotencyKey }: CheckRequest, read: RunReader<T>): Promise<T> {
    return this.keys.once({
      key: idempotencyKey,
      scope: ['check', fileId, mapping],
      first: () => this.startCheck(actor, fileId, mapping, read),
      again: (known) => this.read(actor, known, read),
    });
  }

  /** Starts to load a run that was checked: it is LOADING. @throws ExpectedError CONFLICT in any other state */
  load<T>(actor: string, { runId, idempotencyKey }: RunRequest, read: RunReader<T>): Promise<T> {
    return this.keys.once({
      key: idempotencyKey,
      scope: ['load', runId],
      first: () => this.startLoad(actor, runId, read),
      again: (known) => this.read(actor, known, read),
    });
  }

  /** Takes a loaded run back: it is UNDONE. @throws ExpectedError CONFLICT in any other state */
  undo<T>(actor: string, { runId, idempotencyKey }: RunRequest, read: RunReader<T>): Promise<T> {
    const undoAndRead = async (tx: Transaction): Promise<T> => {
      await undoImport(tx, runId);
      return read(tx, runId);
    };
    return this.keys.once({
      key: idempotencyKey,
      scope: ['undo', runId],
      first: async () => ({ runId, answer: await this.options.database.transact(actor, undoAndRead) }),
      again: (known) => this.read(actor, known, read),
    });
  }

  /** A run that an earlier request has moved, as it is now. */
  private read<T>(actor: string, runId: number, read: RunReader<T>): Promise<T> {
    return this.options.database.transact(actor, (tx) => read(tx, runId));
  }

  private async startCheck<T>(
    actor: string,
    fileId: string,
    mappingText: string,
    read: RunReader<T>,
  ): Promise<Carried<T>> {
    const { database, files } = this.options;
    const mapping = mappingOf(mappingText);
    const file = await files.find(fileId);
    const newRun = {
      ...file,
      fileSha256: file.sha256,
      mapping: mappingText,
      jurisdictionCode: mapping.jurisdiction.code,
      state: 'CHECKING',
    } as const;
    const started = await database.transact(actor, async (tx) => {
      const runId = await createRun(tx, newRun);
      return { runId, answer: await read(tx, runId) };
    });
    const { runId } = started;
    this.inBackground(actor, runId, 'CHECKING', () => this.run(actor, runId, file, mapping, 'check'));
    return started;
  }

  private async startLoad<T>(actor: string, runId: number, read: RunReader<T>): Promise<Carried<T>> {
    const { database, files } = this.options;
    const { file, mapping, answer } = await database.transact(actor, async (tx) => {
      const run = await findRun(tx.manager, runId);
      if (run.state !== 'READY') throw wrongState(run, 'READY');
      const source = { mapping: mappingOf(run.mapping), file: await files.findByHash(run.fileSha256) };
      if (!(await moveRun(tx, runId, 'READY', 'LOADING', { rowsDone: 0 })))
        throw wrongState(await findRun(tx.manager, runId), 'READY');
      return { ...source, answer: await read(tx, runId) };
    });
    this.inBackground(actor, runId, 'LOADING', async () => {
      const { counts } = await this.run(actor, runId, file, mapping, 'load');
      if (counts) await files.remove(file.fileId);
    });
    return { runId, answer };
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

const wrongState = ({ id, state }: ImportRun, wanted: ImportState): ExpectedError =>
  new ExpectedError('CONFLICT', `The import ${globalId('importRun', id)} is ${state}, not ${wanted}`, { state });

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

/** Takes back what a run loaded, together with the event that tells of it. @throws ExpectedError CONFLICT unless it is LOADED */
export async function undoImport(tx: Transaction, runId: number): Promise<UndoCounts> {
  await tx.rows('SET LOCAL statement_timeout = 0');
  const { jurisdictionId, fileSha256 } = await findRun(tx.manager, runId);
  if (jurisdictionId !== null) await lockJurisdiction(tx, await codeOf(tx, jurisdictionId));
  await tx.lockEventChain();
  if (!(await moveRun(tx, runId, 'LOADED', 'UNDONE', { isFinished: true })))
    throw wrongState(await findRun(tx.manager, runId), 'LOADED');
  const { counts, centerYears } = await undoFacts(tx, runId);
  await refreshRollups(tx, centerYears);
  if (counts.centersWithdrawn > 0 && jurisdictionId !== null) await refreshCenterRollup(tx, [jurisdictionId]);
  await tx.appendEvent({
    type: 'import.undone',
    subject: globalId('importRun', runId),
    jurisdictionId: jurisdictionId ?? undefined,
    payload: { fileSha256, ...counts },
  });
  return counts;
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
