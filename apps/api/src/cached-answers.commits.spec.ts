import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importFile } from '@wanchuang/server-analytics';
import { DataVersions, globalId } from '@wanchuang/server-platform';
import { testClock } from '@wanchuang/server-platform/testing';
import { codesIn, HeldVersions, past, post, stageOf, units, until } from './testing/answers-stage';
import type { TestNode } from './testing/test-node';

const mapping = {
  version: 1,
  title: { zh: '测试', en: 'Test' },
  file: { format: 'csv' },
  jurisdiction: {
    code: 'TEST',
    create: { name: { zh: '测试', en: 'Test' }, currency: 'GBP', note: { zh: '说明', en: 'Note' } },
  },
  center: { column: 'code', by: 'code', unknown: 'create' },
  year: { column: 'year' },
  rates: {},
  values: { shape: 'wide', columns: [{ indicator: 'PATENT_APPLICATIONS', column: 'patents' }] },
};

describe('answers that are kept, when data change,', () => {
  const stage = stageOf(beforeEach, afterEach);
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-kept-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Brings units in through a node. @returns the run's id, and the version of the data that holds them */
  const load = async ({ database }: TestNode, ...codes: string[]) => {
    writeFileSync(join(folder, 'mapping.json'), JSON.stringify(mapping));
    writeFileSync(join(folder, 'data.csv'), `code,year,patents\n${codes.map((code) => `${code},2015,1\n`).join('')}`);
    const files = { file: join(folder, 'data.csv'), mapping: join(folder, 'mapping.json') };
    const { run, faults } = await importFile({ database, clock: testClock, ...files });
    expect(faults).toEqual([]);
    const [last] = await database.reader().rows<{ last: string }>('SELECT max(sequence) AS last FROM event');
    return { id: globalId('importRun', run?.id ?? 0), version: BigInt(last?.last ?? 0) };
  };
  const undo = async (node: TestNode, id: string, officer: { cookie: string }) =>
    (
      await post(
        node,
        { query: 'mutation ($id: ID!) { undoImport(input: { id: $id }) { state } }', variables: { id } },
        officer,
      )
    ).json<{ data: unknown; extensions: { dataVersion: string } }>();

  it.each([
    ['no Accept', {}],
    ['Accept of the dashboard', { accept: 'application/graphql-response+json,application/json;q=0.9' }],
    ['Accept of anything', { accept: '*/*' }],
  ])('are the bytes and headers of fresh ones, with %s', async (_, headers) => {
    const node = await stage.open();
    const { version } = await load(node, 'A', 'B');
    await until(node, version);
    const sent = { ...headers, ...(await stage.officer()) };
    const first = await post(node, units, sent);
    const kept = await post(node, units, sent);
    expect(node.answers.metrics).toMatchObject({ hits: 1, entries: 1 });
    const fresh = await post(node, units, { ...sent, ...past });
    expect(node.answers.metrics.hits).toBe(1);
    expect([codesIn(kept), kept.statusCode]).toEqual([['A', 'B'], 200]);
    for (const other of [first, fresh]) {
      expect(kept.rawPayload.equals(other.rawPayload)).toBe(true);
      const { date: _date, 'x-request-id': _id, ...answered } = kept.headers;
      expect(other.headers).toMatchObject(answered);
    }
  });

  it('are compressed for whoever takes that', async () => {
    const node = await stage.open();
    const { version } = await load(node, ...Array.from({ length: 60 }, (_, index) => `UNIT-${index}`));
    await until(node, version);
    const officer = await stage.officer();
    const plain = await post(node, units, officer);
    const zipped = await post(node, units, { 'accept-encoding': 'gzip', ...officer });
    expect([zipped.headers['content-encoding'], node.answers.metrics.hits]).toEqual(['gzip', 1]);
    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  it('are given up on every node as soon as it hears of a commit on one', async () => {
    const [a, b] = [await stage.open(), await stage.open()];
    const { id, version } = await load(a, 'A');
    const officer = await stage.officer();
    await Promise.all([until(a, version), until(b, version)]);
    for (const node of [a, b, a, b]) expect(codesIn(await post(node, units, officer))).toEqual(['A']);
    expect([a, b].map(({ answers }) => answers.metrics.hits)).toEqual([1, 1]);
    const heard = until(b, version + 1n);
    const { data, extensions } = await undo(a, id, officer);
    expect([data, extensions]).toEqual([
      { undoImport: { state: 'UNDONE' } },
      { dataVersion: (version + 1n).toString() },
    ]);
    expect(codesIn(await post(a, units, officer))).toEqual([]); // whoever wrote need not wait for the announcement
    await heard;
    expect(codesIn(await post(b, units, officer))).toEqual([]);
    expect([a, b].map(({ answers }) => answers.metrics.hits)).toEqual([1, 1]);
  });

  it('are passed over by whoever presents a newer version than the node knows', async () => {
    const a = await stage.open();
    const held = new HeldVersions({ url: stage.test.serverUrl, retry: 5 });
    const b = await stage.open({ versions: held });
    const { id, version } = await load(a, 'A');
    const officer = await stage.officer();
    await until(b, version);
    held.hold(version);
    for (const header of ['0', version.toString()])
      expect(codesIn(await post(b, units, { 'x-data-version': header, ...officer }))).toEqual(['A']);
    expect(b.answers.metrics.hits).toBe(1);
    const { dataVersion } = (await undo(a, id, officer)).extensions;
    expect(codesIn(await post(b, units, officer))).toEqual(['A']); // not yet heard of
    expect(codesIn(await post(b, units, { 'x-data-version': dataVersion, ...officer }))).toEqual([]);
    expect(codesIn(await post(b, units, { 'x-data-version': 'nonsense', ...officer }))).toEqual([]);
    held.hold(null);
    await until(b, version + 1n);
    expect(codesIn(await post(b, units, officer))).toEqual([]);
    expect(b.answers.metrics.hits).toBe(2);
  });

  it('are not given by a node that does not hear what others commit', async () => {
    const listeners = async (): Promise<number[]> => {
      const sql = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'wanchuang events'`;
      return (await stage.test.owner.query<{ pid: number }>(sql)).rows.map(({ pid }) => pid);
    };
    const a = await stage.open();
    const { id, version } = await load(a, 'A');
    const officer = await stage.officer();
    await until(a, version);
    const before = await listeners();
    const b = await stage.open({ versions: new DataVersions({ url: stage.test.serverUrl, retry: 600_000 }) });
    await until(b, version);
    for (const _ of [1, 2]) await post(b, units, officer);
    expect(b.answers.metrics).toMatchObject({ hits: 1, entries: 1 });
    const [pid, ...others] = (await listeners()).filter((one) => !before.includes(one));
    expect(others).toEqual([]);
    const lost = until(b, null);
    await stage.test.owner.query('SELECT pg_terminate_backend($1)', [pid]);
    await lost;
    expect(codesIn(await post(b, units, officer))).toEqual(['A']);
    await undo(a, id, officer);
    for (const _ of [1, 2]) expect(codesIn(await post(b, units, officer))).toEqual([]);
    expect(b.answers.metrics).toMatchObject({ hits: 1, entries: 0 });
  });
});
