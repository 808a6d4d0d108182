import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type BaselineJob, baselineApplication } from '../baseline/baseline-server';
import type { LoadJob, LoadResult } from '../load/load';
import type { Options, QueryName, Scale } from '../options';
import { type QueryResult, type ScaleResult, summarise } from '../report/results';
import { type ApiServer, startApiServer } from '../servers/api-server';
import { endChild, startWorker, type Worker } from '../servers/child';
import { connectOwner } from '../servers/cluster';
import { signInAs } from '../servers/sign-in';
import { allWork, baselineRoutes } from '../work/all-work';
import { allChanges, baselineChanges, type ChangeWork, findRows } from '../work/change';
import { findPlace, type Place } from '../work/place';
import { isAskedAt, type Work } from '../work/work';
import { measureDeadlines } from './deadlines';
import { measureFactExport } from './fact-export';
import { measureRosterLoad } from './roster-load';
import { type Bench, runRounds, type Side } from './rounds';
import { measureSelfCheck } from './self-check';
import { countStatements, whileLogging } from './statement-count';
import { type VerifiedRequests, verifyWork } from './verify';

/** As many connections as the server under test keeps. */
const poolSize = 10;
/** The server under test, in PostgreSQL's log. */
const apiApplication = 'wanchuang server';

const machine = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const memory = Math.round(totalmem() / 2 ** 30);
  const [node] = process.versions.node.split('.');
  return `${availableParallelism()} cores, ${memory} GiB of memory, Node ${node}, PostgreSQL ${rows[0]?.server_version}`;
};

interface Stage {
  options: Options;
  client: Client;
  place: Place;
  api: ApiServer;
  baseline: { pid: number; port: number };
  bench: Bench;
}

type Verified = ReadonlyMap<Work, VerifiedRequests>;

/** Everything is compared before anything is timed. */
const verifyAll = async ({ api, baseline, client, place }: Stage, works: readonly Work[]): Promise<Verified> => {
  const verified = new Map<Work, VerifiedRequests>();
  for (const work of works) {
    const cookie = await signInAs(client, api.port, work.viewer);
    verified.set(work, await verifyWork(work, place, { api: api.port, baseline: baseline.port, cookie }));
    console.log(`${work.name}: the API and the baseline give the same data`);
  }
  return verified;
};

const sidesOf = ({ api, baseline }: Stage, requests: VerifiedRequests): { api: Side; baseline: Side } => ({
  api: { pid: api.pid, port: api.port, requests: requests.api },
  baseline: { ...baseline, requests: requests.baseline },
});

type Statements = { api: number; baseline: number };

/** One request at a time, while PostgreSQL logs what it is asked; never while anything is timed. */
const countAll = async (stage: Stage, verified: Verified): Promise<ReadonlyMap<Work, Statements>> => {
  const { api, bench, client } = stage;
  const count = (application: string, { port, requests }: Side): Promise<number> => {
    const once = { port, requests: requests.slice(0, 1), concurrency: 1, milliseconds: 0 };
    return countStatements(api.cluster.logFile, application, () => bench.load(once));
  };
  return whileLogging(client, async () => {
    const counts = new Map<Work, Statements>();
    for (const [work, requests] of verified) {
      const sides = sidesOf(stage, requests);
      const statements = work.answersKept ? 0 : await count(apiApplication, sides.api); // the answer was kept above
      counts.set(work, { api: statements, baseline: await count(baselineApplication, sides.baseline) });
    }
    return counts;
  });
};

const measureAll = async (stage: Stage, works: readonly Work[]): Promise<QueryResult[]> => {
  const verified = await verifyAll(stage, works);
  const statements = await countAll(stage, verified);
  const results: QueryResult[] = [];
  for (const [work, requests] of verified) {
    console.log(`${work.name}: measuring ${work.title} …`);
    const rounds = await runRounds(stage.bench, sidesOf(stage, requests), stage.options);
    results.push(
      summarise({
        query: work.name,
        title: work.title,
        goal: work.goal[stage.place.scale] ?? null,
        rounds,
        statements: statements.get(work) ?? { api: NaN, baseline: NaN },
      }),
    );
  }
  return results;
};

/** All of them write the same rows, in turns: each goes on from the versions that the last one has left. */
const measureChanges = async (stage: Stage, changes: readonly ChangeWork[]): Promise<QueryResult[]> => {
  if (changes.length === 0) return [];
  const { api, baseline, client, place } = stage;
  const rows = await findRows(client, place.jurisdictionId);
  const cookie = await signInAs(client, api.port, 'ADMINISTRATOR');
  const results: QueryResult[] = [];
  for (const { name, title, sides, writers, requests, isOfApi } of changes) {
    console.log(`${name}: measuring ${title} …`);
    const [left, right] = requests(cookie);
    const hand = { ...baseline, requests: [right], rows };
    const other = { ...(isOfApi ? { pid: api.pid, port: api.port } : baseline), requests: [left], rows };
    const bench = { ...stage.bench, concurrency: writers };
    const rounds = await runRounds(bench, { api: other, baseline: hand }, stage.options);
    results.push(summarise({ query: name, title, goal: null, sides, rounds, statements: { api: NaN, baseline: 1 } }));
  }
  return results;
};

/** What is no query under load: one long work, told in words. */
type Told = Partial<Readonly<Record<QueryName, (stage: Stage) => string | Promise<string>>>>;

const toldOfDemo: Told = {
  X: ({ api, client, options: { rounds }, place: { jurisdictionId } }) =>
    measureFactExport({ api, client, jurisdictionId, rounds }),
  L1000: ({ api, bench, client, place: { jurisdictionId } }) =>
    measureRosterLoad({ api, bench, client, jurisdictionId }),
};

const toldAt: Readonly<Record<Scale, Told>> = {
  district: toldOfDemo,
  national: toldOfDemo,
  recognition: {
    D: ({ api, client, options: { rounds }, place: { jurisdictionId } }) =>
      measureDeadlines({ api, client, jurisdictionId, rounds }),
    S: ({ options: { rounds } }) => measureSelfCheck(rounds),
  },
};

const measureTold = async (stage: Stage): Promise<Partial<Record<QueryName, string>>> => {
  const told: Partial<Record<QueryName, string>> = {};
  for (const name of stage.options.queries) {
    const words = await toldAt[stage.place.scale][name]?.(stage);
    if (words === undefined) continue;
    told[name] = words;
    console.log(`${name}: ${words}`);
  }
  return told;
};

const worker = <Job extends object, Answer>(module: string): Worker<Job, Answer> =>
  startWorker<Job, Answer>(join(__dirname, '..', module));

/** Starts both servers on one size's data, verifies, measures, and stops them. */
const measureWorks = async (
  scale: Scale,
  options: Options,
  works: readonly Work[],
  changes: readonly ChangeWork[],
  answersKept: boolean,
): Promise<ScaleResult> => {
  const api = await startApiServer(scale, answersKept);
  const client = await connectOwner(api.cluster);
  const baseline = worker<BaselineJob, number>('baseline/baseline-process.ts');
  const loader = worker<LoadJob, LoadResult>('load/load-process.ts');
  try {
    const place = await findPlace(client, scale);
    const port = await baseline.ask({
      databaseUrl: api.cluster.ownerUrl,
      poolSize,
      routes: baselineRoutes(works, place),
      changes: baselineChanges,
    });
    const stage: Stage = {
      options,
      client,
      place,
      api,
      baseline: { pid: baseline.process.pid ?? NaN, port },
      bench: { load: loader.ask, databasePid: api.cluster.pid, concurrency: options.concurrency },
    };
    const queries = [...(await measureAll(stage, works)), ...(await measureChanges(stage, changes))];
    const told = answersKept ? await measureTold(stage) : {};
    return {
      scale,
      takenOn: new Date().toISOString().slice(0, 10),
      machine: await machine(client),
      centers: place.centers,
      facts: place.facts,
      ...(scale === 'recognition' && place.recognition && { applications: place.recognition.applications }),
      rounds: options.rounds,
      concurrency: options.concurrency,
      queries,
      told,
    };
  } finally {
    await Promise.all([client.end(), endChild(baseline.process), endChild(loader.process)]);
    await api.stop();
  }
};

/** All that was asked for at one size, null where nothing was: first what is read anew for each request, then what may be kept. */
export const measureScale = async (scale: Scale, options: Options): Promise<ScaleResult | null> => {
  const asked = allWork.filter((work) => options.queries.includes(work.name) && isAskedAt(work, scale));
  const isOfDemo = scale !== 'recognition';
  const results: ScaleResult[] = [];
  for (const answersKept of [false, true]) {
    const works = asked.filter((work) => (work.answersKept ?? false) === answersKept);
    const changes = answersKept && isOfDemo ? allChanges.filter(({ name }) => options.queries.includes(name)) : []; // last: they leave traces
    const tells = answersKept && options.queries.some((name) => name in toldAt[scale]);
    if (works.length + changes.length > 0 || tells)
      results.push(await measureWorks(scale, options, works, changes, answersKept));
  }
  const [first] = results;
  if (!first) return null;
  return Object.assign({}, ...results, { queries: results.flatMap(({ queries }) => queries) });
};
