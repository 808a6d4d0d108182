import { readEdgeConfig } from '@wanchuang/server-platform';
import { edgeOf } from './edge/edge-options';
import { startTestNode } from './testing/test-node';
import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

/** 4 fields, and 50 rows that its page could have. */
const page = '{ centers(first: 50) { nodes { id } totalCount } }';
const pageSize = 50;
const priceOfPage = 4 + pageSize;
const dryRun = { 'x-dry-run': '1' };

describe('what an operation costs a token', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await openTokenStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.pass(60));

  const made = async (pointsPerMinute: number) =>
    bearer((await stage.made('ANALYST', { datasets: ['DIRECTORY'], pointsPerMinute })).secret);
  const costOf = async (headers: Record<string, string>, query = page) =>
    (await stage.post(query, {}, headers)).json<Body>().extensions?.cost;

  it('is told with the answer, in it and in headers', async () => {
    const headers = await made(1000);
    const answer = await stage.post(page, {}, headers);
    const { data, extensions } = answer.json<Body>();
    expect(data).toMatchObject({ centers: { totalCount: expect.any(Number) } });
    const resetAt = extensions?.cost?.['resetAt'];
    expect(extensions?.cost).toEqual({ requested: priceOfPage, remaining: 1000 - priceOfPage, resetAt });
    expect(answer.headers).toMatchObject({
      'x-cost-requested': String(priceOfPage),
      'x-cost-remaining': String(1000 - priceOfPage),
      'x-cost-reset': resetAt,
    });
    const again = await costOf(headers);
    expect(again?.['remaining']).toBe(1000 - 2 * priceOfPage);
  });

  it('counts pages by what variables ask for, and nested ones by the product', async () => {
    const headers = await made(100_000);
    const nested = 'query ($n: Int) { centers(first: $n) { nodes { technologyContracts(first: 10) { totalCount } } } }';
    const answer = await stage.post(nested, { n: 20 }, headers);
    expect(answer.json<Body>().extensions?.cost?.['requested']).toBe(4 + 20 + 200);
  });

  it('is not told to people, who have no budget, unless they ask for the price', async () => {
    const cookie = await stage.as('ANALYST');
    const answer = await stage.post(page, {}, cookie);
    expect(answer.json<Body>().extensions).toBeUndefined();
    expect(answer.headers).not.toHaveProperty('x-cost-requested');
    const priced = await stage.post(page, {}, { ...cookie, ...dryRun });
    expect(priced.json<Body>()).toEqual({
      data: null,
      extensions: {
        cost: {
          requested: priceOfPage,
          remaining: null,
          resetAt: null,
          measures: {
            depth: { asked: 3, most: 15 },
            fields: { asked: priceOfPage - pageSize, most: 1_000 },
            aliases: { asked: 0, most: 120 },
            directives: { asked: 0, most: 60 },
            nodes: { asked: pageSize, most: 250_000 },
          },
        },
      },
    });
    expect((await stage.post(page, {}, cookie)).json<Body>().data).toMatchObject({ centers: {} });
  });

  it('is priced without being taken, and without a change', async () => {
    const headers = { ...(await made(1000)), ...dryRun };
    for (let times = 0; times < 3; times += 1)
      expect(await costOf(headers)).toMatchObject({ requested: priceOfPage, remaining: 1000 });
    const writer = bearer(
      (await stage.made('BUREAU_OFFICER', { datasets: ['FIGURES'], access: 'READ_AND_WRITE' })).secret,
    );
    const { rows } = await stage.test.owner.query<{ id: number }>(
      `SELECT min(id) AS id FROM import_run
       WHERE state = 'LOADED' AND jurisdiction_id = (SELECT id FROM jurisdiction WHERE code = '500101')`,
    );
    const undo = `mutation { undoImport(input: { id: "importRun_${rows[0]?.id}" }) { state } }`;
    expect(await costOf({ ...writer, ...dryRun }, undo)).toMatchObject({ requested: 2 });
    const state = await stage.test.owner.query('SELECT state FROM import_run WHERE id = $1', [rows[0]?.id]);
    expect(state.rows).toEqual([{ state: 'LOADED' }]);
    // what would be refused is refused
    const { errors } = (await stage.post('{ people { totalCount } }', {}, headers)).json<Body>();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is refused beyond the budget, with the wait, and costs nothing then', async () => {
    const headers = await made(priceOfPage + 10);
    expect((await stage.post(page, {}, headers)).statusCode).toBe(200);
    for (let times = 0; times < 3; times += 1) {
      const refused = await stage.post(page, {}, headers);
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused.json<Body>()).toMatchObject({
        errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', cost: { requested: priceOfPage, remaining: 10 } } }],
      });
    }
    expect(await costOf(headers, '{ centers(first: 1) { totalCount } }')).toMatchObject({ requested: 3, remaining: 7 });
    stage.pass(60);
    expect(await costOf(headers)).toMatchObject({ remaining: 10 });
  });

  it.each([
    ['that is not valid', '{ centres { totalCount } }'],
    ['that is not for the token', '{ people { totalCount } }'],
    ['with a wrong argument', '{ centers(first: 201) { totalCount } }'],
  ])('is nothing for a query %s', async (_, query) => {
    const headers = await made(1000);
    expect((await stage.post(query, {}, headers)).json<Body>().errors).toHaveLength(1);
    expect(await costOf(headers)).toMatchObject({ remaining: 1000 - priceOfPage });
  });

  it('cannot be had more often than the budget says, by 20 requests at once on two nodes', async () => {
    const other = await stage.open();
    const headers = await made(priceOfPage * 7);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => stage.post(page, {}, headers, at % 2 ? stage.node : other)),
    );
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(7);
    expect(statuses.filter((status) => status === 429)).toHaveLength(13);
    expect(await costOf({ ...headers, ...dryRun })).toMatchObject({ remaining: 0 });
  });

  it('is more than a minute’s: waiting does not help, and the code says so', async () => {
    const headers = await made(priceOfPage - 1);
    const answer = await stage.post(page, {}, headers);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<Body>().errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_COMPLEX',
      maximum: priceOfPage - 1,
    });
  });
});

describe('the schema in production', () => {
  it('is shown to tokens, not to strangers', async () => {
    const stage = await openTokenStage();
    const edge = edgeOf(readEdgeConfig({ NODE_ENV: 'production', PUBLIC_ORIGIN: 'http://localhost' }, []));
    const node = await startTestNode(stage.test, { edge });
    try {
      const { secret } = await stage.made('ANALYST', { datasets: ['EVENTS'] });
      const query = '{ __schema { queryType { name } } }';
      expect((await stage.post(query, {}, bearer(secret), node)).json<Body>().data).toEqual({
        __schema: { queryType: { name: 'Query' } },
      });
      const { errors } = (await stage.post(query, {}, {}, node)).json<Body>();
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    } finally {
      await node.close();
      await stage.close();
    }
  });
});
