import 'reflect-metadata';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { operationApi } from '../testing/operation-api';
import { operationFactory } from '../testing/operation-factory';
import { testEntities } from '../testing/test-entities';

interface List {
  totalCount: number;
  nodes: Record<string, unknown>[];
}

describe('registers', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof operationApi>;
  let make: ReturnType<typeof operationFactory>;
  let city: number;
  let district: number;
  let here: number;
  let there: number;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntities });
    ask = operationApi(test);
    make = operationFactory(test);
    await make.catalogue();
    city = await make.jurisdiction({ level: 'MUNICIPALITY' });
    district = await make.jurisdiction({ parent_id: city });
    here = await make.center({ jurisdiction_id: district, name: '合金中心' });
    there = await make.center({ jurisdiction_id: await make.jurisdiction({ parent_id: city }) });
    const withdrawn = await make.center({ jurisdiction_id: district, withdrawn_at: '2026-01-01T00:00:00Z' });

    const contract = (title: string, row: Record<string, string>) =>
      make.entry('technology_contract', here, { title, ...row });
    await contract('甲', {
      kind: 'TRANSFER',
      amount: '100.10',
      registered_on: '2023-12-31',
      counterparty: '重庆50%公司',
    });
    await contract('乙', {
      kind: 'LICENSING',
      amount: '200.20',
      registered_on: '2024-01-01',
      verification: 'CONFIRMED',
    });
    await contract('丙', { kind: 'SERVICE', amount: '400.40', registered_on: '2024-12-31' });
    await contract('丁', { kind: 'TRANSFER', direction: 'BOUGHT', amount: '800.80', registered_on: '2024-06-01' });
    await make.entry('technology_contract', there, {
      title: '戊',
      amount: '8999999999999999',
      registered_on: '2024-06-01',
    });
    await make.entry('technology_contract', withdrawn, { title: '己' });

    await make.entry('intellectual_property', here, { title: '待审', filed_on: '2024-01-01', granted_on: null });
    await make.entry('intellectual_property', here, {
      title: '已授权',
      filed_on: '2022-01-01',
      granted_on: '2024-02-02',
    });
    await make.entry('intellectual_property', here, {
      title: '已失效',
      filed_on: '2018-01-01',
      granted_on: '2020-01-01',
      lapsed_on: '2024-01-01',
    });
    await make.entry('intellectual_property', here, {
      title: '软件',
      kind: 'SOFTWARE_COPYRIGHT',
      filed_on: '2023-01-01',
      granted_on: '2024-03-03',
    });

    await make.entry('award', here, { title: '国家奖', level: 'NATIONAL' });
    await make.entry('award', here, { title: '市级奖' });
    await make.entry('standard', here, { title: '主持', level: 'INDUSTRY' });
    await make.entry('standard', here, { title: '参与', role: 'TOOK_PART' });
    await make.entry('publication', here, { title: 'Paper' });
    await make.entry('publication', here, { title: '论著', kind: 'MONOGRAPH', international: false });
    await make.entry('product', here, { name: '新材料' });
    await make.entry('project', here, { title: '国家课题', funding: '0.10' });
    await make.entry('project', here, { title: '横向', kind: 'COMMISSIONED', level: null, funding: '0.20' });
    await make.entry('incubated_venture', here, { name: '小微' });
    await make.entry('incubated_venture', here, { name: '普通', technology_sme: false });
  });
  afterAll(() => test?.close());

  const titlesOf = async (list: string, title: string, filter: Record<string, unknown>): Promise<unknown[]> => {
    const { data, errors } = await ask(
      `query ($filter: RegisterFilter) { ${list}(filter: $filter) { totalCount nodes { ${title} } } }`,
      { filter },
    );
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data?.[list] as List;
    expect(totalCount).toBe(nodes.length);
    return nodes.map((node) => node[title]);
  };

  it.each<[string, () => Record<string, unknown>, string[]]>([
    ['nothing, the latest first and never of a withdrawn center', () => ({}), ['丙', '戊', '丁', '乙', '甲']],
    ['a jurisdiction', () => ({ jurisdictionId: `jurisdiction_${district}` }), ['丙', '丁', '乙', '甲']],
    [
      'a jurisdiction and those below',
      () => ({ jurisdictionId: `jurisdiction_${city}` }),
      ['丙', '戊', '丁', '乙', '甲'],
    ],
    ['centers', () => ({ centerIds: [`center_${there}`] }), ['戊']],
    ['no center at all', () => ({ centerIds: [] }), []],
    [
      'years, to their last days',
      () => ({ centerIds: [`center_${here}`], fromYear: 2024, toYear: 2024 }),
      ['丙', '丁', '乙'],
    ],
    ['a last year', () => ({ toYear: 2023 }), ['甲']],
    ['kinds', () => ({ kinds: ['TRANSFER', 'LICENSING'] }), ['丁', '乙', '甲']],
    ['the verifier’s finding', () => ({ verifications: ['CONFIRMED', 'ADJUSTED'] }), ['乙']],
    ['text, whatever its case', () => ({ search: 'ht-', centerIds: [`center_${there}`] }), ['戊']],
    ['the other party', () => ({ search: '重庆' }), ['甲']],
    ['a wildcard as text', () => ({ search: '50%公' }), ['甲']],
    [
      'what feeds the contract volume: sold',
      () => ({ feeds: 'TECH_CONTRACT_VOLUME', centerIds: [`center_${here}`] }),
      ['丙', '乙', '甲'],
    ],
    ['what feeds a part of it', () => ({ feeds: 'TECH_CONTRACT_VOLUME_SERVICE' }), ['丙']],
    [
      'what feeds the results transferred in a year',
      () => ({ feeds: 'RESULTS_TRANSFERRED', fromYear: 2024, toYear: 2024 }),
      ['乙'],
    ],
    [
      'all of it together',
      () => ({
        feeds: 'TECH_CONTRACT_COUNT',
        jurisdictionId: `jurisdiction_${district}`,
        fromYear: 2024,
        kinds: ['LICENSING'],
        search: '乙',
      }),
      ['乙'],
    ],
  ])('are filtered by %s', async (_, filter, expected) => {
    expect(await titlesOf('technologyContracts', 'title', filter())).toEqual(expected);
  });

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['intellectualProperty', 'title', { fromYear: 2022, toYear: 2023 }, ['软件', '已授权']],
    ['intellectualProperty', 'title', { feeds: 'PATENTS_INVENTION', fromYear: 2024, toYear: 2024 }, ['已授权']],
    ['intellectualProperty', 'title', { feeds: 'PATENT_APPLICATIONS', fromYear: 2024 }, ['待审']],
    ['intellectualProperty', 'title', { feeds: 'OTHER_IP' }, ['软件']],
    ['intellectualProperty', 'title', { kinds: ['SOFTWARE_COPYRIGHT'] }, ['软件']],
    ['awards', 'title', { levels: ['NATIONAL'] }, ['国家奖']],
    ['awards', 'title', { feeds: 'AWARDS_PROVINCIAL' }, ['市级奖']],
    ['standards', 'title', { levels: ['INDUSTRY', 'LOCAL'] }, ['主持']],
    ['standards', 'title', { feeds: 'STANDARDS_NATIONAL' }, ['主持']],
    ['publications', 'title', { kinds: ['MONOGRAPH'] }, ['论著']],
    ['publications', 'title', { feeds: 'PAPERS_INTERNATIONAL' }, ['Paper']],
    ['products', 'name', { search: '材料' }, ['新材料']],
    ['projects', 'title', { kinds: ['COMMISSIONED'] }, ['横向']],
    ['projects', 'title', { levels: ['NATIONAL'] }, ['国家课题']],
    ['projects', 'title', { feeds: 'HORIZONTAL_FUNDING' }, ['横向']],
    ['incubatedVentures', 'name', { feeds: 'TECH_SMES_FOSTERED' }, ['小微']],
    ['incubatedVentures', 'name', { fromYear: 2025 }, []],
  ])('%s by %s: %j', async (list, title, filter, expected) => {
    expect(await titlesOf(list, title, filter)).toEqual(expected);
  });

  it('sum the amounts of all that the filter finds, exactly, not only of the page', async () => {
    const { data, errors } = await ask(
      `query ($filter: RegisterFilter) {
        technologyContracts(filter: $filter, first: 1) { totalCount totalAmount nodes { title } }
        everywhere: technologyContracts(first: 0) { totalAmount }
        none: technologyContracts(filter: { fromYear: 2100 }) { totalCount totalAmount }
        projects(first: 0) { totalFunding totalCount }
      }`,
      { filter: { centerIds: [`center_${here}`], feeds: 'TECH_CONTRACT_VOLUME' } },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      technologyContracts: { totalCount: 3, totalAmount: '700.7', nodes: [{ title: '丙' }] },
      everywhere: { totalAmount: '9000000000001500.5' },
      none: { totalCount: 0, totalAmount: '0' },
      projects: { totalFunding: '0.3', totalCount: 2 },
    });
  });

  it('come page by page as they come at once', async () => {
    const query =
      'query ($after: String) { technologyContracts(first: 2, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } } }';
    const titles: unknown[] = [];
    let after: string | null = null;
    for (const hasNextPage of [true, true, false]) {
      const list = (await ask(query, { after })).data?.['technologyContracts'] as List & {
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      expect(list.pageInfo.hasNextPage).toBe(hasNextPage);
      titles.push(...list.nodes.map((node) => node['title']));
      after = list.pageInfo.endCursor;
    }
    expect(titles).toEqual(['丙', '戊', '丁', '乙', '甲']);
  });

  it('come page by page from the end too', async () => {
    const query = `query ($before: String) { technologyContracts(last: 2, before: $before) {
      nodes { title } pageInfo { startCursor hasPreviousPage hasNextPage } } }`;
    interface Page extends List {
      pageInfo: { startCursor: string; hasPreviousPage: boolean; hasNextPage: boolean };
    }
    const pages: unknown[] = [];
    let before: string | null = null;
    for (let turn = 0; turn < 3; turn += 1) {
      const { nodes, pageInfo } = (await ask(query, { before })).data?.['technologyContracts'] as Page;
      pages.push([nodes.map((node) => node['title']), pageInfo.hasPreviousPage, pageInfo.hasNextPage]);
      before = pageInfo.startCursor;
    }
    expect(pages).toEqual([
      [['乙', '甲'], true, false],
      [['戊', '丁'], true, true],
      [['丙'], false, true],
    ]);
  });

  it('show rows whole, with their center', async () => {
    const { data, errors } = await ask(`{
      technologyContracts(filter: { search: "乙" }) { nodes { registrationNumber title kind direction counterparty amount signedOn registeredOn verification version center { name } } }
      intellectualProperty { nodes { title kind owner filedOn grantedOn lapsedOn state appliedInProduct licensed } }
      projects(filter: { kinds: ["RESEARCH_TASK"] }) { nodes { title level partner funding state startedOn endedOn } }
      incubatedVentures(filter: { search: "普通" }) { nodes { name creditCode technologySme incubatedOn leftOn } } }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      technologyContracts: {
        nodes: [
          {
            title: '乙',
            kind: 'LICENSING',
            direction: 'SOLD',
            amount: '200.2',
            signedOn: '2020-01-10',
            registeredOn: '2024-01-01',
            verification: 'CONFIRMED',
            version: 1,
            center: { name: '合金中心' },
          },
        ],
      },
      intellectualProperty: {
        nodes: [
          { title: '待审', state: 'PENDING', grantedOn: null },
          { title: '软件', state: 'GRANTED' },
          {
            title: '已授权',
            state: 'GRANTED',
            filedOn: '2022-01-01',
            grantedOn: '2024-02-02',
            lapsedOn: null,
            appliedInProduct: false,
          },
          { title: '已失效', state: 'LAPSED' },
        ],
      },
      projects: {
        nodes: [
          {
            title: '国家课题',
            level: 'NATIONAL',
            partner: '',
            funding: '0.1',
            state: 'RUNNING',
            startedOn: '2024-09-09',
            endedOn: null,
          },
        ],
      },
      incubatedVentures: {
        nodes: [{ name: '普通', creditCode: null, technologySme: false, incubatedOn: '2024-10-10', leftOn: null }],
      },
    });
  });

  it.each([
    'technologyContracts',
    'intellectualProperty',
    'awards',
    'standards',
    'publications',
    'products',
    'projects',
    'incubatedVentures',
  ])('are found by id, and say what they are: %s', async (list) => {
    const { data } = await ask(`{ ${list}(first: 1) { nodes { id __typename verification } } }`);
    const [node] = (data?.[list] as List).nodes;
    const found = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id: node?.['id'] });
    expect(found.data?.['node']).toEqual({ id: node?.['id'], __typename: node?.['__typename'] });
    expect(node?.['verification']).toBe('UNVERIFIED');
  });
});
