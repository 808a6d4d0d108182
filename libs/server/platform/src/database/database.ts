import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, types } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntitySchema,
  type QueryRunner,
  QueryRunnerAlreadyReleasedError,
} from 'typeorm';
import type { Clock } from '../clock';
import { databaseFaultOf, explainConstraint } from '../errors/constraint-error';
import { ExpectedError } from '../errors/expected-error';
import { isLostConnection } from '../errors/lost-connection';
import { withSessionSettings } from './session';

// A date is a day, not an instant: it stays the text that PostgreSQL gives.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** Reads: numeric and int8 come as exact text, date as `YYYY-MM-DD`, timestamptz as Date. */
export interface Reader {
  rows<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** How many statements this reader has sent: tests hold it constant while pages grow. */
  readonly statements: number;
}

export interface NewEvent {
  /** `subject.verb_in_past`, such as `import.loaded`. */
  type: string;
  /** Global id of what changed. */
  subject: string;
  centerId?: number;
  jurisdictionId?: number;
  /** Ids and values; no personal data. */
  payload: Readonly<Record<string, unknown>>;
}

/** One change: everything through it is committed together with its events, or not at all. */
export interface Transaction extends Reader {
  /** The change's instant; from lockEventChain on it is not before that of any change committed earlier. */
  readonly at: Date;
  readonly manager: EntityManager;
  /** Taken before rollups are recomputed; appendEvent takes it too. Held to the end, so commits have one order. */
  lockEventChain(): Promise<void>;
  /** @returns the event's sequence; empty where all events are appended at the end */
  appendEvent(event: NewEvent): Promise<string>;
}

export interface TransactOptions {
  /**
   * Events wait for the end of the work, and are appended by one statement then: work that takes long does not hold the
   * chain's lock, for which every other change waits. What is rolled back never takes it.
   */
  readonly eventsAtEnd?: boolean;
}

/** Runs work on a connection: the transaction's own, or one of the pool's for a single statement. */
type OnRunner = <T>(work: (runner: QueryRunner) => Promise<T>) => Promise<T>;

const readerOf = (onRunner: OnRunner): Reader => {
  let statements = 0;
  return {
    get statements() {
      return statements;
    },
    async rows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
      statements += 1;
      const { records } = await onRunner((runner) => runner.query(sql, [...parameters], true));
      // The driver's rows carry no type; the caller names the shape beside the SQL that makes it.
      return records as T[];
    },
  };
};

/** Serialisation failure and deadlock: the database asks to try again. */
const retriable = new Set(['40001', '40P01']);
const attempts = 5;
/** A start-up option that the platform does not know how to honour. */
const refusedSetting = '22023';

export interface DatabaseOptions {
  url: string;
  entities: (string | (new () => object) | EntitySchema)[];
  clock: Clock;
  poolSize?: number;
  /** How long one statement may run, ms. */
  timeLimit?: number;
}

/** The server's connections, as the server's role. */
export class Database {
  /** Told the last event's sequence of every transaction that appended one, as soon as it is committed. It never throws. */
  onCommitted: ((sequence: bigint) => void) | null = null;

  private constructor(
    readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  static async connect({
    url,
    entities,
    clock,
    poolSize = 10,
    timeLimit = 60_000,
  }: DatabaseOptions): Promise<Database> {
    const open = (address: string): Promise<DataSource> =>
      new DataSource({
        type: 'postgres',
        url: address,
        entities,
        poolSize,
        synchronize: false,
        applicationName: 'wanchuang server',
        extra: { statement_timeout: timeLimit, idle_in_transaction_session_timeout: 300_000 },
        poolErrorHandler: () => undefined, // an idle connection that dies is replaced at the next use
      }).initialize();
    const source = await open(withSessionSettings(url)).catch((error: unknown) => {
      if (databaseFaultOf(error)?.code !== refusedSetting) throw error;
      return open(withSessionSettings(url, { checksConnection: false }));
    });
    return new Database(source, clock);
  }

  reader(): Reader {
    return readerOf(async (work) => {
      const runner = this.source.createQueryRunner();
      try {
        return await work(runner);
      } finally {
        await runner.release();
      }
    });
  }

  /**
   * Runs `work` in one transaction (READ COMMITTED), again if the database asks for it; constraint violations become expected
   * errors. What was sent to be committed is never run again, unless the database says that it was not: that is left to whoever
   * asked, and to their idempotency key.
   * @throws ExpectedError UNAVAILABLE `{ outcome: 'UNKNOWN' }` if the connection was lost before COMMIT was answered
   */
  async transact<T>(
    actor: string,
    work: (transaction: Transaction) => Promise<T>,
    options: TransactOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work, options);
      } catch (error) {
        if (attempt === attempts || !retriable.has(databaseFaultOf(error)?.code ?? '')) throw explainConstraint(error);
        await pause(attempt * 10 * Math.random());
      }
    }
  }

  private async attempt<T>(
    actor: string,
    work: (transaction: Transaction) => Promise<T>,
    options: TransactOptions,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction('READ COMMITTED');
      const { transaction, lastEvent, appendWaiting } = transactionOf(runner, { actor, clock: this.clock, ...options });
      const result = await work(transaction);
      await appendWaiting();
      await commit(runner);
      const sequence = lastEvent();
      if (sequence !== null) this.onCommitted?.(BigInt(sequence));
      return result;
    } catch (error) {
      const isCutOff = runner.isReleased; // TypeORM gives a connection back as soon as it breaks off
      // A killed backend makes the rollback throw too; the first error is the one that tells.
      await runner.rollbackTransaction().catch(() => undefined);
      if (!isCutOff || !(error instanceof QueryRunnerAlreadyReleasedError)) throw error;
      throw new ExpectedError('UNAVAILABLE', 'The database went away, and nothing was changed. Try again in a moment.');
    } finally {
      await runner.release();
    }
  }

  /** The same connections by another clock: demo data is made as if on the days that it tells of. */
  withClock(clock: Clock): Database {
    return new Database(this.source, clock);
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** A statement that failed has told its error before the connection knows what became of the transaction. */
const settled = async (connection: Client & { readonly readyForQuery?: boolean }): Promise<void> => {
  if (connection.readyForQuery === false) await Promise.race([once(connection, 'drain'), once(connection, 'end')]);
};

/** @throws what the database said; then nothing is committed, unless it is UNAVAILABLE with an unknown outcome */
const commit = async (runner: QueryRunner): Promise<void> => {
  const connection: unknown = await runner.connect();
  // COMMIT of a transaction in which a statement has failed is answered without an error, and rolls back
  if (connection instanceof Client) {
    await settled(connection);
    if (connection.getTransactionStatus() === 'E')
      throw new Error('a statement of the transaction failed, and its error was not passed on: nothing is committed');
  }
  try {
    await runner.commitTransaction();
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    throw new ExpectedError(
      'UNAVAILABLE',
      'The database went away before it said whether the change was made. Send it again with the same idempotencyKey: it is then made once.',
      { outcome: 'UNKNOWN' },
    );
  }
};

interface Work {
  readonly transaction: Transaction;
  /** The sequence of the last event that it has appended so far. */
  readonly lastEvent: () => string | null;
  /** Appends the events that have waited for the end. */
  readonly appendWaiting: () => Promise<void>;
}

interface WorkOptions extends TransactOptions {
  readonly actor: string;
  readonly clock: Clock;
}

const appendAll = `SELECT append_event($1, $2, type, subject, center_id, jurisdiction_id, payload) AS sequence FROM (
  SELECT * FROM unnest($3::text[], $4::text[], $5::int[], $6::int[], $7::text[])
    WITH ORDINALITY AS event (type, subject, center_id, jurisdiction_id, payload, place) ORDER BY place OFFSET 0
) event`;

const transactionOf = (runner: QueryRunner, { actor, clock, eventsAtEnd = false }: WorkOptions): Work => {
  const reader = readerOf((work) => work(runner));
  let at = clock.now();
  let last: string | null = null;
  const waiting: NewEvent[] = [];
  const transaction: Transaction = {
    get statements() {
      return reader.statements;
    },
    rows: reader.rows,
    get at() {
      return at;
    },
    manager: runner.manager,
    async lockEventChain() {
      await reader.rows('SELECT lock_event_chain()');
      at = clock.now(); // whoever had the lock before has committed: what follows is known later than theirs
    },
    async appendEvent(event) {
      if (!eventsAtEnd) return append([event]);
      waiting.push(event);
      return '';
    },
  };
  /** In their order, by one statement: each call sees the event before it. @returns the last one's sequence */
  const append = async (events: readonly NewEvent[]): Promise<string> => {
    const rows = await reader.rows<{ sequence: string }>(appendAll, [
      at,
      actor,
      events.map(({ type }) => type),
      events.map(({ subject }) => subject),
      events.map(({ centerId }) => centerId ?? null),
      events.map(({ jurisdictionId }) => jurisdictionId ?? null),
      events.map(({ payload }) => JSON.stringify(payload)),
    ]);
    const sequence = rows.at(-1)?.sequence;
    if (sequence === undefined) throw new Error('append_event returned nothing');
    last = sequence;
    return sequence;
  };
  const appendWaiting = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await transaction.lockEventChain();
    await append(waiting);
  };
  return { transaction, lastEvent: () => last, appendWaiting };
};
