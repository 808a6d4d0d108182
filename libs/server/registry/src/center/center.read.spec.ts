import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';

import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { testEntitiesAlone } from '../testing/test-entities';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';

describe('a center', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let make: ReturnType<typeof registryFactory>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    make = registryFactory(test);
    sample = await sampleDistrict(make);
  });
  afterAll(() => test?.close());

  it('shows all that the register holds of it', async () => {
    const query = `query ($id: ID!) { center(id: $id) {
      id kind code name nameEn status legalForm formationMode recognisedOn endedOn mission coreTechnologies version
      formerNames { name untilOn } jurisdiction { code parent { code } } field { code nameZh } department { name }
      host { name creditCode formerNames { name untilOn } jurisdiction { code } parent { name } } mergedInto { name }
      parties { role duties organisation { name } } } }`;
    const { data, errors } = await ask(query, { id: `center_${sample.centers.food}` });
    expect(errors).toEqual([]);
    expect(data?.['center']).toEqual({
      id: `center_${sample.centers.food}`,
      kind: 'CENTER',
      code: 'T-02',
      name: '食品中心',
      nameEn: null,
      status: 'ACTIVE',
      legalForm: 'PART_OF_HOST',
      formationMode: 'ENTERPRISE_LED',
      recognisedOn: '2020-05-01',
      endedOn: null,
      mission: '',
      coreTechnologies: '',
      version: 1,
      formerNames: [],
      jurisdiction: { code: 'WZ', parent: { code: 'CQ' } },
      field: { code: 'FOOD_AGRICULTURE', nameZh: '食品与农业' },
      department: { name: '农业农村委' },
      host: {
        name: '三峡食品',
        creditCode: expect.stringMatching(/^91500101MA[0-9A-Z]{8}$/),
        formerNames: [{ name: '万县粮油厂', untilOn: '2015-06-30' }],
        jurisdiction: { code: 'WZ' },
        parent: { name: '长江精工' },
      },
      mergedInto: null,
      parties: [
        { role: 'LEAD', duties: '', organisation: { name: '三峡食品' } },
        { role: 'PARTICIPANT', duties: '设备', organisation: { name: '长江精工' } },
      ],
    });
  });

  it('shows what it was merged into (Art. 5(3)), with the names that one bore (Art. 20)', async () => {
    const { data } = await ask(
      'query ($id: ID!) { center(id: $id) { endedOn mergedInto { name formerNames { name untilOn } } } }',
      {
        id: `center_${sample.centers.gone}`,
      },
    );
    const mergedInto = { name: '钢铁中心', formerNames: [{ name: '冶金中心', untilOn: '2020-01-31' }] };
    expect(data?.['center']).toEqual({ endedOn: '2023-01-10', mergedInto });
  });

  it('has neither field, department nor host where it is a region of open statistics', async () => {
    const statistics = await make.jurisdiction({ code: 'UK', level: 'STATISTICS', currency: 'GBP' });
    const region = await make.insert('center', {
      kind: 'REGION',
      jurisdiction_id: statistics,
      code: 'UKC',
      name: 'North East',
      field_id: 0,
      legal_form: 'NOT_APPLICABLE',
      formation_mode: 'NOT_APPLICABLE',
      status: 'ACTIVE',
    });
    const { data } = await ask(
      'query ($id: ID!) { center(id: $id) { kind field { code } department { id } host { id } recognisedOn jurisdiction { unit currency } } }',
      { id: `center_${region}` },
    );
    expect(data?.['center']).toEqual({
      kind: 'REGION',
      field: null,
      department: null,
      host: null,
      recognisedOn: null,
      jurisdiction: { unit: 'REGION', currency: 'GBP' },
    });
  });

  it('is not there when it is unknown or withdrawn', async () => {
    const query =
      'query ($none: ID!, $withdrawn: ID!) { a: center(id: $none) { id } b: center(id: $withdrawn) { id } c: node(id: $withdrawn) { id } }';
    const { data, errors } = await ask(query, {
      none: 'center_999999',
      withdrawn: `center_${sample.centers.withdrawn}`,
    });
    expect([data, errors]).toEqual([{ a: null, b: null, c: null }, []]);
  });

  it.each<[string, (sample: SampleDistrict) => string, object]>([
    ['Center', ({ centers }) => `center_${centers.steel}`, { __typename: 'Center', name: '钢铁中心' }],
    [
      'Organisation',
      ({ organisations }) => `organisation_${organisations.mill}`,
      { __typename: 'Organisation', name: '三峡食品' },
    ],
    [
      'Jurisdiction',
      ({ jurisdictions }) => `jurisdiction_${jurisdictions.nation}`,
      { __typename: 'Jurisdiction', nameEn: 'Nation' },
    ],
  ])('and its neighbours are found by id: %s', async (_, idOf, expected) => {
    const query = `query ($id: ID!) { node(id: $id) { id __typename ... on Center { name } ... on Organisation { name } ... on Jurisdiction { nameEn } } }`;
    const { data } = await ask(query, { id: idOf(sample) });
    expect(data?.['node']).toEqual({ id: idOf(sample), ...expected });
  });
});

describe('a page of centers', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
  });
  afterAll(() => test?.close());

  it('takes as many statements for sixty as for two, whatever is nested', async () => {
    const make = registryFactory(test);
    const { centers, jurisdictions, organisations } = await sampleDistrict(make);
    for (let index = 0; index < 58; index += 1) {
      const host = await make.organisation({ jurisdiction_id: jurisdictions.beside, parent_id: organisations.mill });
      const unit = { jurisdiction_id: jurisdictions.beside, host_id: host, department_id: organisations.farming };
      const merged = { status: 'MERGED', ended_on: '2024-01-01', merged_into_id: centers.far };
      const center = await make.center({ ...unit, ...(index % 2 ? merged : {}) });
      await make.insert('center_party', { center_id: center, organisation_id: host, role: 'LEAD' });
    }
    const ask = registryApi(test);
    const query = `query ($ids: [ID!]) { centers(filter: { ids: $ids }, first: 200) { nodes {
      name jurisdiction { nameZh centerCount departments { name } parent { nameZh parent { nameZh } } } field { code } department { name jurisdiction { code } }
      host { name formerNames { name } parent { name } } mergedInto { name host { name } } formerNames { name } parties { organisation { name parent { name } } } } } }`;
    const two = await ask(query, { ids: [`center_${centers.food}`, `center_${centers.gone}`] });
    const all = await ask(query);
    expect([two.errors, all.errors]).toEqual([[], []]);
    expect([two, all].map(({ data }) => (data?.['centers'] as { nodes: unknown[] }).nodes.length)).toEqual([2, 63]);
    expect(all.statements).toBe(two.statements);
  });
});
