import { Pool, type PoolClient, type QueryArrayConfig } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database/pool-of';
import { ExpectedError } from '../errors/expected-error';
import { isLostConnection } from '../errors/lost-connection';
import { OpenList } from './open-list';
import { StatementCanceller } from './statement-canceller';
import { asText, type SqlStatement, type TextRow, unlessAborted } from './statement-runner';

/** A list's count, its rows, and what the database has to say against the request. */
export interface ListStatements {
  readonly check: SqlStatement;
  readonly count: SqlStatement;
  readonly rows: SqlStatement;
}

export interface ListReaderOptions {
  /** How many lists may be open at once; they have connections of their own, so that they hold up nobody else. */
  readonly connections?: number;
  /** How many rows of a list are held at most. */
  readonly batch?: number;
  /** How long to wait until one of the connections is free, ms. */
  readonly wait?: number;
  /** How long a cancelled statement's connection may take until it is proven fit, ms; then it is destroyed. */
  readonly patience?: number;
}

/** Sorting a whole list may take longer than any page, ms. */
const longestStatement = 600_000;

const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL cursor_tuple_fraction = 1`;
const lastEvent = `SELECT sequence, (extract(epoch FROM occurred_at) * 1000)::bigint
  FROM (SELECT NULL) nothing LEFT JOIN (SELECT sequence, occurred_at FROM event ORDER BY sequence DESC LIMIT 1) last ON true`;

const ignore = (): void => undefined;

/** One transaction on a connection of its own; each statement ends at the signal. */
export class ListConnection {
  private last: Promise<unknown> = Promise.resolve();
  private isSound = true;

  constructor(
    private readonly client: PoolClient,
    private readonly canceller: StatementCanceller,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** @throws the signal's reason as soon as it aborts; the statement is cancelled when the connection is given back */
  async rows({ text, values }: Omit<SqlStatement, 'name'>): Promise<TextRow[]> {
    try {
      this.signal?.throwIfAborted();
      const config: QueryArrayConfig<unknown[]> = { text, values: [...values], types: asText, rowMode: 'array' };
      const answer = this.client.query<(string | null)[], unknown[]>(config);
      this.last = answer;
      return (await unlessAborted(answer, this.signal)).rows;
    } catch (error) {
      this.isSound = false;
      throw error;
    }
  }

  async one(statement: Omit<SqlStatement, 'name'>): Promise<TextRow> {
    const [row] = await this.rows(statement);
    if (!row) throw new Error('One row was wanted, and the statement gave none');
    return row;
  }

  async begin(): Promise<void> {
    await (this.last = this.client.query(begin));
  }

  async giveBack(): Promise<void> {
    const isSound = this.isSound && !this.signal?.aborted;
    const isFit = (isSound || (await this.canceller.calm(this.client, this.last))) && (await this.ends());
    this.client.release(!isFit);
    this.client.removeListener('error', ignore);
  }

  private async ends(): Promise<boolean> {
    return this.client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
  }
}

/** Opens whole lists, each in one transaction that sees one state of the data. */
export class ListReader {
  private readonly pool: Pool;
  private readonly canceller: StatementCanceller;
  private readonly batch: number;
  private readonly opened = new Set<OpenList>();

  constructor(
    source: DataSource,
    { connections = 4, batch = 1_000, wait = 10_000, patience = 5_000 }: ListReaderOptions = {},
  ) {
    const { options } = poolOf(source);
    this.pool = new Pool({
      ...options,
      password: options.password, // pg hides it from the spread
      application_name: 'wanchuang lists',
      statement_timeout: longestStatement,
      connectionTimeoutMillis: wait,
      max: connections,
      min: 0,
      allowExitOnIdle: true,
    });
    this.pool.on('error', ignore); // an idle connection that dies is replaced at the next use
    this.canceller = new StatementCanceller(this.pool, patience);
    this.batch = batch;
  }

  /** How many lists are open. */
  get open(): number {
    return this.opened.size;
  }

  /** @throws ExpectedError UNAVAILABLE where as many are open as may be; PostgreSQL's error as it is */
  async read({ check, count, rows }: ListStatements, signal?: AbortSignal): Promise<OpenList> {
    const connection = await this.begin(signal);
    try {
      const [total] = await connection.one(count);
      const [, ...faults] = await connection.one(check);
      const [sequence, at] = await connection.one({ text: lastEvent, values: [] });
      const cutOff = sequence == null ? null : { sequence, at: new Date(Number(at)) };
      await connection.rows({ text: `DECLARE list NO SCROLL CURSOR FOR ${rows.text}`, values: rows.values });
      const list = new OpenList({ connection, total: Number(total), faults, cutOff, batch: this.batch }, (closed) =>
        this.opened.delete(closed),
      );
      this.opened.add(list);
      return list;
    } catch (error) {
      await connection.giveBack();
      throw error;
    }
  }

  /** Ends what is open. */
  async close(): Promise<void> {
    await Promise.all([...this.opened].map((list) => list.close()));
    await this.canceller.close();
    if (!this.pool.ending) await this.pool.end();
  }

  /** A connection in a transaction. One that died unnoticed while idle is passed over: nothing was read by it yet. */
  private async begin(signal: AbortSignal | undefined): Promise<ListConnection> {
    for (let idle = this.pool.idleCount; ; idle -= 1) {
      const connection = await this.connect(signal);
      try {
        await connection.begin();
        return connection;
      } catch (error) {
        await connection.giveBack();
        if (idle <= 0 || !isLostConnection(error)) throw error;
      }
    }
  }

  private async connect(signal: AbortSignal | undefined): Promise<ListConnection> {
    signal?.throwIfAborted();
    const client = await this.pool.connect().catch((error: unknown) => {
      if (this.pool.totalCount < this.pool.options.max) throw error;
      throw new ExpectedError('UNAVAILABLE', 'As many lists are being written as may be at once. Try again later.');
    });
    client.on('error', ignore); // a connection lost while lent out: the statement's own error tells
    return new ListConnection(client, this.canceller, signal);
  }
}
