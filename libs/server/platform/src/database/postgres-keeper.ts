import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { ExpectedError } from '../errors/expected-error';
import type { Cluster } from './cluster';
import { lockFolder } from './folder-lock';

export interface KeeperOptions {
  readonly cluster: Cluster;
  readonly port: number;
  readonly folder: string;
  /** Holds the folder; that it ends tells that PostgreSQL has. */
  readonly lock: Client;
  readonly logger?: Logger;
}

const attempts = 6;
/** Wait after the first failure, ms; the next ones are longer. */
const patience = 200;

/**
 * Brings PostgreSQL back on the same port, when it ends before it is told to: whoever was in the middle of something hears of it,
 * and the pools connect anew. After some failures in a row it gives up and says why.
 */
export class PostgresKeeper {
  /** Resolves when PostgreSQL is gone for good. */
  readonly lost: Promise<ExpectedError>;
  private giveUp: (fault: ExpectedError) => void = () => undefined;
  private lock: Client;
  private bringingBack: Promise<void> | null = null;
  private readonly stopping = new AbortController();

  constructor(private readonly options: KeeperOptions) {
    this.lock = options.lock;
    this.lost = new Promise((resolve) => (this.giveUp = resolve));
    this.watch();
  }

  /** Frees the folder; PostgreSQL is kept no longer. */
  async release(): Promise<void> {
    this.stopping.abort();
    await this.bringingBack;
    await this.lock.end().catch(() => undefined);
  }

  private watch(): void {
    this.lock.once('end', () => {
      if (!this.stopping.signal.aborted) this.bringingBack = this.bringBack();
    });
  }

  private async bringBack(): Promise<void> {
    const { logger } = this.options;
    const { signal } = this.stopping;
    logger?.error('the connection that holds the data folder ended: PostgreSQL is started again where it does not run');
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        this.lock = await this.startAndLock();
        this.watch();
        logger?.warn('PostgreSQL runs, and the data folder is held');
        return;
      } catch (error) {
        // a folder that is taken may be free again soon: a command at the machine has it while it works
        if (attempt === attempts) return this.giveUp(finalFault(error));
        logger?.warn({ err: error, attempt }, 'PostgreSQL could not be started again yet');
        await pause(patience * attempt, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async startAndLock(): Promise<Client> {
    const { cluster, port, folder } = this.options;
    const running = await cluster.runningPort();
    if (running === null) await cluster.start(port);
    else if (running !== port) throw takenOver(folder);
    return lockFolder(cluster.urlOf(port, 'postgres'), folder);
  }
}

const takenOver = (folder: string): ExpectedError =>
  new ExpectedError(
    'CONFLICT',
    `Another server has started PostgreSQL on ${folder} meanwhile, and has the folder now.`,
  );

const finalFault = (error: unknown): ExpectedError => {
  const says = error instanceof Error ? error.message : String(error);
  const code = error instanceof ExpectedError ? error.code : 'UNAVAILABLE';
  return new ExpectedError(code, `PostgreSQL ended, and could not be brought back; the server ends. ${says}`);
};
