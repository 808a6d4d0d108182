import { checkCenterName, checkCreditCode } from '@wanchuang/domain-registry';
import { CurrentFacts, firstDistrict } from './testing/district-rows';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

describe('the demo district', () => {
  const { jurisdictions, namePattern, rows } = firstDistrict('district', 1);
  const facts = new CurrentFacts(rows.indicator_fact);

  it('stands under Chongqing and China, all of it said to be synthetic', () => {
    expect(jurisdictions.map(({ id, code, parent_id, level }) => ({ id, code, parent_id, level }))).toEqual([
      { id: 1, code: 'CN', parent_id: null, level: 'NATION' },
      { id: 2, code: '500000', parent_id: 1, level: 'MUNICIPALITY' },
      { id: 3, code: '500101', parent_id: 2, level: 'DISTRICT' },
    ]);
    for (const place of jurisdictions) {
      expect(place).toMatchObject({ synthetic: true, note_zh: expect.stringContaining('演示数据') });
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(firstDistrict('district', 1).rows).toEqual(rows);
    const other = firstDistrict('district', 2).rows;
    expect(other.center.map((center) => center.name)).not.toEqual(rows.center.map((center) => center.name));
    expect(other.indicator_fact).not.toEqual(rows.indicator_fact);
  });

  it('has 48 centers in seven fields, recognised from 2018 to 2025', () => {
    expect(rows.center).toHaveLength(48);
    expect(new Set(rows.center.map((center) => center.field_id))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    const recognised = rows.center.map((center) => Number(center.recognised_on.slice(0, 4)));
    expect([Math.min(...recognised), Math.max(...recognised)]).toEqual([2018, 2025]);
  });

  it('Art. 26: names its centers by the pattern, each once, former names included', () => {
    const names = [...rows.center, ...rows.center_former_name].map(({ name }) => name);
    expect(new Set(names).size).toBe(51);
    for (const name of names) expect(checkCenterName(namePattern, name)).toMatchObject({ ok: true });
  });

  it('Art. 8(1): gives every legal person a valid credit code of its own', () => {
    const codes = rows.organisation.flatMap(({ credit_code }) => credit_code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect([code, checkCreditCode(code)]).toEqual([code, { ok: true }]);
    const without = rows.organisation.filter(({ credit_code }) => credit_code === null).map(({ kind }) => kind);
    expect(new Set(without)).toEqual(new Set(['BUREAU', 'DEPARTMENT']));
    expect(new Set(rows.organisation.map(({ name }) => name)).size).toBe(rows.organisation.length);
  });

  it('Art. 8(5): has one lead and at least one participant in every consortium', () => {
    const consortia = rows.center.filter((center) => center.formation_mode === 'CONSORTIUM');
    expect(consortia.length).toBeGreaterThan(5);
    for (const { id, host_id } of consortia) {
      const parties = rows.center_party.filter((party) => party.center_id === id);
      expect(parties.filter(({ role }) => role === 'LEAD').map((party) => party.organisation_id)).toEqual([host_id]);
      expect(parties.length).toBeGreaterThan(1);
    }
    expect(new Set(rows.center_party.map((party) => party.center_id)).size).toBe(consortia.length);
  });

  it('comes to the stated R&D investment, patents and contract volume', () => {
    const patents = (year: number): number =>
      facts.total(year, 'PATENTS_INVENTION') + facts.total(year, 'PATENTS_UTILITY') + facts.total(year, 'OTHER_IP');
    expect([2019, 2025].map((year) => facts.total(year, 'RD_INVESTMENT'))).toEqual([218_360_000, 556_270_000]);
    expect([2019, 2025].map(patents)).toEqual([114, 250]);
    expect([2019, 2025].map((year) => facts.total(year, 'TECH_CONTRACT_VOLUME'))).toEqual([57_120_000, 163_400_000]);
    expect(facts.total(2025, 'TECH_CONTRACT_COUNT')).toBe(612);
    const growing = years.map((year) => facts.total(year, 'RD_INVESTMENT'));
    expect(growing).toEqual([...growing].sort((a, b) => a - b));
  });

  it('has figures of 2019 to 2025 only, from the year of recognition to the year before the end', () => {
    const centers = new Map(rows.center.map((center) => [center.id, center]));
    const outside = rows.indicator_fact.filter(({ center_id, year }) => {
      const center = centers.get(center_id);
      const first = Math.max(2019, Number(center?.recognised_on.slice(0, 4)));
      const last = center?.ended_on ? Number(center.ended_on.slice(0, 4)) - 1 : 2025;
      return !(year >= first && year <= last);
    });
    expect(outside).toEqual([]);
  });

  it('Art. 19: lacks the report of one center for 2025, and some values of others', () => {
    const reporting = rows.center.filter((center) => center.ended_on === null);
    const silent = reporting.filter(({ id }) => facts.of(id, 2025, 'RD_INVESTMENT') === undefined);
    expect(silent).toHaveLength(1);
    const given = facts.in(2024, 'TRAINED_PEOPLE').length;
    expect(given).toBeGreaterThan(38);
    expect(given).toBeLessThan(facts.in(2024, 'RD_INVESTMENT').length);
  });
});

describe.each([1, 2, 3, 20260401])('a demo district of seed %i', (seed) => {
  const { rows } = firstDistrict('district', seed);

  it('Art. 5(3), 23: has one center revoked, one merged into another, two to four rectifying', () => {
    const of = (status: string) => rows.center.filter((center) => center.status === status);
    expect(of('REVOKED')).toHaveLength(1);
    expect(of('MERGED').map((center) => center.merged_into_id)).toEqual([expect.any(Number)]);
    expect(of('RECTIFYING').length).toBeGreaterThanOrEqual(2);
    expect(of('RECTIFYING').length).toBeLessThanOrEqual(4);
    const target = rows.center.find((center) => center.id === of('MERGED')[0]?.merged_into_id);
    expect(target?.ended_on).toBeNull();
  });

  it('Art. 18: orders the dates of every right, and those of contracts and projects', () => {
    const rights = rows.intellectual_property.filter(({ filed_on, granted_on, lapsed_on }) => {
      const dates = [filed_on, granted_on, lapsed_on].filter((date) => date !== null);
      return dates.some((date, index) => date < (dates[index - 1] ?? ''));
    });
    const contracts = rows.technology_contract.filter(({ signed_on, registered_on }) => signed_on >= registered_on);
    expect([rights, contracts]).toEqual([[], []]);
    for (const project of rows.project) {
      expect(project.ended_on === null || project.ended_on > project.started_on).toBe(true);
      expect((project.level === null) === (project.kind !== 'RESEARCH_TASK')).toBe(true);
    }
  });

  it('Art. 20: renames centers after their recognition', () => {
    const recognised = new Map(rows.center.map((center) => [center.id, center.recognised_on]));
    expect(rows.center_former_name).toHaveLength(3);
    for (const { center_id, until_on } of rows.center_former_name) {
      expect(until_on > (recognised.get(center_id) ?? '')).toBe(true);
    }
  });
});
