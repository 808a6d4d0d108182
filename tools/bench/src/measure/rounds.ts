import type { LoadJob, LoadResult, WrittenRow } from '../load/load';
import { median, percentile } from '../statistics';
import { familyTime, processTime, residentMemory } from './processor-time';

/** One of the two servers, with its requests for one query. */
export interface Side {
  pid: number;
  port: number;
  requests: LoadJob['requests'];
  /** The rows that are written, one by each connection, in the versions that they have by now; read: none. */
  rows?: WrittenRow[];
}

/** What one window of load on one server has shown. Times are null where the system does not tell them. */
export interface Window {
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time per request, microseconds: of the server's process, and of PostgreSQL. */
  serverTime: number | null;
  databaseTime: number | null;
  /** Bytes of body per answer. */
  bytes: number;
  /** Bytes that the server's process holds after the window. */
  memory: number | null;
}

export interface Bench {
  load(job: LoadJob): Promise<LoadResult>;
  /** Process of PostgreSQL's postmaster. */
  databasePid: number;
  concurrency: number;
}

const perRequest = (before: number | null, after: number | null, requests: number): number | null =>
  before === null || after === null ? null : (after - before) / requests;

export const measureWindow = async (bench: Bench, side: Side, milliseconds: number): Promise<Window> => {
  const server = processTime(side.pid);
  const database = familyTime(bench.databasePid);
  const { port, requests, rows } = side;
  const { concurrency } = bench;
  const result = await bench.load({ port, requests, concurrency, milliseconds, ...(rows && { rows }) });
  rows?.splice(0, rows.length, ...(result.rows ?? []));
  const count = result.latencies.length;
  const sorted = Float64Array.from(result.latencies).sort();
  return {
    requests: count,
    requestsPerSecond: (count / result.elapsedMilliseconds) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    serverTime: perRequest(server, processTime(side.pid), count),
    databaseTime: perRequest(database, familyTime(bench.databasePid), count),
    bytes: result.bytes / count,
    memory: residentMemory(side.pid),
  };
};

/** Longest window, milliseconds, however slow the requests are. */
const longestWindow = 30_000;

/** Four times the slowest p50, so that every connection finishes several requests; at least what was asked for. */
export const windowLength = (p50s: readonly number[], seconds: number): number =>
  Math.min(longestWindow, Math.max(4 * Math.max(...p50s), seconds * 1000));

export interface Rounds {
  api: readonly Window[];
  baseline: readonly Window[];
  windowMilliseconds: number;
}

/** Requests after which Node has compiled what it runs often, and the longest wait for them. */
const warmRequests = 2000;
const longestWarming = 5_000;

/** Loads a server until it has got up to speed, however busy the machine is. */
const warmUp = async (bench: Bench, side: Side, seconds: number): Promise<Window> => {
  const window = await measureWindow(bench, side, Math.max(1, seconds) * 1000);
  const missing = ((warmRequests - window.requests) / window.requestsPerSecond) * 1000;
  return missing > 0 ? measureWindow(bench, side, Math.min(missing, longestWarming)) : window;
};

/** Warms both servers, then measures them in turn, the first of each round by turns too: what drifts hits both alike. */
export const runRounds = async (
  bench: Bench,
  sides: { api: Side; baseline: Side },
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Rounds> => {
  const warmed = [await warmUp(bench, sides.api, seconds), await warmUp(bench, sides.baseline, seconds)];
  const windowMilliseconds = windowLength(
    warmed.map(({ p50 }) => p50),
    seconds,
  );
  const api: Window[] = [];
  const baseline: Window[] = [];
  const turns = [
    async () => api.push(await measureWindow(bench, sides.api, windowMilliseconds)),
    async () => baseline.push(await measureWindow(bench, sides.baseline, windowMilliseconds)),
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return { api, baseline, windowMilliseconds };
};

/** The median of a figure over windows; null where the system does not tell it. */
export const medianOf = (windows: readonly Window[], figure: (window: Window) => number | null): number | null => {
  const values = windows.map(figure).filter((value) => value !== null);
  return values.length === windows.length ? median(values) : null;
};

/** The median of each round's ratio, API ÷ baseline: the two of a round were measured side by side. */
export const medianRatio = ({ api, baseline }: Rounds, figure: (window: Window) => number | null): number | null => {
  const ratios = api.map((window, round) => {
    const [above, other] = [figure(window), baseline[round]];
    const below = other ? figure(other) : null;
    return above === null || below === null ? null : above / below;
  });
  const known = ratios.filter((ratio) => ratio !== null);
  return known.length === ratios.length ? median(known) : null;
};

/** Processor time of server and PostgreSQL together, microseconds per request. */
export const totalTime = ({ serverTime, databaseTime }: Window): number | null =>
  serverTime === null || databaseTime === null ? null : serverTime + databaseTime;
