import type { ImportFault } from '@wanchuang/domain-indicators';
import { type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import type { EntityManager } from 'typeorm';
import { ImportRun, type ImportState } from '../fact/import-run.entity';
import type { ImportFaults } from './import-faults';
import type { ImportCounts } from './import-writing';

export interface NewRun {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly mapping: string;
  /** Of the place that the mapping names. If it is there, the run is of it from the start, and its bureau sees it. */
  readonly jurisdictionCode: string;
  /** Who has begun it; null: the program itself. */
  readonly makerId: number | null;
  readonly state: 'CHECKING' | 'LOADING';
}

/** File names come from strangers: what is kept is short and has no control characters. */
const tidyName = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200) || '?';

/** @returns the new run's id */
export async function createRun(tx: Transaction, run: NewRun): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO import_run (file_name, file_sha256, mapping, state, created_at, jurisdiction_id, maker_id)
     VALUES ($1, $2, $3, $4, $5, (SELECT id FROM jurisdiction WHERE code = $6), $7) RETURNING id`,
    [tidyName(run.fileName), run.fileSha256, run.mapping, run.state, tx.at, run.jurisdictionCode, run.makerId],
  );
  if (!row) throw new Error('the run was not written');
  return row.id;
}

/** The run as it is now. @throws ExpectedError NOT_FOUND */
export async function findRun(manager: EntityManager, id: number): Promise<ImportRun> {
  const run = await manager.findOneBy(ImportRun, { id });
  if (run) return run;
  throw noRun(id);
}

export const noRun = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no import run ${globalId('importRun', id)}`, { place: 'id' });

/** As PostgreSQL reads JSON: without NUL, and without half a character, which is what the cut of a long cell may leave. */
const readable = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : value;

export interface RunChange {
  readonly jurisdictionId?: number | null;
  readonly rowsTotal?: number;
  readonly rowsDone?: number;
  readonly counts?: ImportCounts;
  readonly faults?: Pick<ImportFaults, 'total' | 'sorted'>;
  readonly isFinished?: boolean;
}

/** Moves a run from one state to the next, only if it still is in the first. @returns whether it was */
export async function moveRun(
  tx: Transaction,
  id: number,
  from: ImportState,
  to: ImportState,
  change: RunChange = {},
): Promise<boolean> {
  const { counts, faults } = change;
  const sorted: readonly ImportFault[] | undefined = faults?.sorted;
  const [moved] = await tx.rows<{ id: number }>(
    `WITH moved AS (
       UPDATE import_run SET state = $3, jurisdiction_id = coalesce($4, jurisdiction_id), rows_total = coalesce($5, rows_total),
         rows_done = coalesce($6, rows_done), values_new = coalesce($7, values_new), values_changed = coalesce($8, values_changed),
         values_unchanged = coalesce($9, values_unchanged), centers_new = coalesce($10, centers_new),
         faults_total = coalesce($11, faults_total), faults = coalesce($12, faults), finished_at = $13
       WHERE id = $1 AND state = $2 RETURNING id)
     SELECT id FROM moved`,
    [
      id,
      from,
      to,
      change.jurisdictionId ?? null,
      change.rowsTotal ?? null,
      change.rowsDone ?? null,
      counts?.valuesNew ?? null,
      counts?.valuesChanged ?? null,
      counts?.valuesUnchanged ?? null,
      counts?.centersNew ?? null,
      faults?.total ?? null,
      sorted ? JSON.stringify(sorted, readable) : null,
      change.isFinished ? tx.at : null,
    ],
  );
  return moved !== undefined;
}

/** Progress, on a connection of its own: others see it while the load's transaction is still open. */
export async function reportProgress(database: Database, id: number, rowsDone: number): Promise<void> {
  await database.transact('system', (tx) =>
    tx.rows('UPDATE import_run SET rows_done = $2 WHERE id = $1', [id, rowsDone]),
  );
}

/** Namespaces of advisory locks: "WCIR" for a run at work, "WCIJ" for loads into one jurisdiction, "WCIN" for names of places. */
const lockSpaces = { run: 1464027474, jurisdiction: 1464027466, names: 1464027470 } as const;

/** Held while a run is at work: whoever can take it knows that the run was interrupted. */
export async function lockRun(tx: Transaction, id: number): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock($1, $2)', [lockSpaces.run, id]);
}

/** Loads and undos of one jurisdiction take turns: the second waits for the first. */
export async function lockJurisdiction(tx: Transaction, code: string): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock($1, hashtext($2))', [lockSpaces.jurisdiction, code]);
}

/** Two loads that would give two places one name at the same moment take turns. */
export async function lockPlaceNames(tx: Transaction): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock($1)', [lockSpaces.names]);
}

/** @returns whether nobody is at work on the run */
export async function isAbandoned(tx: Transaction, id: number): Promise<boolean> {
  const [row] = await tx.rows<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1, $2) AS free', [
    lockSpaces.run,
    id,
  ]);
  return row?.free ?? false;
}
