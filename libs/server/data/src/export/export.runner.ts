import { randomUUID } from 'node:crypto';
import { checkRoles, type Clock, type Database, dayInShanghai, ExpectedError, type OpenList, type Reads } from '@wanchuang/server-platform';
import { exportingRoles } from '@wanchuang/domain-access';
import { presentRights } from '@wanchuang/server-access';
import type { Logger } from 'pino';
import type { ExportCatalogue, PlannedExport } from './export.catalogue';
import { faultOf } from './export.fault';
import type { ExportFiles, WrittenFile } from './export.files';
import { manifestLines } from './export.manifest';
import {
  type Claimed,
  claimNext,
  expireExports,
  failExport,
  failInterrupted,
  finishExport,
  noteProgress,
  requeueExport,
} from './export.store';
import { writeList } from './export.writer';
import { planQuery } from './query-export';

export interface ExportRunnerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly reads: Reads;
  readonly catalogue: ExportCatalogue;
  readonly files: ExportFiles;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
  /** How long a file is kept, ms. */
  readonly kept: number;
  /** How often progress is noted, ms; it is then, too, that a cancelled export stops. */
  readonly beat?: number;
}

/** So that a small export does not wait for a large one. */
const atOnce = 2;

/** Why an export stops before its end. */
class Stopped extends Error {
  constructor(readonly why: 'CANCELLED' | 'ENDING') {
    super(`the export stops: ${why}`);
  }
}

/** Writes the exports that people wait for. */
export class ExportRunner {
  private readonly running = new Map<number, AbortController>();
  private isEnding = false;
  private turn: Promise<void> | null = null;

  constructor(private readonly options: ExportRunnerOptions) {}

  /** Writes all that wait, two at a time. */
  async work(): Promise<void> {
    await this.giveUp();
    this.turn = Promise.all(Array.from({ length: atOnce }, () => this.lane())).then(() => undefined);
    await this.turn;
  }

  /** Stops one that this process writes, at once. */
  stop(id: number): void {
    this.running.get(id)?.abort(new Stopped('CANCELLED'));
  }

  /** Removes files that are kept no more. @returns how many */
  async sweep(): Promise<number> {
    const { database, files } = this.options;
    const expired = await database.transact('system', expireExports);
    for (const { id, format } of expired) await files.remove(id, format);
    return expired.length;
  }

  /** Gives back what is being written; whoever starts next begins it anew. */
  async end(): Promise<void> {
    this.isEnding = true;
    for (const controller of this.running.values()) controller.abort(new Stopped('ENDING'));
    await this.turn?.catch(() => undefined);
  }

  private async giveUp(): Promise<void> {
    const { database, files, logger } = this.options;
    for (const { id, format } of await database.transact('system', failInterrupted)) {
      logger.warn({ exportId: id }, 'an export was interrupted as often as may be, and is given up');
      await files.remove(id, format);
    }
  }

  private async lane(): Promise<void> {
    const { database, logger } = this.options;
    while (!this.isEnding) {
      const claimed = await database.transact('system', (tx) => claimNext(tx, randomUUID()));
      if (!claimed) return;
      if (claimed.attempts > 1) logger.warn({ exportId: claimed.id }, 'an export died half-way and is written again');
      await this.write(claimed);
    }
  }

  private async write(claimed: Claimed): Promise<void> {
    const { database, files, logger } = this.options;
    const controller = new AbortController();
    this.running.set(claimed.id, controller);
    try {
      await new Writing(this.options, claimed, controller).whole();
    } catch (error) {
      const reason: unknown = controller.signal.aborted ? controller.signal.reason : error;
      if (reason instanceof Stopped) {
        await files.remove(claimed.id, claimed.format);
        if (reason.why === 'ENDING') await database.transact('system', (tx) => requeueExport(tx, claimed));
        return;
      }
      const fault = faultOf(error);
      if (!(error instanceof ExpectedError)) logger.error({ err: error, exportId: claimed.id, fault }, 'an export failed');
      await database.transact('system', (tx) => failExport(tx, claimed, fault));
    } finally {
      this.running.delete(claimed.id);
    }
  }
}

/** One export being written. */
class Writing {
  private written = 0;
  private total: number | null = null;
  private noted = 0;

  constructor(
    private readonly options: ExportRunnerOptions,
    private readonly claimed: Claimed,
    private readonly controller: AbortController,
  ) {}

  async whole(): Promise<void> {
    const { beat = 1_000, database, files, kept } = this.options;
    const { id, format } = this.claimed;
    const timer = setInterval(() => void this.note().catch(() => undefined), Math.max(beat, 50)).unref();
    try {
      const { list, planned, asOf } = await this.open();
      let file: WrittenFile;
      try {
        file = await files.write(id, format, (sink, failed) =>
          writeList(
            list,
            { ...this.claimed, columns: planned.columns, about: () => this.about(list, asOf), onBatch: () => this.onBatch(list) },
            sink,
            AbortSignal.any([failed, this.controller.signal]),
          ),
        );
      } finally {
        await list.close();
      }
      if (list.rowsRead !== list.total) throw new Error(`${list.rowsRead} rows were written of ${list.total}`);
      const { rowsRead: rows, cutOff } = list;
      const isKept = await database.transact('system', (tx) =>
        finishExport(tx, this.claimed, { rows, asOf, cutOff, ...file, keptMilliseconds: kept }),
      );
      if (!isKept) await files.remove(id, format);
    } finally {
      clearInterval(timer);
    }
  }

  /** With the rights that the person has now. @throws ExpectedError FORBIDDEN */
  private async open(): Promise<{ list: OpenList; planned: PlannedExport; asOf: Date }> {
    const { database, clock, catalogue, reads } = this.options;
    const { personId, dataset, columns, isQuery, query, arguments: given } = this.claimed;
    const present = await presentRights(database.reader(), personId, clock);
    if (!present) throw new ExpectedError('FORBIDDEN', 'The account is not active any more');
    checkRoles({ signedIn: { ...present, sessionId: null }, isStranger: true }, exportingRoles, 'createExport');
    const planned = isQuery
      ? planQuery(catalogue, { document: query, variables: given })
      : catalogue.plan({ dataset, columns, arguments: JSON.parse(given) });
    const { operation, fragments, variables } = planned;
    const now = clock.now();
    const request = { variables, access: present.access, today: dayInShanghai(now) };
    const list = await reads.openList({ operation, fragments }, request, this.controller.signal);
    this.total = list.total;
    await this.note();
    const { asOf } = planned.given;
    return { list, planned, asOf: asOf instanceof Date ? asOf : now };
  }

  private about(list: OpenList, asOf: Date) {
    const { cutOff, rowsRead } = list;
    return manifestLines({
      ...this.claimed,
      written: rowsRead,
      asOf,
      dataSequence: cutOff?.sequence ?? null,
      dataAt: cutOff?.at ?? null,
    });
  }

  private async onBatch({ rowsRead }: OpenList): Promise<void> {
    const { beat = 1_000 } = this.options;
    this.controller.signal.throwIfAborted();
    this.written = rowsRead;
    if (performance.now() - this.noted >= beat) await this.note();
  }

  private async note(): Promise<void> {
    this.noted = performance.now();
    const { written, total } = this;
    const isOurs = await this.options.database.transact('system', (tx) =>
      noteProgress(tx, this.claimed, { written, total }),
    );
    if (!isOurs) this.controller.abort(new Stopped('CANCELLED'));
  }
}
