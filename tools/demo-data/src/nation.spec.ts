import { checkCenterName } from '@wanchuang/domain-registry';
import { Ids } from './ids';
import { CurrentFacts, firstDistrict, indicatorIds } from './testing/district-rows';
import { makeWorld } from './world';

describe('the nation for benchmarks', () => {
  const world = makeWorld('national', 1, new Ids());

  it('has 400 districts under 31 provinces under China, each code and name once', () => {
    const levels = world.jurisdictions.map((jurisdiction) => jurisdiction.level);
    expect(levels.filter((level) => level === 'MUNICIPALITY')).toHaveLength(31);
    expect(world.districts).toHaveLength(400);
    expect(new Set(world.jurisdictions.map((jurisdiction) => jurisdiction.code)).size).toBe(432);
    const names = world.districts.map(({ jurisdiction }) => `${jurisdiction.parent_id} ${jurisdiction.name_zh}`);
    expect(new Set(names).size).toBe(400);
    expect(world.jurisdictions.every((jurisdiction) => jurisdiction.synthetic)).toBe(true);
  });

  it('has 20,000 centers, and a million rows in each of the two large registers', () => {
    const sum = (of: (spec: (typeof world.districts)[number]) => number): number =>
      world.districts.reduce((total, spec) => total + of(spec), 0);
    const overYears = (spec: (typeof world.districts)[number], ...keys: (keyof (typeof spec.targets)[number])[]) =>
      spec.targets.reduce((total, target) => total + keys.reduce((all, key) => all + target[key], 0), 0);
    expect(sum((spec) => spec.recognitions.reduce((total, round) => total + round.centers, 0))).toBe(20_000);
    expect(sum((spec) => overYears(spec, 'contractsSold', 'contractsBought'))).toBe(1_000_000);
    expect(sum((spec) => overYears(spec, 'inventions', 'utilityModels', 'otherRights', 'ungranted'))).toBe(1_000_000);
  });

  it('loads no rows of the smaller registers', () => {
    expect(world.loadedTables).not.toContain('award');
    expect(world.loadedTables).toContain('technology_contract');
  });

  it('has in each district 50 centers with every indicator in each of ten years', () => {
    const { namePattern, rows } = firstDistrict('national', 1);
    expect([rows.technology_contract.length, rows.intellectual_property.length]).toEqual([2500, 2500]);
    expect(new Set(rows.center.map((center) => center.name)).size).toBe(50);
    for (const { name } of rows.center) {
      expect(checkCenterName(namePattern, name)).toMatchObject({ ok: true });
    }
    const facts = new CurrentFacts(rows.indicator_fact);
    for (let year = 2016; year <= 2025; year++) expect(facts.in(year, 'RD_INVESTMENT')).toHaveLength(50);
    const years = new Set(rows.indicator_fact.map((fact) => fact.year));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2016, 2025]);
    expect(new Set(rows.indicator_fact.map((fact) => fact.indicator_id))).toEqual(new Set(indicatorIds));
    expect(rows.indicator_fact.length).toBeGreaterThan(50 * 10 * 50);
  });
});
