import { Connection, wireRequest } from './connection';

/** One request and what its right answer measures: the whole answer was compared before anything is timed. */
export interface TimedRequest {
  method: 'GET' | 'POST';
  path: string;
  body: string;
  /** Of the session in whose name it is asked; none of the baseline's, which knows nobody. */
  cookie?: string;
  /** Length of the verified answer's body. */
  bytes: number;
}

export interface LoadJob {
  port: number;
  /** Sent in turn, over and over. */
  requests: readonly TimedRequest[];
  /** Connections, each with one request under way. */
  concurrency: number;
  /** How long new requests are sent; every connection sends one at least. */
  milliseconds: number;
}

export interface LoadResult {
  /** Milliseconds of each request, in order of their end. */
  latencies: number[];
  /** From the first request sent to the last answer received. */
  elapsedMilliseconds: number;
  bytes: number;
}

const check = ({ path, bytes: wanted }: TimedRequest, status: number, bytes: number): void => {
  if (status === 200 && bytes === wanted) return;
  throw new Error(`${path} answered ${status} with ${bytes} bytes under load; verified were 200 and ${wanted} bytes`);
};

const wireOf = ({ method, path, body, cookie }: TimedRequest): Buffer => wireRequest(method, path, body, cookie);

/**
 * A closed loop: every connection sends its next request when it has the answer to the last. After the window nothing
 * new is sent, and what is under way is waited for and counted, so that all processor time belongs to counted requests.
 * @throws Error at the first answer that is not the verified one.
 */
export const runLoad = async ({ port, requests, concurrency, milliseconds }: LoadJob): Promise<LoadResult> => {
  const wired = requests.map((request) => ({ request, wire: wireOf(request) }));
  const connections = await Promise.all(Array.from({ length: concurrency }, () => Connection.open(port)));
  const latencies: number[] = [];
  let bytes = 0;
  let next = 0;
  const start = performance.now();
  const loop = async (connection: Connection): Promise<void> => {
    do {
      const turn = wired[next % wired.length];
      next += 1;
      if (!turn) throw new Error('a load needs at least one request');
      const begun = performance.now();
      const answer = await connection.send(turn.wire);
      latencies.push(performance.now() - begun);
      check(turn.request, answer.status, answer.bytes);
      bytes += answer.bytes;
    } while (performance.now() - start < milliseconds);
  };
  try {
    await Promise.all(connections.map(loop));
    return { latencies, elapsedMilliseconds: performance.now() - start, bytes };
  } finally {
    for (const connection of connections) connection.close();
  }
};
