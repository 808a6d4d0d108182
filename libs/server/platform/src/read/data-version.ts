import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const channel = 'wanchuang_events';

export interface DataVersionsOptions {
  /** The database's address, as the server's role. */
  url: string;
  /** How often the listener's connection is tried, ms. */
  heartbeat?: number;
  /** How long an answer may take until the connection counts as lost, ms. */
  patience?: number;
  /** First wait before connecting anew, ms; doubled at each failure, up to five seconds. */
  retry?: number;
}

type Listener = (known: bigint | null) => void;

/**
 * Follows the version of the data: the sequence of the last committed event. PostgreSQL announces each; a node whose
 * listener is lost knows no version, so that it does not go on with answers that others have outdated.
 */
export class DataVersions {
  private readonly options: Required<DataVersionsOptions>;
  private readonly listeners = new Set<Listener>();
  private readonly closing = new AbortController();
  private readonly following: Promise<void>;
  private version: bigint | null = null;
  /** The highest sequence noted since the database was last asked. */
  private noted = 0n;
  private heardAt = -Infinity;

  constructor({ url, heartbeat = 2_000, patience = 3_000, retry = 100 }: DataVersionsOptions) {
    this.options = { url, heartbeat, patience, retry };
    this.following = this.follow();
  }

  /** The last committed event's sequence (0: none yet), or null while that is not known for certain. */
  get known(): bigint | null {
    // Also when this process itself was held up, and has not yet noticed that its heartbeats are overdue.
    const isRecent = performance.now() - this.heardAt <= this.options.heartbeat + this.options.patience;
    return isRecent ? this.version : null;
  }

  /** Raises the version at once on the node that committed the event, before PostgreSQL announces it. */
  noteCommitted(sequence: bigint): void {
    if (sequence > this.noted) this.noted = sequence;
    if (this.version !== null && sequence > this.version) this.become(sequence);
  }

  /** Tells each change of the version, losing it (null) included. @returns what ends the telling */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Ends the connection; the version is not known from then on. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.following;
    this.listeners.clear();
  }

  private become(version: bigint | null): void {
    if (version === this.version) return;
    this.version = version;
    for (const listener of [...this.listeners]) listener(version);
  }

  private async follow(): Promise<void> {
    const { signal } = this.closing;
    for (let wait = this.options.retry; !signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      const started = await this.listen().catch(() => false);
      if (started) wait = this.options.retry;
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Listens until the connection is lost. @returns whether it had begun */
  private async listen(): Promise<boolean> {
    const { url, heartbeat, patience } = this.options;
    const client = new Client({
      connectionString: url,
      application_name: 'wanchuang events',
      keepAlive: true,
      keepAliveInitialDelayMillis: 5_000,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    const lost = new AbortController();
    const lose = (): void => {
      this.become(null);
      lost.abort();
      client.connection.stream.destroy(); // not end(): a dead connection never answers a farewell
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload }) => this.hear(payload));
    this.closing.signal.addEventListener('abort', lose, { once: true });
    let hasBegun = false;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`); // before asking: what is committed in between is announced
      while (!lost.signal.aborted) {
        await this.ask(client);
        hasBegun = true;
        await pause(heartbeat, undefined, { signal: lost.signal, ref: false });
      }
    } catch {
      // lost: said by becoming null
    } finally {
      lose();
      this.closing.signal.removeEventListener('abort', lose);
    }
    return hasBegun;
  }

  /** The heartbeat. What it reads replaces what was noted before it was sent: an announcement that nobody committed does not last. */
  private async ask(client: Client): Promise<void> {
    this.noted = 0n;
    const { rows } = await client.query<{ last: string }>('SELECT coalesce(max(sequence), 0)::text AS last FROM event');
    const read = BigInt(rows[0]?.last ?? 0);
    this.heardAt = performance.now();
    this.become(read > this.noted ? read : this.noted);
  }

  private hear(payload: string | undefined): void {
    if (payload && /^\d{1,19}$/.test(payload)) this.noteCommitted(BigInt(payload));
  }
}
