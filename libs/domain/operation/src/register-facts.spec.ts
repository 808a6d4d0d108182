import { registerFacts } from './register-facts';

const contract = (kind: string, direction: string, amount: string, registered_on: string) => ({
  kind,
  direction,
  amount,
  registered_on,
  signed_on: '2020-12-31',
});
const right = (kind: string, filed_on: string, granted_on: string | null) => ({ kind, filed_on, granted_on });
const valuesOf = (facts: ReturnType<typeof registerFacts>) =>
  Object.fromEntries(facts.map((fact) => [`${fact.year} ${fact.indicator}`, fact.value]));

describe('the facts of a register (Art. 22)', () => {
  it('Art. 22(3): contracts sold, exactly, by the year of registration', () => {
    const facts = registerFacts('technology_contract', [
      contract('DEVELOPMENT', 'SOLD', '100000.10', '2021-01-01'),
      contract('DEVELOPMENT', 'SOLD', '0.20', '2021-12-31'),
      contract('LICENSING', 'SOLD', '50000', '2021-06-01'),
      contract('SERVICE', 'BOUGHT', '900', '2021-06-01'),
    ]);
    expect(valuesOf(facts)).toEqual({
      '2021 TECH_CONTRACT_VOLUME': '150000.3',
      '2021 TECH_CONTRACT_VOLUME_DEVELOPMENT': '100000.3',
      '2021 TECH_CONTRACT_VOLUME_TRANSFER': '0',
      '2021 TECH_CONTRACT_VOLUME_LICENSING': '50000',
      '2021 TECH_CONTRACT_VOLUME_CONSULTING': '0',
      '2021 TECH_CONTRACT_VOLUME_SERVICE': '0',
      '2021 TECH_CONTRACT_COUNT': '3',
      '2021 RESULTS_TRANSFERRED': '1',
    });
  });

  it('a year with rows that count nowhere is a zero, a year without rows is missing', () => {
    const facts = registerFacts('technology_contract', [contract('SERVICE', 'BOUGHT', '900', '2023-06-01')]);
    expect(facts).toHaveLength(8);
    expect(facts.every((fact) => fact.year === 2023 && fact.value === '0')).toBe(true);
    expect(registerFacts('technology_contract', [])).toEqual([]);
  });

  it('Art. 18: rights are placed by each date that they have', () => {
    const facts = registerFacts('intellectual_property', [
      right('INVENTION_PATENT', '2019-05-01', '2021-05-01'),
      right('UTILITY_MODEL_PATENT', '2021-05-01', null),
      right('SOFTWARE_COPYRIGHT', '2021-05-01', '2021-05-01'),
    ]);
    expect(valuesOf(facts)).toEqual({
      '2019 PATENTS_INVENTION': '0',
      '2019 PATENTS_UTILITY': '0',
      '2019 PATENT_APPLICATIONS': '1',
      '2019 OTHER_IP': '0',
      '2021 PATENTS_INVENTION': '1',
      '2021 PATENTS_UTILITY': '0',
      '2021 PATENT_APPLICATIONS': '1',
      '2021 OTHER_IP': '1',
    });
  });

  it('Art. 22(2): only standards that the center led count, and only international publications', () => {
    const standards = [
      { level: 'INDUSTRY', role: 'LED', published_on: '2022-01-01' },
      { level: 'NATIONAL', role: 'TOOK_PART', published_on: '2022-01-01' },
      { level: 'LOCAL', role: 'LED', published_on: '2022-01-01' },
    ];
    expect(valuesOf(registerFacts('standard', standards))).toEqual({
      '2022 STANDARDS_NATIONAL': '1',
      '2022 STANDARDS_LOCAL': '1',
    });
    const publications = [true, false].map((international) => ({ international, published_on: '2022-01-01' }));
    expect(valuesOf(registerFacts('publication', publications))).toEqual({ '2022 PAPERS_INTERNATIONAL': '1' });
  });

  it('Art. 5(4), 16, 17: projects by kind and level, their funding by kind', () => {
    const project = (kind: string, level: string | null, funding: string) => ({
      kind,
      level,
      funding,
      started_on: '2022-01-01',
    });
    const facts = registerFacts('project', [
      project('RESEARCH_TASK', 'NATIONAL', '300000'),
      project('RESEARCH_TASK', 'PREFECTURAL', '0.5'),
      project('COLLABORATION', null, '70'),
      project('COMMISSIONED', null, '80'),
    ]);
    expect(valuesOf(facts)).toEqual({
      '2022 PROJECTS_NATIONAL': '1',
      '2022 PROJECTS_PROVINCIAL': '0',
      '2022 PROJECTS_PREFECTURAL': '1',
      '2022 COLLABORATIONS': '1',
      '2022 INCOME_COMPETITIVE_PROJECTS': '300000.5',
      '2022 HORIZONTAL_FUNDING': '80',
    });
  });
});
