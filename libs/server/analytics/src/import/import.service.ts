import { importFault, type ImportMapping, parseImportMapping } from '@wanchuang/domain-indicators';
import {
  type AnswerReader,
  type Change,
  type Clock,
  type Database,
  ExpectedError,
  globalId,
  type ImportFiles,
  type Transaction,
} from '@wanchuang/server-platform';
import type { ImportRun, ImportState } from '../fact/import-run.entity';
import { refreshCenterRollup, refreshRollups } from '../rollup/refresh-rollups';
import { findRunFor, makerOf, requireCheck, requireLoad } from './import.rights';
import { createRun, findRun, isAbandoned, lockJurisdiction, moveRun } from './import-run.store';
import { type ImportJob, runImport } from './import-runner';
import { type UndoCounts, undoFacts } from './import-undo';

interface ImportServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: ImportFiles;
  /** Told of errors that nobody expected; the run says only that there was one. */
  readonly onError?: (error: unknown, runId: number) => void;
}

interface CheckRequest {
  readonly fileId: string;
  /** JSON text. */
  readonly mapping: string;
}

/** The use cases of imports: check, load, undo, each within the place of whoever asks. Work goes on in the background, one file after the other. */
export class ImportService {
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
  async check<T>(change: Change, request: CheckRequest, read: AnswerReader<T>): Promise<T> {
    const { files } = this.options;
    let work = (_runId: number): Promise<unknown> => Promise.resolve();
    const startCheck = async (tx: Transaction): Promise<number> => {
      const mapping = mappingOf(request.mapping);
      const by = await requireCheck(tx, change.doer, mapping.jurisdiction.code);
      const file = await files.find(request.fileId);
      work = (runId) => this.run({ actor: change.actor, runId, ...file, mapping, mode: 'check', by });
      return createRun(tx, {
        ...file,
        fileSha256: file.sha256,
        mapping: request.mapping,
        jurisdictionCode: mapping.jurisdiction.code,
        makerId: makerOf(change.doer),
        state: 'CHECKING',
      });
    };
    const { rowId, answer, isFirst } = await change.once(startCheck, read);
    if (isFirst) this.inBackground(change.actor, rowId, 'CHECKING', () => work(rowId));
    return answer;
  }

  /** Starts to load a run that was checked: it is LOADING. @throws ExpectedError CONFLICT in any other state */
  async load<T>(change: Change, runId: number, read: AnswerReader<T>): Promise<T> {
    const { files } = this.options;
    let work = (): Promise<unknown> => Promise.resolve();
    const startLoad = async (tx: Transaction): Promise<number> => {
      const run = await findRunFor(tx, { doer: change.doer, action: 'LOAD_IMPORT', id: runId });
      if (run.state !== 'READY') throw wrongState(run, 'READY');
      const mapping = mappingOf(run.mapping);
      const by = await requireLoad(tx, change.doer, run, mapping.jurisdiction.code);
      const file = await files.findByHash(run.fileSha256);
      if (!(await moveRun(tx, runId, 'READY', 'LOADING', { rowsDone: 0 })))
        throw wrongState(await findRun(tx.manager, runId), 'READY');
      work = async () => {
        const { counts } = await this.run({ actor: change.actor, runId, ...file, mapping, mode: 'load', by });
        if (counts) await files.remove(file.fileId);
      };
      return runId;
    };
    const { answer, isFirst } = await change.once(startLoad, read);
    if (isFirst) this.inBackground(change.actor, runId, 'LOADING', () => work());
    return answer;
  }

  /** Takes a loaded run back: it is UNDONE. @throws ExpectedError CONFLICT in any other state */
  async undo<T>(change: Change, runId: number, read: AnswerReader<T>): Promise<T> {
    const undo = async (tx: Transaction): Promise<number> => {
      await findRunFor(tx, { doer: change.doer, action: 'UNDO_IMPORT', id: runId });
      await undoImport(tx, runId);
      return runId;
    };
    return (await change.once(undo, read)).answer;
  }

  private run(job: ImportJob) {
    const { database, clock, files } = this.options;
    return runImport({ database, clock, limits: files.limits }, job);
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
