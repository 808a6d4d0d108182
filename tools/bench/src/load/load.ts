import { type Answer, Connection, wireRequest } from './connection';

/** One request and what its right answer measures: the whole answer was compared before anything is timed. */
export interface TimedRequest {
  method: 'GET' | 'POST';
  path: string;
  body: string;
  /** Of the session in whose name it is asked; none of the baseline's, which knows nobody. */
  cookie?: string;
  /** Length of the verified answer's body. */
  bytes: number;
  /** By how many bytes an answer may be longer: a version of the data stands in it. None without it. */
  spare?: number;
}

/** A row of the database that one connection writes over and over: its version counts up. */
export interface WrittenRow {
  id: number;
  version: number;
}

export interface LoadJob {
  port: number;
  /** Sent in turn, over and over. */
  requests: readonly TimedRequest[];
  /** Connections, each with one request under way. */
  concurrency: number;
  /** How long new requests are sent; every connection sends one at least. */
  milliseconds: number;
  /**
   * With them the first request is sent alone, each connection about a row of its own, whose id and version stand in the
   * place of {id} and {version}; the verified length is without the id.
   */
  rows?: readonly WrittenRow[];
}

export interface LoadResult {
  /** Milliseconds of each request, in order of their end. */
  latencies: number[];
  /** From the first request sent to the last answer received. */
  elapsedMilliseconds: number;
  bytes: number;
  /** The rows that were written, in their versions after it. */
  rows?: WrittenRow[];
}

const check = ({ path, spare = 0 }: TimedRequest, wanted: number, { status, bytes }: Answer): void => {
  if (status === 200 && bytes >= wanted && bytes <= wanted + spare) return;
  throw new Error(`${path} answered ${status} with ${bytes} bytes under load; verified were 200 and ${wanted} bytes`);
};

const wireOf = ({ method, path, body, cookie }: TimedRequest): Buffer => wireRequest(method, path, body, cookie);

/** What a connection sends next, and what to do when the answer is there. */
interface Turn {
  wire: Buffer;
  answered: (answer: Answer) => void;
}

const readingTurns = (requests: readonly TimedRequest[]): (() => Turn) => {
  const wired = requests.map((request) => ({
    wire: wireOf(request),
    answered: (answer: Answer) => check(request, request.bytes, answer),
  }));
  let next = 0;
  return () => {
    const turn = wired[next % wired.length];
    next += 1;
    if (!turn) throw new Error('a load needs at least one request');
    return turn;
  };
};

const writingTurns = ([request]: readonly TimedRequest[], row: WrittenRow | undefined): (() => Turn) => {
  if (!request || !row) throw new Error('every connection that writes needs a request and a row');
  const about = (text: string): string =>
    text.replaceAll('{id}', String(row.id)).replaceAll('{version}', String(row.version));
  return () => ({
    wire: wireOf({ ...request, path: about(request.path), body: about(request.body) }),
    answered: (answer) => {
      check(request, request.bytes + String(row.id).length, answer);
      row.version += 1;
    },
  });
};

/**
 * A closed loop: every connection sends its next request when it has the answer to the last. After the window nothing
 * new is sent, and what is under way is waited for and counted, so that all processor time belongs to counted requests.
 * @throws Error at the first answer that is not the verified one.
 */
export const runLoad = async ({
  port,
  requests,
  concurrency,
  milliseconds,
  rows: given,
}: LoadJob): Promise<LoadResult> => {
  const rows = given?.map((row) => ({ ...row }));
  const reading = rows ? null : readingTurns(requests);
  const connections = await Promise.all(Array.from({ length: concurrency }, () => Connection.open(port)));
  const latencies: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const loop = async (connection: Connection, index: number): Promise<void> => {
    const next = reading ?? writingTurns(requests, rows?.[index]);
    do {
      const { wire, answered } = next();
      const begun = performance.now();
      const answer = await connection.send(wire);
      latencies.push(performance.now() - begun);
      answered(answer);
      bytes += answer.bytes;
    } while (performance.now() - start < milliseconds);
  };
  try {
    await Promise.all(connections.map(loop));
    return { latencies, elapsedMilliseconds: performance.now() - start, bytes, ...(rows && { rows }) };
  } finally {
    for (const connection of connections) connection.close();
  }
};
