import { signedIn } from '@wanchuang/server-access/testing';
import { readEdgeConfig } from '@wanchuang/server-platform';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { testClock } from '@wanchuang/server-platform/testing';
import { ask, type EdgeNode, edgeStage, get } from '../testing/edge-stage';

const undo = { query: 'mutation Undo { undoImport(input: { id: "importRun_1" }) { id state } }' };
const units = { query: '{ centers { totalCount } }' };

describe('a server that is told to stop', () => {
  const stage = edgeStage();
  let cookie: string;
  beforeAll(async () => {
    const jurisdictionId = await registryFactory(stage.test).jurisdiction();
    cookie = await signedIn(stage.test.owner, 'BUREAU_OFFICER', [jurisdictionId], testClock.now());
    await stage.test.owner.query(
      `INSERT INTO import_run (file_name, file_sha256, mapping, state, jurisdiction_id, created_at) VALUES ('a.csv', 'x', '{}', 'LOADED', $1, now())`,
      [jurisdictionId],
    );
  });

  /** A mutation that waits inside PostgreSQL until the owner lets it go on. */
  const startSlowMutation = async (node: EdgeNode) => {
    const { owner, database } = stage.test;
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE import_run IN ACCESS EXCLUSIVE MODE');
    const answer = Promise.resolve(ask(node, undo, { headers: { cookie } })); // sent now: inject itself waits until somebody wants its answer
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await database.reader().rows(waiting)).length === 0);
    return { answer };
  };
  const letGo = () => stage.test.owner.query('ROLLBACK');

  it('lets a mutation end, refuses new requests, and is not ready meanwhile', async () => {
    const node = await stage.open();
    let isDrained: boolean | null = null;
    const { answer } = await startSlowMutation(node);
    const drained = node.edge.drain.begin(60_000).then((done) => (isDrained = done));
    const ready = await get(node, '/readyz');
    const refused = await ask(node, units);
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'the server is about to stop' }]);
    expect((await get(node, '/healthz')).statusCode).toBe(200);
    expect([refused.statusCode, refused.headers['connection'], refused.json().error.code]).toEqual([
      503,
      'close',
      'UNAVAILABLE',
    ]);
    expect(isDrained).toBeNull();
    await letGo();
    expect((await answer).json()).toMatchObject({ data: { undoImport: { id: 'importRun_1', state: 'UNDONE' } } });
    expect(await drained).toBe(true);
  });

  it('waits no longer than its limit', async () => {
    const node = await stage.open();
    const { answer } = await startSlowMutation(node);
    expect(await node.edge.drain.begin(50)).toBe(false);
    await letGo();
    await answer;
  });

  it('has nothing to wait for, when nothing runs', async () => {
    const node = await stage.open();
    await ask(node, units);
    expect(await node.edge.drain.begin(0)).toBe(true);
    expect(readEdgeConfig({ DRAIN_LIMIT_SECONDS: '7' }, []).drainLimit).toBe(7000);
  });
});
