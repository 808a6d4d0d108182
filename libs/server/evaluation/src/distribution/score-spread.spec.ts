import 'reflect-metadata';
import { histogram, quartiles, quartilesFromHistogram } from '@wanchuang/domain-evaluation';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { evaluationApi, evaluationDatabase } from '../testing/evaluation-api';

interface Spread {
  mean: string | null;
  min: string | null;
  p25: string | null;
  median: string | null;
  p75: string | null;
  max: string | null;
  exact: boolean;
}

const nobody = new Array<number>(100).fill(0);

/** Numbers from 0 to below 1 that are the same in every run. */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

/** Half up at 4 places, as the domain's binary figures are written. */
const written = (value: number | undefined): string | null =>
  value === undefined ? null : String(Math.round(value * 10_000) / 10_000);

describe('the spread of scores (Art. 22)', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof evaluationApi>;
  let make: ReturnType<typeof registryFactory>;

  beforeAll(async () => {
    test = await evaluationDatabase();
    ask = evaluationApi(test);
    make = registryFactory(test);
    await make.catalogue();
  });
  afterAll(() => test?.close());

  /** A jurisdiction of which nothing is known but what the rollup sums up. */
  const summedUp = async (bins: readonly number[], scoreTotal: string, participants: number): Promise<number> => {
    const jurisdiction = await make.jurisdiction();
    await test.owner.query(
      `INSERT INTO evaluation_rollup VALUES ($1, 2023, 2025, 1, 0, 'ACTIVE', 'TOTAL', $2, 0, 0, 0, $3, $4::int[])`,
      [jurisdiction, participants, scoreTotal, [...bins]],
    );
    return jurisdiction;
  };
  const read = async (jurisdiction: number): Promise<Spread> => {
    const { data, errors } = await ask(
      `query ($id: ID!) { evaluationDistributions(filter: { jurisdictionId: $id }) { total { mean min p25 median p75 max exact } } }`,
      { id: `jurisdiction_${jurisdiction}` },
    );
    expect(errors).toEqual([]);
    const [found]: { total: Spread }[] = JSON.parse(JSON.stringify(data?.['evaluationDistributions']));
    if (!found) throw new Error('no distribution');
    return found.total;
  };
  const countOf = (bins: readonly number[]): number => bins.reduce((sum, count) => sum + count, 0);

  it('is interpolated from the histogram above 1,000 participants, and says so', async () => {
    const bins = [...nobody];
    bins[60] = 1_000;
    bins[99] = 1_000;
    expect(await read(await summedUp(bins, '160000', 2_000))).toEqual({
      exact: false,
      min: '60',
      p25: '60.5',
      median: '61',
      p75: '99.5',
      max: '100',
      mean: '80',
    });
  });

  it('has no figures where nobody took part', async () => {
    const none = { mean: null, min: null, p25: null, median: null, p75: null, max: null };
    expect(await read(await summedUp(nobody, '0', 0))).toEqual({ ...none, exact: true });
    expect(await read(await summedUp(nobody, '0', 1_001))).toMatchObject({ ...none, mean: '0', exact: false });
  });

  it.each([
    ['200.01', 3, '66.67'],
    ['100', 3, '33.3333'],
    ['0', 7, '0'],
    ['0.01', 3, '0.0033'],
    ['200', 3, '66.6667'],
    ['0.01', 200, '0.0001'], // half up
  ])('mean of %s over %d is %s', async (total, count, mean) => {
    expect(await read(await summedUp(nobody, total, count))).toMatchObject({ mean });
  });

  it('is interpolated as the domain does it, halves of the fourth place too', async () => {
    const random = numbers(42);
    for (let round = 0; round < 25; round += 1) {
      const bins = nobody.map(() => (random() < 0.3 ? Math.ceil(random() * (round < 12 ? 80 : 4_000)) : 0));
      bins[50] = 16 * round + 1_001;
      const found = quartilesFromHistogram(bins);
      expect(await read(await summedUp(bins, '0', countOf(bins)))).toMatchObject({
        min: String(bins.findIndex((count) => count > 0)),
        p25: written(found?.p25),
        median: written(found?.median),
        p75: written(found?.p75),
        max: String(bins.findLastIndex((count) => count > 0) + 1),
        exact: false,
      });
    }
  });

  it('is exact up to 1,000 participants, as the domain does it', async () => {
    const random = numbers(7);
    const catalogue = { from_year: 2023, to_year: 2025, state: 'PUBLISHED', cut_off_on: '2026-03-31' };
    for (const count of [1, 2, 3, 4, 5, 6, 8, 13, 50, 1_000]) {
      const scores = Array.from({ length: count }, () => Math.round(random() * 10_000) / 100);
      const jurisdiction_id = await summedUp(histogram(scores), '0', count);
      const cycle_id = await make.insert('evaluation_cycle', {
        ...catalogue,
        jurisdiction_id,
        published_on: '2026-06-01',
      });
      const host_id = await make.organisation({ jurisdiction_id });
      const department_id = await make.department({ jurisdiction_id });
      await test.owner.query(
        `WITH made AS (
           INSERT INTO center (kind, jurisdiction_id, code, name, field_id, department_id, host_id, legal_form, formation_mode, status, recognised_on)
           SELECT 'CENTER', $1, n, n, 1, $2, $3, 'PART_OF_HOST', 'ENTERPRISE_LED', 'ACTIVE', '2020-05-01' FROM generate_series(1, $4::int) n RETURNING id, code
         ) INSERT INTO evaluation_result (cycle_id, center_id, total, grade) SELECT $5, id, ($6::numeric[])[code::int], 'GOOD' FROM made`,
        [jurisdiction_id, department_id, host_id, count, cycle_id, scores],
      );
      const sorted = [...scores].sort((one, other) => one - other);
      const found = quartiles(sorted);
      expect(await read(jurisdiction_id)).toMatchObject({
        min: written(sorted[0]),
        p25: written(found?.p25),
        median: written(found?.median),
        p75: written(found?.p75),
        max: written(sorted[count - 1]),
        exact: true,
      });
    }
  });
});
