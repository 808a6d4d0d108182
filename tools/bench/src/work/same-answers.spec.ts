import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { loadDemo } from '@wanchuang/demo-data';
import * as access from '@wanchuang/server-access';
import * as analytics from '@wanchuang/server-analytics';
import * as evaluation from '@wanchuang/server-evaluation';
import * as files from '@wanchuang/server-files';
import * as operation from '@wanchuang/server-operation';
import { type Actor, type SessionHolder, systemClock as clock } from '@wanchuang/server-platform';
import * as recognition from '@wanchuang/server-recognition';
import * as registry from '@wanchuang/server-registry';
import { testApi, testDatabase, type TestDatabase } from '@wanchuang/server-platform/testing';
import { portOf, startBaselineServer } from '../baseline/baseline-server';
import { runLoad } from '../load/load';
import { verifyWork } from '../measure/verify';
import { scales } from '../options';
import { signInAs } from '../servers/sign-in';
import { allWork, baselineRoutes } from './all-work';
import { allChanges, baselineChanges, findRows } from './change';
import { indicatorFacts } from './indicator-facts';
import { drawRecognition } from '../recognition/draw-recognition';
import { findPlace, type Place } from './place';
import { isAskedAt, type Work } from './work';

const columns = [registry, access, files, operation, evaluation, analytics, recognition];
const entities = columns.flatMap((column): (new () => object)[] => column.entities);

const cookieName = 'bench';

/** The API's answers and the sessions that they are given in, without what else the application puts around them. */
const startApi = (test: TestDatabase): Promise<Server> => {
  const sessions = new access.SessionService({
    database: test.database,
    clock,
    versions: { known: null },
    settings: access.usualSettings,
  });
  access.provideAccess(test.database, { sessions, settings: access.usualSettings });
  let signedIn: Actor | null = null;
  let begun = '';
  const session: SessionHolder = { begin: (token) => void (begun = token), end: () => undefined };
  const ask = testApi(test, columns, { clock, request: () => ({ signedIn, session }) });
  // one request at a time: whoever sends it is known from its beginning to its end
  const server = createServer(async (request, response) => {
    const token = request.headers.cookie?.slice(cookieName.length + 1);
    signedIn = token === undefined ? null : await sessions.sessionOf(token);
    const { query, variables } = JSON.parse(await text(request));
    const { data, errors } = await ask(query, variables, signedIn?.access);
    const isWell = errors.length === 0;
    if (begun !== '') response.setHeader('set-cookie', `${cookieName}=${begun}; path=/`);
    begun = '';
    const body = Buffer.from(JSON.stringify(isWell ? { data } : { errors }));
    response.writeHead(isWell ? 200 : 400, { 'content-length': body.length }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

// What `npm run bench` demands before it times anything, on the demo district: so that a change of the API or of the
// dashboard's document cannot leave the bench behind. The nation above the district is asked as well.
describe('the API and the baseline', () => {
  let test: TestDatabase;
  let api: Server;

  beforeAll(async () => {
    test = await testDatabase({ entities, clock });
    await analytics.synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    const { rebuildRollups } = analytics;
    await loadDemo(test.owner, { scale: 'district', seed: 1, at: clock.now(), rebuildRollups });
    await access.loadDemoPeople(test.database);
    await registry.loadShippedPolicies(test.database);
    await drawRecognition(test.owner, { applications: 200, experts: 80 });
    api = await startApi(test);
  }, 60_000);

  afterAll(async () => {
    if (api) await closed(api);
    await test?.close();
  });

  const verify = async (work: Work, place: Place): Promise<number> => {
    const routes = baselineRoutes([work], place);
    const baseline = await startBaselineServer({ databaseUrl: test.ownerUrl, poolSize: 2, routes });
    try {
      const cookie = await signInAs(test.owner, portOf(api), work.viewer);
      const asked = { api: portOf(api), baseline: portOf(baseline), cookie };
      return (await verifyWork(work, place, asked)).api.length;
    } finally {
      await closed(baseline);
    }
  };

  describe.each(scales)('asked about the %s', (scale) => {
    const asked = allWork.filter((work) => isAskedAt(work, scale));
    it.each(asked.map((work) => [work.name, work.title, work] as const))(
      'give the same data for %s, %s',
      async (_, __, work) => {
        const place = await findPlace(test.owner, scale);
        const variants = work.variants(place).slice(0, 4);
        expect(await verify({ ...work, variants: () => variants }, place)).toBe(variants.length);
      },
      60_000,
    );
  });

  it('change a row alike: a version more, one event each, none by the statement without', async () => {
    const { jurisdictionId } = await findPlace(test.owner, 'district');
    const [row] = await findRows(test.owner, jurisdictionId);
    if (!row) throw new Error('there is no row');
    const baseline = await startBaselineServer({
      databaseUrl: test.ownerUrl,
      poolSize: 2,
      routes: [],
      changes: baselineChanges,
    });
    const stateNow = async () => {
      const { rows } = await test.owner.query(
        `SELECT version, name_en AS name, (SELECT count(*)::int FROM event WHERE type = 'organisation.changed' AND subject = 'organisation_' || id) AS events
         FROM organisation WHERE id = $1`,
        [row.id],
      );
      return rows[0];
    };
    try {
      const cookie = await signInAs(test.owner, portOf(api), 'ADMINISTRATOR');
      const [work, , record] = allChanges;
      if (!work || !record) throw new Error('there is no change');
      const [byApi, recorded] = work.requests(cookie);
      const [, unrecorded] = record.requests(cookie);
      const states = [];
      let rows = [row];
      for (const [server, request] of [
        [api, byApi],
        [baseline, recorded],
        [baseline, unrecorded],
      ] as const) {
        const once = { port: portOf(server), requests: [request], concurrency: 1, milliseconds: 0, rows };
        rows = (await runLoad(once)).rows ?? [];
        states.push(await stateNow());
      }
      const named = (version: number) => `Organisation (synthetic) ${version}`;
      expect(states).toEqual([
        { version: row.version + 1, name: named(row.version), events: 1 },
        { version: row.version + 2, name: named(row.version + 1), events: 2 },
        { version: row.version + 3, name: named(row.version + 2), events: 2 },
      ]);
      const stale = { port: portOf(baseline), requests: [recorded], concurrency: 1, milliseconds: 0, rows: [row] };
      await expect(runLoad(stale)).rejects.toThrow('under load');
    } finally {
      await closed(baseline);
    }
  });

  it('are found out where they differ', async () => {
    const place = await findPlace(test.owner, 'district');
    const lies = `SELECT replace((${indicatorFacts.baseline(place)}), '"hasNextPage":false', '"hasNextPage":true') AS body`;
    await expect(verify({ ...indicatorFacts, baseline: () => lies }, place)).rejects.toThrow(
      'Q4, request 0: data.indicatorFacts.pageInfo.hasNextPage: the API has false, the baseline true',
    );
  });

  it('are found out where the API refuses', async () => {
    const place = await findPlace(test.owner, 'district');
    const nowhere = {
      variables: { jurisdictionId: 'jurisdiction_0', indicatorCodes: [], year: 2025 },
      values: [0, 0, 0],
    };
    await expect(verify({ ...indicatorFacts, variants: () => [nowhere] }, place)).rejects.toThrow('jurisdiction_0');
  });
});
