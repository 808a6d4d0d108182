import { medianOf, medianRatio, type Rounds, totalTime, type Window } from '../measure/rounds';
import type { QueryName, Scale } from '../options';

/** What one of the two servers has shown for one query: medians over the rounds; null where the system does not tell. */
export interface Figures {
  requestsPerSecond: number | null;
  /** Milliseconds. */
  p50: number | null;
  p99: number | null;
  /** Processor time per request, microseconds: both together, the server's process, PostgreSQL. */
  totalTime: number | null;
  serverTime: number | null;
  databaseTime: number | null;
  /** Bytes of body per answer. */
  bytes: number | null;
  /** Bytes that the server's process holds. */
  memory: number | null;
  statements: number | null;
}

export interface QueryResult {
  query: QueryName;
  title: string;
  /** The least requests/s, as a share of the baseline's, that is aimed at; null: none. */
  goal: number | null;
  /** What the two sides are called, where they are not the API and the baseline. */
  sides?: readonly [string, string];
  api: Figures;
  baseline: Figures;
  /** API ÷ baseline, the median of the rounds' ratios. */
  ratio: Figures;
  windowSeconds: number;
  /** Requests in the smallest window: a p99 of fewer than a hundred is the slowest of them. */
  fewestRequests: number;
}

/** One size, measured in one run. */
export interface ScaleResult {
  scale: Scale;
  /** Day of the run. */
  takenOn: string;
  machine: string;
  centers: number;
  facts: number;
  /** Where recognition is what is measured. */
  applications?: number;
  rounds: number;
  concurrency: number;
  queries: readonly QueryResult[];
  /** What is no query under load, in words, by its name. */
  told?: Readonly<Partial<Record<QueryName, string>>>;
}

/** Six digits are more than any of this is exact to. */
const short = (value: number | null): number | null => value && Number(value.toPrecision(6));

const figuresBy = (
  statements: number | null,
  read: (figure: (window: Window) => number | null) => number | null,
): Figures => ({
  requestsPerSecond: short(read((window) => window.requestsPerSecond)),
  p50: short(read((window) => window.p50)),
  p99: short(read((window) => window.p99)),
  totalTime: short(read(totalTime)),
  serverTime: short(read((window) => window.serverTime)),
  databaseTime: short(read((window) => window.databaseTime)),
  bytes: short(read((window) => window.bytes)),
  memory: short(read((window) => window.memory)),
  statements: short(statements),
});

interface Measured {
  query: QueryName;
  title: string;
  goal: number | null;
  sides?: readonly [string, string];
  rounds: Rounds;
  statements: { api: number; baseline: number };
}

/** Many windows → one result. */
export const summarise = ({ query, title, goal, sides, rounds, statements }: Measured): QueryResult => ({
  query,
  title,
  goal,
  ...(sides && { sides }),
  api: figuresBy(statements.api, (figure) => medianOf(rounds.api, figure)),
  baseline: figuresBy(statements.baseline, (figure) => medianOf(rounds.baseline, figure)),
  ratio: figuresBy(statements.api / statements.baseline, (figure) => medianRatio(rounds, figure)),
  windowSeconds: rounds.windowMilliseconds / 1000,
  fewestRequests: Math.min(...[...rounds.api, ...rounds.baseline].map(({ requests }) => requests)),
});
