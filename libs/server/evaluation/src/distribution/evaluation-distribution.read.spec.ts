import { RequestContext } from '@wanchuang/server-platform';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { loadLatestGrade, loadResultsOfCenter, readResults } from '../result/evaluation-result.read';
import { readDistributions } from './evaluation-distribution.read';

/** What the rollup holds, by a formulation of the test's own. */
const fillRollup = `
  INSERT INTO evaluation_rollup
  SELECT ancestor_id, from_year, to_year, field_id, CASE WHEN depth = 0 THEN department_id ELSE 0 END, status, dimension, count(*),
    count(*) FILTER (WHERE grade = 'EXCELLENT'), count(*) FILTER (WHERE grade = 'GOOD'), count(*) FILTER (WHERE grade = 'POOR'), sum(score),
    (SELECT array_agg((SELECT count(*) FROM unnest(array_agg(score)) one WHERE width_bucket(one, 0, 100, 100) = bin OR (bin = 100 AND one = 100)) ORDER BY bin) FROM generate_series(1, 100) bin)
  FROM (
    SELECT result.*, 'TOTAL' AS dimension, total AS score FROM evaluation_result result
    UNION ALL SELECT result.*, dimension, score FROM evaluation_result result JOIN evaluation_score ON result_id = result.id
  ) scored
  JOIN evaluation_cycle cycle ON cycle.id = cycle_id AND cycle.state = 'PUBLISHED'
  JOIN center ON center.id = center_id
  JOIN jurisdiction_closure ON descendant_id = center.jurisdiction_id
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

describe('evaluation distributions (Art. 22–23)', () => {
  let test: TestDatabase;
  let nation: string;
  let district: string;
  let departments: string[];
  let centers: number[];

  beforeAll(async () => {
    test = await testDatabase();
    const make = registryFactory(test);
    await make.catalogue();
    const top = await make.jurisdiction({ code: 'CN', level: 'NATION' });
    const place = await make.jurisdiction({ code: '500101', parent_id: top });
    const beside = await make.jurisdiction({ code: '500102', parent_id: top });
    const [one, two] = [
      await make.department({ jurisdiction_id: place }),
      await make.department({ jurisdiction_id: place }),
    ];
    const host = await make.organisation({ jurisdiction_id: place });
    const center = (department: number, field: number, jurisdiction = place) =>
      make.center({ jurisdiction_id: jurisdiction, department_id: department, host_id: host, field_id: field });
    centers = [
      await center(one, 1),
      await center(one, 1),
      await center(one, 2),
      await center(two, 2),
      await center(two, 2),
    ];
    const far = await center(one, 1, beside);

    const cycle = (jurisdiction: number, from: number, published: string | null) =>
      make.insert('evaluation_cycle', {
        jurisdiction_id: jurisdiction,
        from_year: from,
        to_year: from + 2,
        state: published ? 'PUBLISHED' : 'SCORING',
        cut_off_on: `${from + 3}-03-31`,
        published_on: published,
      });
    const result = async (cycleId: number, centerId: number, total: string, grade: string, transfer: string) => {
      const id = await make.insert('evaluation_result', { cycle_id: cycleId, center_id: centerId, total, grade });
      await test.owner.query('INSERT INTO evaluation_score VALUES ($1, $2, $3)', [id, 'TRANSFER', transfer]);
    };
    const [old, latest, running, theirs] = [
      await cycle(place, 2020, '2023-06-01'),
      await cycle(place, 2023, '2026-06-01'),
      await cycle(place, 2026, null),
      await cycle(beside, 2023, '2026-05-01'),
    ];
    const totals = ['92.5', '81.25', '80.75', '70', '55.5'];
    const grades = ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'POOR'];
    for (const [index, id] of centers.entries())
      await result(latest, id, totals[index] ?? '', grades[index] ?? '', String(60 + index));
    await result(old, centers[0] ?? 0, '66.6', 'GOOD', '50');
    await result(running, centers[0] ?? 0, '1', 'POOR', '1');
    await result(theirs, far, '100', 'EXCELLENT', '100');
    await test.owner.query(fillRollup);
    [nation, district] = [`jurisdiction_${top}`, `jurisdiction_${place}`];
    departments = [`organisation_${one}`, `organisation_${two}`];
  });
  afterAll(() => test?.close());

  const read = (filter: object = {}, group: 'FIELD' | 'DEPARTMENT' | 'JURISDICTION' | null = null) =>
    readDistributions(test.database.reader(), { jurisdictionId: district, ...filter }, group);

  it('counts grades and spreads scores of each published cycle, the oldest first', async () => {
    const [old, latest, ...more] = await read();
    expect(more).toEqual([]);
    expect(old).toMatchObject({ fromYear: 2020, participants: 1, good: 1, total: { mean: '66.6000', median: '66.6' } });
    expect(latest).toMatchObject({ fromYear: 2023, toYear: 2025, participants: 5, excellent: 1, good: 3, poor: 1 });
    expect(latest?.total).toMatchObject({
      mean: '76.0000',
      min: '55.5',
      p25: '70',
      median: '80.75',
      p75: '81.25',
      max: '92.5',
      exact: true,
    });
    expect(latest?.total.histogram.filter((bin) => bin.centers > 0)).toEqual([
      { from: 55, to: 56, centers: 1 },
      { from: 70, to: 71, centers: 1 },
      { from: 80, to: 81, centers: 1 },
      { from: 81, to: 82, centers: 1 },
      { from: 92, to: 93, centers: 1 },
    ]);
    expect(latest?.dimensions).toMatchObject([
      { dimension: 'TRANSFER', distribution: { median: '62', mean: '62.0000' } },
    ]);
    expect(latest?.results.map((dot) => [dot.centerId, dot.total, dot.grade])).toEqual(
      centers.map((id, index) => [
        `center_${id}`,
        ['92.5', '81.25', '80.75', '70', '55.5'][index],
        ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'POOR'][index],
      ]),
    );
  });

  it('Art. 23: gives the quota of a cycle that was published under the policy, and none to an earlier one', async () => {
    const [old, latest] = await read();
    expect(old?.quota).toBeNull(); // 2023-06-01 is before 2024-04-18
    expect(latest?.quota).toEqual({ rate: '0.2', limit: 1, clause: 'Art. 23' });
  });

  it('Art. 23: gives no quota where a filter cuts through the cycle or cycles are merged', async () => {
    expect((await read({ fieldCodes: ['ADVANCED_MATERIALS'] })).map((one) => one.quota)).toEqual([null, null]);
    const merged = await read({ jurisdictionId: nation, fromYear: 2023 });
    expect(merged).toMatchObject([{ participants: 6, excellent: 2, quota: null }]);
  });

  it('breaks down by field, department and jurisdiction, and every part adds up to the whole', async () => {
    const shape = async (group: 'FIELD' | 'DEPARTMENT' | 'JURISDICTION', filter: object = {}) =>
      (await read({ fromYear: 2023, ...filter }, group)).map((one) => [
        one.fieldKey ?? one.departmentKey ?? one.groupJurisdictionKey,
        one.participants,
        one.results.length,
      ]);
    expect(await shape('FIELD')).toEqual([
      [1, 2, 2],
      [2, 3, 3],
    ]);
    expect((await shape('DEPARTMENT')).map(([, participants, dots]) => [participants, dots])).toEqual([
      [3, 3],
      [2, 2],
    ]);
    expect(
      (await shape('JURISDICTION', { jurisdictionId: nation })).map(([, participants, dots]) => [participants, dots]),
    ).toEqual([
      [5, 5],
      [1, 1],
    ]);
  });

  it('filters by department above the district too, where cells have none', async () => {
    const [latest] = await read({ jurisdictionId: nation, departmentIds: [departments[1]], fromYear: 2023 });
    expect(latest).toMatchObject({ participants: 2, good: 1, poor: 1 });
  });

  it('asks the same few statements whatever it finds', async () => {
    const reader = test.database.reader();
    await readDistributions(reader, { jurisdictionId: nation }, null);
    expect(reader.statements).toBe(4);
  });

  it('lists results of published cycles, the latest and best first, and grades a page of centers in one statement', async () => {
    const { nodes } = await readResults(test.database.reader(), { jurisdictionId: district }, { first: 3 });
    expect(nodes.map((node) => [node.total, node.scores])).toEqual([
      ['92.5', [{ dimension: 'TRANSFER', score: '60' }]],
      ['81.25', [{ dimension: 'TRANSFER', score: '61' }]],
      ['80.75', [{ dimension: 'TRANSFER', score: '62' }]],
    ]);
    const context = new RequestContext(test.database, testClock);
    const found = await Promise.all(
      centers.map(async (id) => [await loadLatestGrade(context, id), (await loadResultsOfCenter(context, id)).length]),
    );
    expect(found).toEqual([
      ['EXCELLENT', 2],
      ['GOOD', 1],
      ['GOOD', 1],
      ['GOOD', 1],
      ['POOR', 1],
    ]);
    expect(context.reader.statements).toBe(2);
  });

  it.each([
    ['an unknown jurisdiction', { jurisdictionId: 'jurisdiction_999999' }, 'filter.jurisdictionId'],
    ['an unknown field', { fieldCodes: ['ALCHEMY'] }, 'filter.fieldCodes[0]'],
    ['a center for a department', { departmentIds: ['center_1'] }, 'filter.departmentIds[0]'],
    ['years the wrong way round', { fromYear: 2025, toYear: 2020 }, 'filter.fromYear'],
  ])('refuses %s, naming the place', async (_, filter, place) => {
    await expect(read(filter)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { place } });
  });
});
