import { importFault, type ImportFault, type ImportMapping, planImport } from '@wanchuang/domain-indicators';
import { findPlaceMaker, holdPlaceMaker, type PlaceMaker } from '@wanchuang/server-access';
import {
  type Clock,
  type Database,
  dayInShanghai,
  ExpectedError,
  FileFault,
  globalId,
  type ImportLimits,
  inspectFile,
  openTable,
  type Transaction,
} from '@wanchuang/server-platform';
import { refreshCenterRollup, refreshRollups } from '../rollup/refresh-rollups';
import { checkStaged } from './import-checks';
import { ImportFaults } from './import-faults';
import { lockJurisdiction, lockPlaceNames, lockRun, moveRun, reportProgress } from './import-run.store';
import { ImportStaging } from './import-staging';
import { findJurisdiction, type ImportJurisdiction, resolveCenters } from './import-subjects';
import { compareWithFacts, type ImportCounts, writeCenters, writeFacts, writeJurisdiction } from './import-writing';

/** Whoever loads or checks a file, and the place of which they had the right to; null: of one that is not there yet. */
export interface ImportRight {
  readonly personId: number;
  readonly placeId: number | null;
}

export interface ImportJob {
  readonly runId: number;
  readonly path: string;
  /** What the file hashed to when the run was made: another file is refused. */
  readonly sha256: string;
  readonly mapping: ImportMapping;
  readonly mode: 'check' | 'load';
  readonly actor: string;
  /** By whose right it goes to which place; null: by the program's own, wherever the mapping says. */
  readonly by: ImportRight | null;
  readonly onProgress?: (rows: number) => void | Promise<void>;
}

export interface ImportOutcome {
  readonly rows: number;
  readonly faults: ImportFaults;
  /** null where there are faults. */
  readonly counts: ImportCounts | null;
}

interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly limits: ImportLimits;
}

/**
 * Reads, converts and checks a whole file in one transaction, in temporary tables; with mode `load`, and only if there is
 * no fault, writes jurisdiction, units, facts, rollups, the event and the run's end in the same transaction: all or nothing.
 * The run is CHECKING or LOADING when this begins.
 */
export async function runImport(surroundings: Surroundings, job: ImportJob): Promise<ImportOutcome> {
  return surroundings.database.transact(job.actor, async (tx) => {
    await tx.rows('SET LOCAL statement_timeout = 0');
    await lockRun(tx, job.runId);
    if (job.mode === 'load') await lockPlace(tx, job.mapping);
    const faults = new ImportFaults();
    const { jurisdiction, rows } = await checkFile(tx, surroundings, job, faults);
    const isGood = faults.total === 0 && jurisdiction !== null && rows !== null;
    if (!isGood) return finish(tx, job, jurisdiction?.id ?? null, { rows: rows ?? 0, faults, counts: null });
    if (job.mode === 'check') {
      return finish(tx, job, jurisdiction.id, { rows, faults, counts: await compareWithFacts(tx) });
    }
    const maker = await makerOf(tx, job, jurisdiction);
    if (maker === undefined) {
      faults.add(importFault('MAKER_WITHOUT_ROLE'));
      return finish(tx, job, null, { rows, faults, counts: null });
    }
    const written = await writeAll(tx, job, { ...jurisdiction, maker }, rows);
    return finish(tx, job, written.jurisdictionId, { rows, faults, counts: written.counts });
  });
}

async function lockPlace(tx: Transaction, { jurisdiction: { code, create } }: ImportMapping): Promise<void> {
  await lockJurisdiction(tx, code);
  if (create) await lockPlaceNames(tx);
}

/** Who makes the place; null: the program, or nobody, for it is there; undefined: whoever may do so no more. */
async function makerOf(
  tx: Transaction,
  { by }: ImportJob,
  { id }: ImportJurisdiction,
): Promise<PlaceMaker | null | undefined> {
  if (by === null || id !== null) return null;
  return (await findPlaceMaker(tx, by.personId)) ?? undefined;
}

/** The place that the file goes to: no other than the one of which whoever loads it had the right to. */
async function placeOf(tx: Transaction, { mapping, by }: ImportJob): Promise<ImportJurisdiction | ImportFault> {
  const found = await findJurisdiction(tx, mapping);
  if ('code' in found || by === null || found.id === by.placeId) return found;
  return importFault('JURISDICTION_MADE_MEANWHILE', {}, { code: mapping.jurisdiction.code });
}

/** Everything that can be said against a file. A load holds the event chain from here on: what it compares with stays. */
async function checkFile(
  tx: Transaction,
  surroundings: Surroundings,
  job: ImportJob,
  faults: ImportFaults,
): Promise<{ jurisdiction: ImportJurisdiction | null; rows: number | null }> {
  const jurisdiction = await placeOf(tx, job);
  if ('code' in jurisdiction) {
    faults.add(jurisdiction);
    return { jurisdiction: null, rows: null };
  }
  const rows = await stageFile(tx, surroundings, job, jurisdiction, faults);
  if (rows !== null) {
    if (job.mode === 'load') {
      if (job.by && jurisdiction.id === null) await holdPlaceMaker(tx, job.by.personId);
      await tx.lockEventChain();
    }
    await resolveCenters(tx, job.mapping, jurisdiction.id);
    await checkStaged(tx, job.mapping, jurisdiction.id, faults);
  }
  return { jurisdiction, rows };
}

/** @returns how many rows there are, or null where the file could not be read to its end */
async function stageFile(
  tx: Transaction,
  { database, clock, limits }: Surroundings,
  job: ImportJob,
  { currency }: ImportJurisdiction,
  faults: ImportFaults,
): Promise<number | null> {
  const staging = await ImportStaging.create(tx, limits);
  const progress = async (rows: number): Promise<void> => {
    await reportProgress(database, job.runId, rows);
    await job.onProgress?.(rows);
  };
  let rows = 0;
  try {
    const inspection = await inspectFile(job.path, limits);
    if (inspection.sha256 !== job.sha256) throw new FileFault('FILE_CHANGED');
    const table = await openTable(job.path, job.mapping.file, inspection, limits);
    const plan = planImport(job.mapping, table.header, { currency, lastYear: runningYear(clock) });
    if (!plan.ok) {
      await table.rows.return(undefined);
      faults.add(...plan.faults);
      return null;
    }
    for await (const source of table.rows) {
      rows += 1;
      const row = plan.readRow(source);
      faults.add(...row.faults);
      if (await staging.add(row)) await progress(rows);
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    faults.add(error.fault);
    return null;
  }
  await staging.finish();
  await progress(rows);
  return rows;
}

const runningYear = (clock: Clock): number => Number(dayInShanghai(clock.now()).slice(0, 4));

/** Writes jurisdiction, units, facts and rollups, and the event that tells of them. */
async function writeAll(
  tx: Transaction,
  job: ImportJob,
  found: ImportJurisdiction & { readonly maker: PlaceMaker | null },
  rows: number,
): Promise<{ jurisdictionId: number; counts: ImportCounts }> {
  const { id: jurisdictionId, isChanged } = await writeJurisdiction(tx, job.mapping, found, found.maker);
  await writeCenters(tx, jurisdictionId, job.runId);
  const counts = await compareWithFacts(tx);
  // A run that finds everything in place changes nothing, and so there is nothing to tell.
  if (isChanged || counts.valuesNew + counts.valuesChanged + counts.centersNew > 0) {
    await refreshRollups(tx, await writeFacts(tx, job.runId));
    if (counts.centersNew > 0) await refreshCenterRollup(tx, [jurisdictionId]);
    await tx.appendEvent({
      type: 'import.loaded',
      subject: globalId('importRun', job.runId),
      jurisdictionId,
      payload: { fileSha256: job.sha256, rows, ...counts },
    });
  }
  return { jurisdictionId, counts };
}

/** Ends the run in the transaction of the load itself, so that no load is without its end. */
async function finish(
  tx: Transaction,
  job: ImportJob,
  jurisdictionId: number | null,
  outcome: ImportOutcome,
): Promise<ImportOutcome> {
  const { rows, faults, counts } = outcome;
  const [from, good] = job.mode === 'check' ? (['CHECKING', 'READY'] as const) : (['LOADING', 'LOADED'] as const);
  const isMoved = await moveRun(tx, job.runId, from, counts ? good : 'REFUSED', {
    jurisdictionId,
    rowsTotal: rows,
    rowsDone: rows,
    counts: counts ?? undefined,
    faults,
    isFinished: good === 'LOADED' || counts === null,
  });
  if (!isMoved) throw new ExpectedError('CONFLICT', 'The import was given up in the meantime; nothing was written');
  return outcome;
}

/** A fault as one line of a terminal: where, what, and what stands there. */
export const faultLine = ({ line, column, value, code, message }: ImportFault): string =>
  [
    line === null ? 'file' : `line ${line}`,
    column,
    `${code}: ${message}`,
    value === null ? null : JSON.stringify(value),
  ]
    .filter((part) => part !== null)
    .join(' | ');
