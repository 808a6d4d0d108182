import { ExpectedError, type Query } from '@wanchuang/server-platform';
import type { ClientBase } from 'pg';
import { copyRows, type Row } from './copy-stream';
import { type DemoEvent, historyOf } from './events';
import { identityTables, type IdentityTable, Ids } from './ids';
import { makeWorld, type Scale, type World } from './world';

export interface LoadOptions {
  readonly scale: Scale;
  /** The same seed makes the same world. */
  readonly seed: number;
  /** When the load is said to have happened. */
  readonly at: Date;
  /** Makes the rollups anew from what was loaded. */
  readonly rebuildRollups: (query: Query) => Promise<void>;
  /** Takes a line now and then that says how far it is. */
  readonly onProgress?: (line: string) => void;
}

const districtsPerLine = 20;

/** How many rows went into each table. */
export type LoadedRows = Readonly<Record<string, number>>;

/**
 * Loads a synthetic world in one transaction, on a connection of the owner: all of it or nothing.
 * @throws ExpectedError CONFLICT where the jurisdiction CN exists: a world is loaded once, and never into real data.
 */
export async function loadDemo(client: ClientBase, options: LoadOptions): Promise<LoadedRows> {
  await client.query('BEGIN');
  try {
    const loaded = await loadWorld(client, options);
    await client.query('COMMIT');
    return loaded;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be what failed
    throw error;
  }
}

async function loadWorld(client: ClientBase, options: LoadOptions): Promise<LoadedRows> {
  const { scale, seed, onProgress = () => undefined } = options;
  await takeTables(client);
  const ids = new Ids(await takenKeys(client));
  const world = makeWorld(scale, seed, ids);
  const total = world.districts.length;
  const loaded = new Map<string, number>();
  const copy = async (table: string, rows: readonly Row[]): Promise<void> => {
    loaded.set(table, (loaded.get(table) ?? 0) + (await copyRows(client, table, rows)));
  };

  await copy('jurisdiction', world.jurisdictions);
  for (const [done, district] of world.districts.entries()) {
    if (done % districtsPerLine === 0) onProgress(`${done} of ${total} districts loaded`);
    const rows = world.rowsOf(district);
    for (const table of world.loadedTables) await copy(table, rows[table]);
    if (scale === 'district') await append(client, historyOf(rows));
  }
  const counts = Object.fromEntries(loaded);
  await append(client, [loadedEvent(world, options, counts)]);
  await finish(client, ids, [...loaded.keys()]);

  onProgress(`${total} of ${total} districts loaded, making the rollups`);
  await options.rebuildRollups((sql, parameters) => client.query(sql, parameters));
  return counts;
}

/** Nobody else writes meanwhile: keys are handed out here, and the check for CN holds until the end. */
async function takeTables(client: ClientBase): Promise<void> {
  await client.query('SELECT lock_event_chain()');
  await client.query(`LOCK TABLE ${identityTables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
  const { rowCount } = await client.query("SELECT 1 FROM jurisdiction WHERE code = 'CN'");
  if (rowCount === 0) return;
  throw new ExpectedError('CONFLICT', 'The demo data is not loaded: there is a jurisdiction CN already.', {
    code: 'CN',
  });
}

async function takenKeys(client: ClientBase): Promise<ReadonlyMap<IdentityTable, number>> {
  const taken = new Map<IdentityTable, number>();
  for (const table of identityTables) {
    const { rows } = await client.query<{ last: string }>(`SELECT coalesce(max(id), 0) AS last FROM ${table}`);
    taken.set(table, Number(rows[0]?.last ?? 0));
  }
  return taken;
}

function loadedEvent(world: World, { scale, seed, at }: LoadOptions, counts: LoadedRows): DemoEvent {
  const nation = world.jurisdictions[0]?.id ?? null;
  return {
    occurredAt: at.toISOString(),
    type: 'demo.loaded',
    subject: `jurisdiction_${nation}`,
    centerId: null,
    jurisdictionId: nation,
    payload: { scale, seed, rows: counts },
  };
}

async function append(client: ClientBase, events: readonly DemoEvent[]): Promise<void> {
  for (const { occurredAt, type, subject, centerId, jurisdictionId, payload } of events) {
    const values = [occurredAt, 'system', type, subject, centerId, jurisdictionId, JSON.stringify(payload)];
    await client.query('SELECT append_event($1, $2, $3, $4, $5, $6, $7)', values);
  }
}

/** The sequences go on after the keys that were handed out, and the planner learns what is there. */
async function finish(client: ClientBase, ids: Ids, tables: readonly string[]): Promise<void> {
  for (const table of identityTables) {
    const last = ids.lastOf(table);
    if (last > 0) await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), ${last})`);
  }
  await client.query(`ANALYZE ${tables.join(', ')}`);
}
