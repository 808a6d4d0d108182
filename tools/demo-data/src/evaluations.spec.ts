import { excellentLimit } from '@wanchuang/domain-evaluation';
import { dimensionWeights, excellentFrom, poorBelow } from './evaluations';
import { firstDistrict } from './testing/district-rows';
import type { Scale } from './world';

describe.each<[Scale, number]>([
  ['district', 1],
  ['district', 2],
  ['national', 1],
])('the evaluations of a district at %s scale, seed %i', (scale, seed) => {
  const { rows } = firstDistrict(scale, seed);
  const cycles = rows.evaluation_cycle.map((cycle) => ({
    ...cycle,
    results: rows.evaluation_result.filter((result) => result.cycle_id === cycle.id),
  }));

  it('Art. 23: are two cycles of three years, published', () => {
    const summary = cycles.map(({ from_year, to_year, state, published_on }) => [
      from_year,
      to_year,
      state,
      published_on,
    ]);
    expect(summary).toEqual([
      [2020, 2022, 'PUBLISHED', '2023-06-20'],
      [2023, 2025, 'PUBLISHED', '2026-06-18'],
    ]);
  });

  it('Art. 23: grade no more than a fifth EXCELLENT, the best of all, and POOR below the threshold', () => {
    for (const { results } of cycles) {
      const totals = (grade: string) =>
        results.filter((result) => result.grade === grade).map(({ total }) => Number(total));
      const excellent = totals('EXCELLENT');
      expect(excellent.length).toBeGreaterThan(0);
      expect(excellent.length).toBeLessThanOrEqual(excellentLimit(results.length, '0.2'));
      expect(Math.min(...excellent)).toBeGreaterThan(Math.max(...totals('GOOD')));
      expect(Math.min(...excellent)).toBeGreaterThanOrEqual(excellentFrom);
      expect(Math.max(...totals('POOR'))).toBeLessThan(poorBelow);
      expect(Math.min(...totals('GOOD'))).toBeGreaterThanOrEqual(poorBelow);
    }
  });

  it('Art. 22: have a score for four dimensions, and the total is their weighted mean', () => {
    for (const { id, total } of rows.evaluation_result) {
      const scores = rows.evaluation_score.filter((score) => score.result_id === id);
      expect(scores.map(({ dimension }) => dimension)).toEqual(['OPERATION', 'RESEARCH', 'TRANSFER', 'SERVICE']);
      const weighted = scores.reduce((sum, { dimension, score }) => {
        return sum + Number(score) * (dimension === 'OTHER' ? 0 : dimensionWeights[dimension]);
      }, 0);
      expect(Math.abs(weighted / 100 - Number(total))).toBeLessThan(0.00501);
      for (const { score } of scores) expect(Number(score) >= 0 && Number(score) <= 100).toBe(true);
    }
  });
});

describe('the evaluations of the demo district', () => {
  const { rows } = firstDistrict('district', 1);
  const gradesOf = (cycleId: number | undefined) =>
    Object.fromEntries(
      ['EXCELLENT', 'GOOD', 'POOR'].map((grade) => [
        grade,
        rows.evaluation_result.filter((result) => result.cycle_id === cycleId && result.grade === grade).length,
      ]),
    );

  it('have 30 participants in the first cycle and 44 in the second', () => {
    const [first, second] = rows.evaluation_cycle;
    expect(gradesOf(first?.id)).toEqual({ EXCELLENT: 5, GOOD: 22, POOR: 3 });
    expect(gradesOf(second?.id)).toEqual({ EXCELLENT: 8, GOOD: 32, POOR: 4 });
  });

  it('Art. 23: the revoked center was POOR, and who is rectifying was POOR last', () => {
    const [first, second] = rows.evaluation_cycle;
    const poorIn = (cycleId: number | undefined) =>
      rows.evaluation_result.filter(({ cycle_id, grade }) => cycle_id === cycleId && grade === 'POOR');
    const idsOf = (status: string) => rows.center.filter((center) => center.status === status).map(({ id }) => id);
    expect(poorIn(first?.id).map((result) => result.center_id)).toEqual(expect.arrayContaining(idsOf('REVOKED')));
    expect(idsOf('RECTIFYING').sort()).toEqual(
      poorIn(second?.id)
        .map((result) => result.center_id)
        .sort(),
    );
  });
});
