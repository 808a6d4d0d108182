import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { becomeAdministrator, post } from './support/administrator';
import { postmasterOf, rowsOf } from './support/own-database';
import { commandOn, type RunningServer, startServerOn } from './support/own-server';
import { editorOf, makerOf, sendAgain, type Sent, WriteLoad, type Writer } from './support/write-load';

// Whatever was acknowledged is there, however the server and its PostgreSQL end: 50 writers at once, and kill -9.

const halfOfWriters = 25;
/** How many acknowledgements the process outlives, with its anchor set in the midst of them. */
const [anchoredAfter, killedAfter] = [100, 300];

/** What fetch throws when a connection is gone. */
const brokenOff = 'TypeError';

let folder: string;
let server: RunningServer;
let cookie: string;
let writers: Writer[];
let eventsBefore: number;

const target = () => ({ address: server.address, cookie });
const sentOf = (mutation: Sent['mutation']): Sent[] =>
  writers.flatMap(({ sent }) => sent).filter((one) => one.mutation === mutation);
const kill = (processId: number | undefined): boolean => process.kill(processId ?? NaN, 'SIGKILL');

const invite = async (number: number): Promise<string> => {
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { person { id } } }';
  const input = { name: `Editor ${number}`, email: `editor-${number}@durability.invalid` };
  const response = await post(server.address, cookie, query, input);
  const { data } = (await response.json()) as { data: { invitePerson: { person: { id: string } } } };
  return data.invitePerson.person.id;
};

const countOf = async (table: 'event' | 'idempotency_key'): Promise<number> => {
  const [row] = await rowsOf<{ count: number }>(folder, `SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? NaN;
};

test.describe.configure({ mode: 'serial', timeout: 120_000 }); // of the machine's time others take their part

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'wanchuang-durability-'));
  server = await startServerOn(folder, { DEMO: 'off' });
  cookie = await becomeAdministrator(server.address, server.output());
  const [place] = await rowsOf<{ id: string }>(
    folder,
    "SELECT 'jurisdiction_' || id AS id FROM jurisdiction WHERE parent_id IS NULL ORDER BY jurisdiction.id LIMIT 1",
  );
  const numbers = Array.from({ length: halfOfWriters }, (_, number) => number);
  const people = await Promise.all(numbers.map(invite));
  writers = [
    ...numbers.map((number) => makerOf(number, place?.id ?? '')),
    ...people.map((id, number) => editorOf(number, id)),
  ];
  eventsBefore = await countOf('event');
});
test.afterAll(async () => {
  server?.process.kill('SIGTERM');
  await server?.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Lets 50 write, sets an anchor among their changes, and ends something by force while others are in flight. */
const writeUntil = async (killed: () => void): Promise<string[]> => {
  const load = new WriteLoad(target(), writers);
  await load.acknowledgements(anchoredAfter);
  const anchoring = commandOn(folder, 'anchor-events');
  await load.acknowledgements(killedAfter);
  expect(await anchoring).toMatchObject({ code: 0 });
  killed();
  await load.stop();
  return [...load.refusals];
};

/** How many events of a type each has. */
const eventsOf = async (type: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await rowsOf<{ subject: string; count: number }>(
    folder,
    'SELECT subject, count(*)::int AS count FROM event WHERE type = $1 GROUP BY subject',
    [type],
  );
  return new Map(rows.map(({ subject, count }) => [subject, count]));
};

/** What was acknowledged and is not there, or not with exactly one event. */
const lost = async (): Promise<Sent[]> => {
  const [created, changed] = [await eventsOf('organisation.created'), await eventsOf('person.changed')];
  const organisations = await rowsOf<{ id: string; name: string }>(
    folder,
    "SELECT 'organisation_' || id AS id, name FROM organisation",
  );
  const people = await rowsOf<{ id: string; version: number }>(
    folder,
    "SELECT 'person_' || id AS id, version FROM person",
  );
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const versionOf = new Map(people.map(({ id, version }) => [id, version]));
  const isThere = ({ mutation, name, answer }: Sent): boolean => {
    const { id, version } = answer ?? { id: '', version: NaN };
    if (mutation === 'createOrganisation') return nameOf.get(id) === name && created.get(id) === 1;
    const versionNow = versionOf.get(id) ?? 0;
    return versionNow >= version && changed.get(id) === versionNow - 1;
  };
  return writers.flatMap(({ sent }) => sent).filter((one) => one.answer !== null && !isThere(one));
};

/** Everything that was ever sent is there once, and nothing else. */
const expectAllOnce = async (): Promise<void> => {
  const [made, changed] = [sentOf('createOrganisation'), sentOf('changePerson')];
  const organisations = await rowsOf<{ name: string }>(
    folder,
    `SELECT name FROM organisation WHERE name LIKE 'Maker %'`,
  );
  expect(organisations.map(({ name }) => name).sort()).toEqual(made.map(({ name }) => name).sort());
  const people = await rowsOf<{ name: string; version: number }>(
    folder,
    `SELECT name, version FROM person WHERE email LIKE 'editor-%@durability.invalid' ORDER BY id`,
  );
  const editors = writers.filter(({ sent }) => sent[0]?.mutation === 'changePerson');
  const wanted = editors.map(({ sent }) => ({ name: sent.at(-1)?.name, version: sent.length + 1 }));
  expect(people.sort((one, other) => one.name.localeCompare(other.name))).toEqual(
    wanted.sort((one, other) => String(one.name).localeCompare(String(other.name))),
  );
  expect(await countOf('idempotency_key')).toBe(made.length + changed.length);
  expect(await countOf('event')).toBe(eventsBefore + made.length + changed.length);
};

/** The chain is whole, and nothing was anchored that is not there. */
const expectWholeChain = async (): Promise<void> => {
  const { code, output } = await commandOn(folder, 'verify-events');
  expect(output).toContain(`${await countOf('event')} events; the chain is whole`);
  const heads = readFileSync(join(folder, 'event-heads.log'), 'utf8').trim().split('\n').length;
  expect(output).toContain(`agrees with ${heads} anchored head(s)`);
  expect(code).toBe(0);
};

const expectNothingLost = async (): Promise<void> => {
  expect(await lost()).toEqual([]);
  expect(await sendAgain(target(), writers)).toEqual([]);
  expect(await lost()).toEqual([]);
  await expectAllOnce();
  await expectWholeChain();
};

test('the server switches nothing off that keeps what PostgreSQL acknowledges', async () => {
  const settings = await rowsOf<{ name: string; setting: string }>(
    folder,
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name`,
  );
  expect(settings.map(({ name, setting }) => `${name} ${setting}`)).toEqual([
    'fsync on',
    'full_page_writes on',
    'synchronous_commit on',
  ]);
  expect(await rowsOf(folder, 'SELECT setconfig FROM pg_db_role_setting')).toEqual([]);
});

test('kill -9 of the server loses nothing that it acknowledged', async () => {
  expect(await writeUntil(() => kill(server.process.pid))).toEqual([brokenOff]);
  expect(await server.ended).toBeNull();
  server = await startServerOn(folder, { DEMO: 'off' });
  await expectNothingLost();
});

test('kill -9 of PostgreSQL loses nothing either; the server says that it is away, and brings it back', async () => {
  const killed = postmasterOf(folder);
  for (const refusal of await writeUntil(() => kill(killed))) expect(refusal).toMatch(/^UNAVAILABLE: /);
  const ready = () => fetch(`${server.address}/readyz`).then(({ status }) => status);
  await expect.poll(ready, { timeout: 30_000 }).toBe(200);
  expect(postmasterOf(folder)).not.toBe(killed);
  expect(server.process.exitCode).toBeNull();
  await expectNothingLost();
});

test('kill -9 of both at once loses nothing', async () => {
  await writeUntil(() => [postmasterOf(folder), server.process.pid].forEach(kill));
  await server.ended;
  server = await startServerOn(folder, { DEMO: 'off' });
  await expectNothingLost();
});

test('a PostgreSQL that cannot be brought back ends the server, which says why', async () => {
  const control = join(folder, 'postgres', 'global', 'pg_control');
  renameSync(control, `${control}.away`);
  kill(postmasterOf(folder));
  expect(await server.ended).toBe(1);
  expect(server.output()).toContain('PostgreSQL ended, and could not be brought back; the server ends.');
  renameSync(`${control}.away`, control);
  server = await startServerOn(folder, { DEMO: 'off' });
  expect(await lost()).toEqual([]);
});
