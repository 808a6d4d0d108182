import DataLoader from 'dataloader';
import type { Clock } from '../clock';
import type { Database, Reader } from '../database/database';

/** Who acts: until sign-in exists, the one person at the machine. */
export const localActor = 'local';

/** What a resolver gets: one per request. */
export class RequestContext {
  readonly reader: Reader;
  private readonly loaders = new Map<string, unknown>();

  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly actor: string = localActor,
  ) {
    this.reader = database.reader();
  }

  /** The request's loader of that name: rows asked for one by one in a tick are read together. */
  loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V, string> {
    // One name has one batch function, so its key and value types are those of its first use.
    const known = this.loaders.get(name) as DataLoader<K, V, string> | undefined;
    if (known) return known;
    const loader = new DataLoader<K, V, string>(batch, { cacheKeyFn: (key) => JSON.stringify(key) });
    this.loaders.set(name, loader);
    return loader;
  }
}
