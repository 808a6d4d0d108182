import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

const datasets = ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS'] as const;
type Dataset = (typeof datasets)[number];

/** By dataset: prefixes of ids, with a row of the district that a bureau officer reads. */
const nodes: Readonly<Record<string, { of: readonly Dataset[]; sql: string }>> = {
  center: { of: ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION'], sql: 'SELECT min(id) FROM center WHERE' },
  organisation: { of: ['DIRECTORY'], sql: "SELECT min(id) FROM organisation WHERE kind = 'DEPARTMENT' AND" },
  indicatorFact: {
    of: ['FIGURES'],
    sql: 'SELECT min(f.id) FROM indicator_fact f JOIN center ON center.id = center_id WHERE known_until IS NULL AND center.withdrawn_at IS NULL AND',
  },
  importRun: { of: ['FIGURES'], sql: 'SELECT min(id) FROM import_run WHERE' },
  technologyContract: {
    of: ['REGISTERS'],
    sql: 'SELECT min(t.id) FROM technology_contract t JOIN center ON center.id = center_id WHERE center.withdrawn_at IS NULL AND',
  },
  evaluationCycle: { of: ['EVALUATION'], sql: "SELECT min(id) FROM evaluation_cycle WHERE state = 'PUBLISHED' AND" },
  event: { of: ['EVENTS'], sql: 'SELECT max(sequence) FROM event WHERE' },
};

const nested = `{ centers(first: 20) { totalCount nodes {
  facts { year } technologyContracts { totalCount } intellectualProperty { totalCount } awards { totalCount }
  evaluations { id } latestGrade events { totalCount }
  series(indicators: ["RD_INVESTMENT"], fromYear: 2020, toYear: 2025) { points { value } } } } }`;

const lists: Readonly<Record<string, { of: readonly Dataset[]; query: string }>> = {
  organisations: { of: ['DIRECTORY'], query: '{ organisations { totalCount } }' },
  facts: { of: ['FIGURES'], query: '{ indicatorFacts { totalCount } }' },
  contracts: { of: ['REGISTERS'], query: '{ technologyContracts { totalCount } }' },
  results: { of: ['EVALUATION'], query: '{ evaluationCycles { id } }' },
  events: { of: ['EVENTS'], query: '{ events { totalCount } }' },
};

describe('a token for one dataset', () => {
  let stage: TokenStage;
  const tokens = new Map<Dataset, string>();
  beforeAll(async () => {
    stage = await openTokenStage();
    for (const dataset of datasets)
      tokens.set(dataset, (await stage.made('BUREAU_OFFICER', { datasets: [dataset] })).secret);
  });
  afterAll(() => stage?.close());

  const asked = async (secret: string, query: string) => (await stage.post(query, {}, bearer(secret))).json<Body>();
  const secretOf = (dataset: Dataset): string => tokens.get(dataset) ?? '';
  const ask = (dataset: Dataset, query: string) => asked(secretOf(dataset), query);
  const askAsOwner = async (query: string) =>
    (await stage.post(query, {}, await stage.as('BUREAU_OFFICER'))).json<Body>().data;
  const district = "(SELECT id FROM jurisdiction WHERE code = '500101')";

  it.each(Object.entries(nodes))(
    'finds %s by its id where it is of the dataset, and nowhere else',
    async (prefix, { of, sql }) => {
      const row = await stage.test.owner.query(`${sql} jurisdiction_id = ${district}`);
      const id = `${prefix}_${row.rows[0]?.min ?? row.rows[0]?.max}`;
      const query = `{ node(id: "${id}") { id } }`;
      expect(await askAsOwner(query)).toEqual({ node: { id } });
      for (const dataset of datasets)
        expect((await ask(dataset, query)).data).toEqual({ node: of.includes(dataset) ? { id } : null });
    },
  );

  it.each(Object.entries(lists))('lists %s as its owner does, or none', async (_, { of, query }) => {
    const owners = JSON.stringify(await askAsOwner(query));
    expect(owners).toMatch(/"totalCount":[1-9]|"id"/);
    for (const dataset of datasets) {
      const { data } = await ask(dataset, query);
      if (of.includes(dataset)) expect(JSON.stringify(data)).toBe(owners);
      else expect(JSON.stringify(data)).toMatch(/"totalCount":0|\[\]/);
    }
  });

  it('reads nothing else behind centers', async () => {
    interface Nested {
      readonly facts: unknown[];
      readonly technologyContracts: { totalCount: number };
      readonly intellectualProperty: { totalCount: number };
      readonly awards: { totalCount: number };
      readonly evaluations: unknown[];
      readonly latestGrade: string | null;
      readonly events: { totalCount: number };
      readonly series: { points: { value: string | null }[] }[];
    }
    const kindsOf = (data: Body['data']) => {
      const centers = (data?.['centers'] as { nodes: Nested[] }).nodes;
      const some = (has: (center: Nested) => boolean): boolean => centers.some(has);
      return {
        centers: centers.length > 0,
        FIGURES: some(
          ({ facts, series }) =>
            facts.length > 0 || series.some(({ points }) => points.some((one) => one.value !== null)),
        ),
        REGISTERS: some(
          (one) => one.technologyContracts.totalCount + one.intellectualProperty.totalCount + one.awards.totalCount > 0,
        ),
        EVALUATION: some(({ evaluations, latestGrade }) => evaluations.length > 0 || latestGrade !== null),
        EVENTS: some(({ events }) => events.totalCount > 0),
      };
    };
    const nothing = { centers: true, FIGURES: false, REGISTERS: false, EVALUATION: false, EVENTS: false };
    expect(kindsOf(await askAsOwner(nested))).toEqual({
      ...nothing,
      FIGURES: true,
      REGISTERS: true,
      EVALUATION: true,
      EVENTS: true,
    });
    for (const dataset of ['FIGURES', 'REGISTERS', 'EVALUATION'] as const)
      expect(kindsOf((await ask(dataset, nested)).data)).toEqual({ ...nothing, [dataset]: true });
    expect(kindsOf((await ask('DIRECTORY', nested)).data)).toEqual(nothing);
    expect((await ask('EVENTS', nested)).data).toEqual({ centers: { totalCount: 0, nodes: [] } });
  });

  it('orders centers by no value that it does not read', async () => {
    const query =
      '{ centers(first: 200, orderBy: [{ by: VALUE, direction: DESC, indicatorCode: "RD_INVESTMENT", year: 2024 }]) { nodes { id } } }';
    const byName = '{ centers(first: 200, orderBy: [{ by: NAME, direction: ASC }]) { nodes { id } } }';
    const idsOf = (data: Body['data']) => (data?.['centers'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    const ids = idsOf((await ask('REGISTERS', query)).data);
    expect(ids).toEqual([...ids].sort((one, other) => Number(one.slice(7)) - Number(other.slice(7))));
    expect(idsOf((await ask('FIGURES', query)).data)).not.toEqual(ids);
    expect([...ids].sort()).toEqual(idsOf((await ask('REGISTERS', byName)).data).sort());
  });

  it('adds up no figures that it does not read, one by one or beforehand', async () => {
    const { rows } = await stage.test.owner.query<{ id: number }>(`SELECT id FROM jurisdiction WHERE code = '500101'`);
    const filter = `filter: { jurisdictionId: "jurisdiction_${rows[0]?.id}" }`;
    const count = '{ indicatorAggregates(groupBy: [], measures: [{ kind: COUNT }]) { nodes { values { value } } } }';
    const counted = async (dataset: Dataset) => {
      const {
        nodes: [first],
      } = (await ask(dataset, count)).data?.['indicatorAggregates'] as {
        nodes: { values: { value: string | null }[] }[];
      };
      return Number(first?.values[0]?.value ?? 0);
    };
    expect(await counted('FIGURES')).toBeGreaterThan(0);
    const cells = [
      `{ overview(${filter}) { years series(indicators: ["RD_INVESTMENT"]) { points { value } } } }`,
      `{ evaluationDistributions(${filter}) { __typename } }`,
    ];
    for (const dataset of datasets) {
      if (dataset !== 'FIGURES') expect(await counted(dataset)).toBe(0);
      for (const query of cells) {
        const { data, errors } = await ask(dataset, query);
        expect([data ?? null, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
      }
    }
    const both = await stage.made('BUREAU_OFFICER', { datasets: ['FIGURES', 'EVALUATION'] });
    for (const query of cells) expect((await asked(both.secret, query)).data).toEqual(await askAsOwner(query));
  });

  it('of a center reads that one alone, in every list, and no sums', async () => {
    const { rows } = await stage.test.owner.query<{ id: number }>(
      `SELECT min(center_id) AS id FROM technology_contract t JOIN center ON center.id = center_id
       WHERE withdrawn_at IS NULL AND jurisdiction_id = ${district}`,
    );
    const id = `center_${rows[0]?.id}`;
    const { secret } = await stage.made('BUREAU_OFFICER', { datasets, centerIds: [id] });
    const query = `{ centers { nodes { id } } technologyContracts(first: 200) { nodes { center { id } } } organisations { totalCount }
      indicatorFacts { nodes { center { id } } } events(first: 200) { nodes { centerId } } }`;
    const { data, errors } = await asked(secret, query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ centers: { nodes: [{ id }] }, organisations: { totalCount: 0 } });
    const text = JSON.stringify(data);
    expect(new Set(text.match(/center_\d+/g))).toEqual(new Set([id]));
    expect((data?.['technologyContracts'] as { nodes: unknown[] }).nodes.length).toBeGreaterThan(0);
  });

  it('of a place reads no other place, though its owner does', async () => {
    const { rows } = await stage.test.owner.query<{ id: number }>(`SELECT id FROM jurisdiction WHERE code = 'CN-50'`);
    const city = rows[0]?.id;
    await stage.test.owner.query(`UPDATE role_holding SET jurisdiction_id = $1 WHERE role = 'BUREAU_LEADER'`, [city]);
    await stage.node.database.transact('system', (tx) =>
      tx.appendEvent({ type: 'role.granted', subject: 'person_1', payload: {} }),
    );
    const inDistrict = `{ centers(first: 200) { nodes { jurisdiction { code } } } }`;
    const codesOf = ({ data }: Body) =>
      new Set(
        (data?.['centers'] as { nodes: { jurisdiction: { code: string } }[] }).nodes.map(
          (one) => one.jurisdiction.code,
        ),
      );
    const wide = await stage.made('BUREAU_LEADER', { datasets, jurisdictionIds: [`jurisdiction_${city}`] });
    const narrow = await stage.made('BUREAU_LEADER', { datasets, jurisdictionIds: await districtIds() });
    expect(codesOf(await asked(wide.secret, inDistrict)).size).toBeGreaterThan(1);
    expect(codesOf(await asked(narrow.secret, inDistrict))).toEqual(new Set(['500101']));
    const overview = (place: string) => `{ overview(filter: { jurisdictionId: "${place}" }) { years } }`;
    const [own = ''] = await districtIds();
    expect((await asked(narrow.secret, overview(own))).errors).toBeUndefined();
    expect((await asked(narrow.secret, overview(`jurisdiction_${city}`))).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });

  const districtIds = async (): Promise<string[]> => {
    const { rows } = await stage.test.owner.query<{ id: number }>(`SELECT id FROM jurisdiction WHERE code = '500101'`);
    return rows.map(({ id }) => `jurisdiction_${id}`);
  };
});
