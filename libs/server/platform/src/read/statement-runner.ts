import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryArrayConfig } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database/pool-of';
import { databaseFaultOf } from '../errors/constraint-error';
import { PreparedStatements } from './prepared-statements';
import { StatementCanceller } from './statement-canceller';

/** SQL with the values of its parameters $1, $2, … */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** `statementName` of the text, where it has been made before. */
  readonly name?: string;
}

/** The columns of a row as PostgreSQL writes them. */
export type TextRow = readonly (string | null)[];

export interface StatementRunnerOptions {
  /** How many prepared statements a connection keeps. */
  preparedLimit?: number;
  /** How long a cancelled statement's connection may take until it is proven fit, ms; then it is destroyed. */
  patience?: number;
}

/** The plan that a connection kept no longer fits the schema, or is not there any more. */
const staleCodes = new Set(['26000', '0A000']);

/** Every column stays the text that PostgreSQL sends, whatever its type. */
export const asText = { getTypeParser: () => (text: string) => text };

/** The name under which connections prepare a statement. */
export const statementName = (text: string): string =>
  `read_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;

/** The work's outcome, or the signal's reason as soon as it aborts. */
export const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
};

const ignore = (): void => undefined;

/** Runs single statements that answer one row of text, as named prepared statements on the pool's connections. */
export class StatementRunner {
  private readonly pool: Pool;
  private readonly prepared: PreparedStatements;
  private readonly canceller: StatementCanceller;
  private readonly calming = new Set<Promise<void>>();
  private sent = 0;

  constructor(source: DataSource, { preparedLimit = 200, patience = 5_000 }: StatementRunnerOptions = {}) {
    this.pool = poolOf(source);
    this.prepared = new PreparedStatements(preparedLimit);
    this.canceller = new StatementCanceller(this.pool, patience);
  }

  /** How many statements `run` has sent; what keeps connections in order is not counted. */
  get statements(): number {
    return this.sent;
  }

  /**
   * Runs the statement and gives its one row.
   * @throws the signal's reason as soon as it aborts; the statement is cancelled behind that. PostgreSQL's error as it is.
   */
  async run(statement: SqlStatement, { signal }: { signal?: AbortSignal } = {}): Promise<TextRow> {
    signal?.throwIfAborted();
    const client = await this.take(signal);
    const answer = this.send(client, statement, signal);
    try {
      const row = await unlessAborted(answer, signal);
      this.giveBack(client, true);
      return row;
    } catch (error) {
      // Nobody waits for this: the connection goes back when it is proven fit.
      const calming = this.canceller.calm(client, answer).then((isFit) => this.giveBack(client, isFit));
      this.calming.add(calming);
      void calming.finally(() => this.calming.delete(calming));
      throw error;
    }
  }

  /** Waits for the connections of cancelled statements. Before the data source is destroyed. */
  async close(): Promise<void> {
    await Promise.all(this.calming);
    await this.canceller.close();
  }

  private async take(signal: AbortSignal | undefined): Promise<PoolClient> {
    const connecting = this.pool.connect();
    try {
      const client = await unlessAborted(connecting, signal);
      client.on('error', ignore); // a connection lost while lent out: the statement's own error tells
      return client;
    } catch (error) {
      connecting.then((client) => client.release(), ignore); // the place in the queue is given back when its turn comes
      throw error;
    }
  }

  private giveBack(client: PoolClient, isFit: boolean): void {
    client.release(!isFit); // the pool listens for errors again before we stop
    client.removeListener('error', ignore);
  }

  private async send(client: PoolClient, statement: SqlStatement, signal: AbortSignal | undefined): Promise<TextRow> {
    const { name = statementName(statement.text) } = statement;
    await this.prepared.makeRoom(client, name);
    signal?.throwIfAborted();
    const wasPrepared = this.prepared.has(client, name);
    try {
      return await this.query(client, name, statement);
    } catch (error) {
      if (!wasPrepared || !staleCodes.has(databaseFaultOf(error)?.code ?? '')) throw error;
      await this.prepared.forget(client, name);
      signal?.throwIfAborted();
      return await this.query(client, name, statement);
    } finally {
      this.prepared.note(client, name);
    }
  }

  private async query(client: PoolClient, name: string, { text, values }: SqlStatement): Promise<TextRow> {
    this.sent += 1;
    const config: QueryArrayConfig<unknown[]> = { name, text, values: [...values], types: asText, rowMode: 'array' };
    const { rows } = await client.query<(string | null)[], unknown[]>(config);
    const [row] = rows;
    if (!row || rows.length > 1) throw new Error(`One row was wanted, and the statement gave ${rows.length}`);
    return row;
  }
}
