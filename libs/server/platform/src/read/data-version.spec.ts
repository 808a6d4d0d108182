import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Database } from '../database/database';
import { type TestDatabase, testClock, testDatabase } from '../testing';
import { DataVersions, type DataVersionsOptions } from './data-version';

/** Resolves as soon as the version is the expected one. */
const until = (versions: DataVersions, expected: bigint | null): Promise<void> =>
  new Promise((resolve) => {
    if (versions.known === expected) resolve();
    const end = versions.subscribe((known) => {
      if (known !== expected) return;
      end();
      resolve();
    });
  });

/** A way to the database that can be shut (connections refused) or go silent (nothing passes, nothing is closed). */
const openWay = async (url: string) => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isShut = false;
  let isSilent = false;
  const server = createServer((near) => {
    if (isShut) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      from.on('data', (bytes) => isSilent || to.write(bytes));
    }
    return undefined;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const detour = new URL(url);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The way has no port');
  detour.hostname = '127.0.0.1';
  detour.port = String(address.port);
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: detour.toString(),
    shut: () => {
      isShut = true;
      cut();
    },
    open: () => {
      isShut = false;
      isSilent = false;
    },
    silence: () => {
      isSilent = true;
    },
    close: () => {
      cut();
      server.close();
    },
  };
};

describe('DataVersions', () => {
  let test: TestDatabase;
  const opened: { close(): unknown }[] = [];
  beforeEach(async () => {
    test = await testDatabase();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await test?.close();
  });

  const follow = (options: Partial<DataVersionsOptions> = {}): DataVersions => {
    const versions = new DataVersions({ url: test.serverUrl, retry: 5, ...options });
    opened.unshift(versions);
    return versions;
  };
  const append = async (database: Database = test.database): Promise<bigint> => {
    const event = { type: 'test.appended', subject: 'center_1', payload: {} };
    return BigInt(await database.transact('local', (tx) => tx.appendEvent(event)));
  };
  const killListeners = (): Promise<{ pid: number }[]> =>
    test.database.reader().rows(
      `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'wanchuang events'`,
    );

  it('knows nothing before it has asked, and zero when there is no event yet', async () => {
    const versions = follow();
    expect(versions.known).toBeNull();
    await until(versions, 0n);
  });

  it('knows the last event, when there were some before it began', async () => {
    await append();
    await append();
    await until(follow(), 2n);
  });

  it('sees on every node what one commits, when nobody asks', async () => {
    const nodes = [follow({ heartbeat: 600_000 }), follow({ heartbeat: 600_000 })];
    await Promise.all(nodes.map((node) => until(node, 0n)));
    const other = await Database.connect({ url: test.serverUrl, entities: [], clock: testClock });
    opened.push(other);
    const heard = nodes.map((node) => until(node, 2n));
    expect([await append(other), await append()]).toEqual([1n, 2n]);
    await Promise.all(heard);
  });

  it('is raised at once and never lowered, when the node that wrote notes what it committed', async () => {
    const versions = follow({ heartbeat: 600_000 });
    await until(versions, 0n);
    versions.noteCommitted(5n);
    expect(versions.known).toBe(5n);
    versions.noteCommitted(4n);
    expect(versions.known).toBe(5n);
  });

  it('knows nothing at once when its backend is killed, and the right version when it is back', async () => {
    const versions = follow();
    await until(versions, 0n);
    const told: (bigint | null)[] = [];
    versions.subscribe((known) => told.push(known));
    const lost = until(versions, null);
    expect(await killListeners()).toHaveLength(1);
    await lost;
    await until(versions, 0n);
    await append();
    await until(versions, 1n);
    expect(told).toEqual([null, 0n, 1n]);
  });

  it('sees what was committed while it was away', async () => {
    const way = await openWay(test.serverUrl);
    opened.push(way);
    const versions = follow({ url: way.url });
    await until(versions, 0n);
    way.shut();
    await until(versions, null);
    versions.noteCommitted(await append()); // a version that others may have passed meanwhile is none
    await append();
    expect(versions.known).toBeNull();
    way.open();
    await until(versions, 2n);
  });

  it('knows nothing, when its connection is open but silent, and comes back', async () => {
    const way = await openWay(test.serverUrl);
    opened.push(way);
    const versions = follow({ url: way.url, heartbeat: 20, patience: 500 });
    await until(versions, 0n);
    way.silence();
    await append();
    await until(versions, null);
    way.open();
    await until(versions, 1n);
  });

  it('knows nothing, when heartbeats are overdue because the process itself was held up', async () => {
    const versions = follow({ heartbeat: 20, patience: 500 });
    await until(versions, 0n);
    const end = performance.now() + 600;
    while (performance.now() < end); // no timer and no socket is served
    expect(versions.known).toBeNull();
  });

  it('returns to what is committed, when an announcement was untrue or no number', async () => {
    const versions = follow({ heartbeat: 20 });
    await until(versions, 0n);
    const misled = until(versions, 99n);
    for (const payload of ['', 'x', '-5', '99'])
      await test.owner.query("SELECT pg_notify('wanchuang_events', $1)", [payload]);
    await misled;
    await until(versions, 0n);
  });

  it('keeps trying, when the database is away at the start', async () => {
    const way = await openWay(test.serverUrl);
    opened.push(way);
    way.shut();
    const versions = follow({ url: way.url });
    await append();
    expect(versions.known).toBeNull();
    way.open();
    await until(versions, 1n);
  });

  it('knows nothing and holds no connection, when it is closed', async () => {
    const versions = follow();
    await until(versions, 0n);
    await versions.close();
    expect(versions.known).toBeNull();
    while ((await killListeners()).length > 0);
  });
});
