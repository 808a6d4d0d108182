import type { LoadJob } from '../load/load';
import {
  type Bench,
  medianOf,
  medianRatio,
  runRounds,
  type Side,
  totalTime,
  type Window,
  windowLength,
} from './rounds';

const windowOf = (part: Partial<Window>): Window => ({
  requests: 100,
  requestsPerSecond: 1000,
  p50: 1,
  p99: 2,
  serverTime: 100,
  databaseTime: 50,
  bytes: 10,
  memory: 1,
  ...part,
});

describe('the length of a window', () => {
  it.each([
    ['four times the slowest p50', [100, 800], 2, 3200],
    ['at least what was asked for', [1, 2], 2, 2000],
    ['at most half a minute', [10, 9000], 2, 30_000],
  ])('is %s', (_, p50s, seconds, milliseconds) => {
    expect(windowLength(p50s, seconds)).toBe(milliseconds);
  });
});

describe('figures over rounds', () => {
  const api = [100, 400, 300].map((requestsPerSecond) => windowOf({ requestsPerSecond }));
  const baseline = [200, 500, 1000].map((requestsPerSecond) => windowOf({ requestsPerSecond }));
  const rounds = { api, baseline, windowMilliseconds: 2000 };
  const perSecond = (window: Window): number => window.requestsPerSecond;

  it('are medians', () => {
    expect(medianOf(api, perSecond)).toBe(300);
    expect(medianOf(api, totalTime)).toBe(150);
  });

  it('are compared within each round: the median of 0.5, 0.8 and 0.3, not the ratio of 300 and 500', () => {
    expect(medianRatio(rounds, perSecond)).toBe(0.5);
  });

  it('are unknown where one window does not tell', () => {
    const silent = [...api.slice(1), windowOf({ databaseTime: null })];
    expect(medianOf(silent, totalTime)).toBeNull();
    expect(medianRatio({ ...rounds, api: silent }, totalTime)).toBeNull();
    expect(medianRatio({ ...rounds, baseline: silent }, totalTime)).toBeNull();
  });
});

describe('rounds', () => {
  const noProcess = 2 ** 30;
  const side = (port: number): Side => ({
    pid: noProcess,
    port,
    requests: [{ method: 'GET', path: '/', body: '', bytes: 5 }],
  });
  const jobs: LoadJob[] = [];
  const bench: Bench = {
    databasePid: noProcess,
    concurrency: 4,
    load: async (job) => {
      jobs.push(job);
      return { latencies: [600, 500, 100, 200], elapsedMilliseconds: 2000, bytes: 20 };
    },
  };

  it('warm both, longer where they are slow, then measure in turn, each going first by turns, in windows of four times the slowest p50', async () => {
    const result = await runRounds(bench, { api: side(1), baseline: side(2) }, { rounds: 3, seconds: 0.5 });
    expect(jobs.map(({ port }) => port)).toEqual([1, 1, 2, 2, 1, 2, 2, 1, 1, 2]);
    expect(jobs.map(({ milliseconds }) => milliseconds)).toEqual([
      1000, 5000, 1000, 5000, 800, 800, 800, 800, 800, 800,
    ]);
    expect(result.windowMilliseconds).toBe(800);
    expect(result.api).toHaveLength(3);
    expect(result.baseline).toHaveLength(3);
    expect(result.api[0]).toEqual({
      requests: 4,
      requestsPerSecond: 2,
      p50: 200,
      p99: 600,
      serverTime: null,
      databaseTime: null,
      bytes: 5,
      memory: null,
    });
  });
});
