import { mergeResults, resultsIn, withResults } from './document';
import { type Figures, type QueryResult, type ScaleResult, summarise } from './results';
import { growthTable, markdownTable, scaleTable, shortNumber } from './tables';

const figures = (part: Partial<Figures>): Figures => ({
  requestsPerSecond: 1000,
  p50: 2,
  p99: 9.876,
  totalTime: 600,
  serverTime: 400,
  databaseTime: 200,
  bytes: 70_392,
  memory: 2 ** 27,
  statements: 4,
  ...part,
});

const result = (part: Partial<QueryResult> = {}): QueryResult => ({
  query: 'Q1',
  title: 'a page',
  goal: null,
  api: figures({}),
  baseline: figures({ requestsPerSecond: 2000, statements: 1 }),
  ratio: figures({ requestsPerSecond: 0.5, memory: 1.25 }),
  windowSeconds: 2,
  fewestRequests: 2000,
  ...part,
});

const scaleResult = (scale: 'district' | 'national', part: Partial<ScaleResult> = {}): ScaleResult => ({
  scale,
  takenOn: '2026-11-24',
  machine: '2 cores, 8 GiB of memory, Node 20, PostgreSQL 18.4',
  centers: 48,
  facts: 12_345,
  rounds: 3,
  concurrency: 8,
  queries: [result()],
  ...part,
});

describe('a number in a table', () => {
  it.each([
    [null, '–'],
    [NaN, '–'],
    [0, '0'],
    [0.61538, '0.615'],
    [9.876, '9.88'],
    [67.94, '67.9'],
    [123.4, '123'],
    [70_392, '70 392'],
    [1_234_567.8, '1 234 568'],
  ])('%d is %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });
});

describe('tables', () => {
  it('have columns of one width, figures to the right', () => {
    expect(
      markdownTable(
        ['', 'req/s'],
        [
          ['API', '7'],
          ['baseline', '12 345'],
        ],
        1,
      ),
    ).toBe(
      ['|          |  req/s |', '| -------- | -----: |', '| API      |      7 |', '| baseline | 12 345 |'].join('\n'),
    );
  });

  it('of a size show API, baseline and ratio, and whether the goal was met', () => {
    const queries = [result({ goal: 0.5 }), result({ query: 'Q2', goal: 0.8 }), result({ query: 'Q3' })];
    const lines = scaleTable(scaleResult('district', { queries })).split('\n');
    expect(lines).toHaveLength(2 + 3 * 3);
    expect(lines[2]).toMatch(
      /^\| Q1 +\| API +\| +1 000 \| +2 \| +9.88 \| +600 \| +400 \| +200 \| +4 \| +70 392 \| +128 \|/,
    );
    expect(lines[4]).toMatch(/API ÷ baseline \| +0.5 .* \| +1.25 \| +≥ 0.5: met \|$/);
    expect(lines[7]).toMatch(/≥ 0.8: missed \|$/);
    expect(lines[10]).toMatch(/\| +\|$/);
  });

  it('of growth divide the larger size by the smaller, for queries that both have', () => {
    const small = scaleResult('district');
    const large = scaleResult('national', {
      queries: [
        result({ api: figures({ totalTime: 900, p50: 5 }), baseline: figures({ totalTime: null }) }),
        result({ query: 'Q2' }),
      ],
    });
    expect(growthTable(small, large)?.split('\n')[2]).toMatch(/^\| Q1 +\| +1.5 \| +– \| +2.5 \| +1 \| +1 \|$/);
    expect(growthTable(small, large)?.split('\n')).toHaveLength(3);
    expect(growthTable(scaleResult('district', { queries: [] }), large)).toBeNull();
  });
});

describe('the summary of rounds', () => {
  it('holds medians, the rounds’ ratio and the smallest window', () => {
    const window = (requests: number, requestsPerSecond: number) => ({
      requests,
      requestsPerSecond,
      p50: 1.23456789,
      p99: 2,
      serverTime: 100,
      databaseTime: 20,
      bytes: 10,
      memory: 1,
    });
    const rounds = {
      api: [window(90, 30), window(30, 10), window(60, 20)],
      baseline: [window(80, 40), window(80, 40), window(80, 40)],
      windowMilliseconds: 2500,
    };
    const summary = summarise({ query: 'Q4', title: 't', goal: 0.8, rounds, statements: { api: 6, baseline: 2 } });
    expect(summary).toMatchObject({
      query: 'Q4',
      goal: 0.8,
      windowSeconds: 2.5,
      fewestRequests: 30,
      api: { requestsPerSecond: 20, p50: 1.23457, totalTime: 120, statements: 6 },
      ratio: { requestsPerSecond: 0.5, totalTime: 1, statements: 3 },
    });
  });
});

describe('the document', () => {
  const empty = '# Bench\n\n<!-- results: written by npm run bench -->\n<!-- end of results -->\n\nMore.\n';

  it('keeps what stands around the results, and gives back what was written', () => {
    const results = [scaleResult('district'), scaleResult('national', { centers: 20_000 })];
    const written = withResults(empty, results);
    expect(
      written.startsWith('# Bench\n\n<!-- results: written by npm run bench -->\n\n### District: 48 centers'),
    ).toBe(true);
    expect(written.endsWith('<!-- end of results -->\n\nMore.\n')).toBe(true);
    expect(written).toContain('### National: 20 000 centers, 12 345 facts');
    expect(written).toContain('### Growth from district to national');
    expect(resultsIn(written)).toEqual(results);
  });

  it('is the same after the same results a second time', () => {
    const once = withResults(empty, [scaleResult('district')]);
    expect(withResults(once, resultsIn(once))).toBe(once);
  });

  it('has no results at first, and keeps those of the size that was not measured', () => {
    expect(resultsIn(empty)).toEqual([]);
    const old = [scaleResult('district', { takenOn: '2026-01-01' }), scaleResult('national')];
    const fresh = [scaleResult('district')];
    expect(mergeResults(old, fresh)).toEqual([fresh[0], old[1]]);
    expect(mergeResults([], fresh)).toEqual(fresh);
  });

  it('is refused without a place for results', () => {
    expect(() => withResults('# Bench\n', [])).toThrow('no place for results');
  });
});
