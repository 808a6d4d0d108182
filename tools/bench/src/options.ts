import { parseArgs } from 'node:util';

/** The two sizes of `npm run cli -- demo`, and the district with many applications. */
export const scales = ['district', 'national', 'recognition'] as const;
export type Scale = (typeof scales)[number];

/** What the bench measures: see work/work.ts and work/change.ts. */
export const queryNames = [
  'Q1',
  'Q1d',
  'Q2',
  'Q3',
  'Q3d',
  'Q4',
  'Q4d',
  'Q5',
  'Q2c',
  'W1',
  'W50',
  'R1',
  'R50',
  'L1000',
  'X',
  'A1',
  'A2',
  'A3',
  'A4',
  'D',
  'S',
] as const;
export type QueryName = (typeof queryNames)[number];

export interface Options {
  scales: readonly Scale[];
  queries: readonly QueryName[];
  /** Interleaved rounds per query. */
  rounds: number;
  /** Shortest window, seconds. */
  seconds: number;
  /** Requests under way at a time, each on a connection of its own. */
  concurrency: number;
  /** false: docs/bench.md stays as it is. */
  write: boolean;
}

/** Fewer rounds than this have no median worth the name. */
export const fewestRounds = 3;

export const usage = `npm run bench -- [--scale district|national|recognition] [--query Q1,Q4] [--rounds 3] [--seconds 2] [--concurrency 8] [--no-write]`;

const between = (name: string, text: string, least: number, most: number): number => {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new RangeError(`--${name} ${text}: a number from ${least} to ${most} is wanted\n${usage}`);
};

const whole = (name: string, text: string, least: number, most: number): number => {
  const value = between(name, text, least, most);
  if (Number.isInteger(value)) return value;
  throw new RangeError(`--${name} ${text}: a whole number is wanted\n${usage}`);
};

const someOf = <T extends string>(name: string, text: string | undefined, known: readonly T[]): readonly T[] => {
  if (text === undefined) return known;
  const asked = text.split(',');
  const unknown = asked.find((one) => !known.some((value) => value === one));
  if (unknown === undefined) return known.filter((value) => asked.includes(value));
  throw new RangeError(`--${name} ${unknown}: one of ${known.join(', ')} is wanted\n${usage}`);
};

const parse = (parameters: readonly string[]) => {
  try {
    return parseArgs({
      args: [...parameters],
      allowNegative: true,
      options: {
        scale: { type: 'string' },
        query: { type: 'string' },
        rounds: { type: 'string', default: String(fewestRounds) },
        seconds: { type: 'string', default: '2' },
        concurrency: { type: 'string', default: '8' },
        write: { type: 'boolean', default: true },
      },
    }).values;
  } catch (error) {
    throw new RangeError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

/**
 * Command line → options.
 * @throws RangeError for an unknown flag or a value out of bounds, with what is wanted.
 */
export const readOptions = (parameters: readonly string[]): Options => {
  const values = parse(parameters);
  return {
    scales: someOf('scale', values.scale, scales),
    queries: someOf('query', values.query, queryNames),
    rounds: whole('rounds', values.rounds, fewestRounds, 99),
    seconds: between('seconds', values.seconds, 0.1, 60),
    concurrency: whole('concurrency', values.concurrency, 1, 256),
    write: values.write,
  };
};
