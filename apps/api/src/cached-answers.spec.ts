import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { codesIn, HeldVersions, post, stageOf, units, until } from './testing/answers-stage';

/** Whether a statement waits for a locked table. */
const isWaiting = async ({ database }: TestDatabase): Promise<boolean> => {
  const sql = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return (await database.reader().rows(sql)).length > 0;
};

describe('answers that are kept, while data stay,', () => {
  const stage = stageOf(beforeAll, afterAll);

  it('are one for equal variables and another for others', async () => {
    const node = await stage.open();
    await until(node, 0n);
    const asking = (variables: unknown) => ({
      query: 'query ($first: Int, $after: String) { centers(first: $first, after: $after) { totalCount } }',
      variables,
    });
    for (const variables of [
      { first: 1, after: null },
      { after: null, first: 1 },
      { first: 2, after: null },
    ])
      await post(node, asking(variables));
    expect(node.answers.metrics).toMatchObject({ hits: 1, entries: 2 });
  });

  it('are one for all clients, whatever they say of themselves', async () => {
    const node = await stage.open();
    await until(node, 0n);
    const clientLibrary = { name: '@apollo/client', version: '4' };
    for (const extensions of [{ clientLibrary }, {}, undefined]) await post(node, { ...units, extensions });
    expect(node.answers.metrics).toMatchObject({ hits: 2, entries: 1 });
  });

  it('are given up when a version is taken back, with those that are being read', async () => {
    const versions = new HeldVersions({ url: stage.test.serverUrl, retry: 5 });
    const node = await stage.open({ versions });
    await until(node, 0n); // what the database really tells comes before what is told here
    versions.tell(9n);
    for (const _time of [1, 2]) await post(node, units);
    expect(node.answers.metrics).toMatchObject({ hits: 1, entries: 1 });
    versions.tell(3n);
    expect(node.answers.metrics.entries).toBe(0);
    await stage.test.owner.query('BEGIN');
    await stage.test.owner.query('LOCK TABLE center IN ACCESS EXCLUSIVE MODE');
    const reading = post(node, units);
    while (!(await isWaiting(stage.test))) continue;
    versions.tell(2n);
    versions.tell(3n);
    await stage.test.owner.query('ROLLBACK');
    expect(codesIn(await reading)).toEqual([]);
    expect(node.answers.metrics.entries).toBe(0);
  });

  it('are not those of yesterday', async () => {
    const node = await stage.open();
    await until(node, 0n);
    for (const day of ['2026-06-30T15:59:59Z', '2026-06-30T16:00:00Z', '2026-06-30T16:00:00Z']) {
      stage.instant = new Date(day);
      await post(node, units);
    }
    expect(node.answers.metrics).toMatchObject({ hits: 1, misses: 1, entries: 1 });
  });

  it.each([
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection beside something else', '{ centers { totalCount } __schema { queryType { name } } }'],
    ['import runs', '{ importRuns { nodes { id state } } }'],
    ['their number', '{ importRuns { totalCount } }'],
    ['a node that is a run', '{ node(id: "importRun_1") { id } }'],
    ['a file', '{ shippedMappings { name } }'],
    ['an error', '{ center(id: "organisation_1") { id } }'],
    ['an invalid operation', '{ nothing }'],
    ['a mutation', 'mutation { undoImport(input: { id: "importRun_999" }) { id } }'],
  ])('are never those to %s', async (_, query) => {
    const node = await stage.open();
    await until(node, 0n);
    const [first, second] = [await post(node, { query }), await post(node, { query })];
    expect(node.answers.metrics).toMatchObject({ hits: 0, entries: 0 });
    expect(second.body).toBe(first.body);
  });

  it.each([
    ['a batch', [units]],
    ['a stored query', { ...units, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
    ['variables that are none', { ...units, variables: [] }],
  ])('are not given to %s', async (_, payload) => {
    const node = await stage.open();
    await until(node, 0n);
    for (const _time of [1, 2]) await post(node, units);
    const response = await node.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
    expect(response.json()).toHaveProperty('errors');
    expect(node.answers.metrics).toMatchObject({ hits: 1, entries: 1 });
  });

  it.each([
    ['another name', { host: 'evil.example', 'content-type': 'application/json' }, 403],
    ['a form of another page', { host: 'localhost', 'content-type': 'text/plain' }, 400],
  ])('are not given to %s', async (_, headers, status) => {
    const node = await stage.open();
    await until(node, 0n);
    for (const _time of [1, 2]) await post(node, units);
    const response = await node.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify(units),
    });
    expect([response.statusCode, node.answers.metrics.hits]).toEqual([status, 1]);
  });

  it('are none, where there is no room for them', async () => {
    const node = await stage.open({ isCaching: false });
    await until(node, 0n);
    for (const _time of [1, 2]) expect(codesIn(await post(node, units))).toEqual([]);
    expect(node.answers.metrics).toEqual({ hits: 0, misses: 0, bytes: 0, entries: 0 });
  });
});
