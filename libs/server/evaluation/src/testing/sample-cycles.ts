import { registryFactory } from '@wanchuang/server-registry/testing';
import { evaluationApi, evaluationDatabase } from './evaluation-api';

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
  JOIN center ON center.id = center_id AND center.withdrawn_at IS NULL
  JOIN jurisdiction_closure ON descendant_id = center.jurisdiction_id
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/**
 * A district of five centers under two departments, evaluated in 2020–2022 (one of them) and 2023–2025 (all), and being
 * evaluated since 2026; and a center in the district beside it, evaluated in 2023–2025. Both in one nation.
 */
export const sampleCycles = async () => {
  const test = await evaluationDatabase();
  const make = registryFactory(test);
  await make.catalogue();
  const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
  const district = await make.jurisdiction({ code: '500101', parent_id: nation });
  const beside = await make.jurisdiction({ code: '500102', parent_id: nation });
  const place = { jurisdiction_id: district };
  const [one, two] = [await make.department(place), await make.department(place)];
  const host_id = await make.organisation(place);
  const center = (department_id: number, field_id: number, row = {}) =>
    make.center({ ...place, department_id, host_id, field_id, ...row });
  const centers = [
    await center(one, 1),
    await center(one, 1),
    await center(one, 2),
    await center(two, 2),
    await center(two, 2),
  ];
  const far = await center(one, 1, { jurisdiction_id: beside });

  const cycle = (jurisdiction_id: number, from: number, published_on: string | null) =>
    make.insert('evaluation_cycle', {
      jurisdiction_id,
      from_year: from,
      to_year: from + 2,
      state: published_on ? 'PUBLISHED' : 'SCORING',
      cut_off_on: `${from + 3}-03-31`,
      published_on,
    });
  const result = async (cycle_id: number, center_id: number, total: string, grade: string, transfer: string) => {
    const id = await make.insert('evaluation_result', { cycle_id, center_id, total, grade });
    await test.owner.query('INSERT INTO evaluation_score VALUES ($1, $2, $3)', [id, 'TRANSFER', transfer]);
    return id;
  };
  const cycles = {
    old: await cycle(district, 2020, '2023-06-01'),
    latest: await cycle(district, 2023, '2026-06-01'),
    running: await cycle(district, 2026, null),
    theirs: await cycle(beside, 2023, '2026-05-01'),
  };
  const totals = ['92.5', '81.25', '80.75', '70', '55.5'];
  const grades = ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'POOR'];
  const latest: number[] = [];
  for (const [index, id] of centers.entries())
    latest.push(await result(cycles.latest, id, totals[index] ?? '', grades[index] ?? '', String(60 + index)));
  const first = centers[0] ?? 0;
  const results = {
    latest,
    old: await result(cycles.old, first, '66.6', 'GOOD', '50'),
    running: await result(cycles.running, first, '1', 'POOR', '1'),
    theirs: await result(cycles.theirs, far, '100', 'EXCELLENT', '100'),
  };
  await test.owner.query(fillRollup);

  return {
    test,
    ask: evaluationApi(test),
    make,
    nation: `jurisdiction_${nation}`,
    district: `jurisdiction_${district}`,
    beside: `jurisdiction_${beside}`,
    departments: [`organisation_${one}`, `organisation_${two}`],
    centers,
    far,
    cycles,
    results,
    close: () => test.close(),
  };
};

export type SampleCycles = Awaited<ReturnType<typeof sampleCycles>>;
