import 'reflect-metadata';
import { tablesOfOwnData, tablesOfSecrets } from '@wanchuang/server-data';
import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

describe('what is kept of a person', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await openTokenStage();
  });
  afterAll(() => stage?.close());

  const get = (headers: Record<string, string>) =>
    stage.node.app.inject({ url: '/account/data.json', headers: { host: 'localhost', ...headers } });
  const send = async (name: string, input: object, selected: string): Promise<{ id: string }> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${selected} } }`;
    const { data, errors } = (await stage.post(query, { input }, await stage.as('ANALYST'))).json<Body>();
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name] as { id: string };
  };

  it('is theirs to take away: roles, sessions, tokens, saved queries and their schedules, without secrets', async () => {
    const { secret, id: tokenId } = await stage.made('ANALYST', { name: '月报', datasets: ['DIRECTORY'] });
    const { rows } = await stage.test.owner.query(
      `SELECT 'jurisdiction_' || min(id) AS id FROM jurisdiction WHERE code = '500101'`,
    );
    const document = '{ centers { nodes { code } } }';
    const query = await send('saveQuery', { jurisdictionId: rows[0].id, name: '名录', document }, 'id');
    const times = { frequency: 'WEEKLY', weekday: 1, hour: 8 };
    const schedule = await send('scheduleQuery', { savedQueryId: query.id, times, format: 'CSV' }, 'id');
    const answer = await get(await stage.as('ANALYST'));
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="person_\d+\.json"$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const told = answer.json<Record<string, unknown>>();
    expect(told).toMatchObject({
      person: { email: 'analyst@demo.invalid', status: 'ACTIVE' },
      roleHolding: [{ role: 'ANALYST' }],
      session: [{ endedAt: null }],
      token: [{ id: tokenId, name: '月报' }],
      savedQuery: [{ id: query.id, name: '名录', document }],
      exportSchedule: [{ id: schedule.id, savedQueryId: query.id, frequency: 'WEEKLY', weekday: 1, state: 'ACTIVE' }],
      dataExport: [],
    });
    expect(answer.body).not.toContain(secret);
    expect(answer.body).not.toMatch(/argon2|[0-9a-f]{64}/);
    const other = (await get(await stage.as('BUREAU_OFFICER'))).json<Record<string, unknown>>();
    expect(other).toMatchObject({ savedQuery: [], exportSchedule: [], token: [] });
  });

  it('is told to nobody else, and to no token', async () => {
    const { secret } = await stage.made('ANALYST', { datasets: ['DIRECTORY'] });
    expect((await get({})).statusCode).toBe(401);
    expect((await get(bearer(secret))).statusCode).toBe(403);
  });

  it('is told of every table that refers to people, but for their secrets', async () => {
    const { rows } = await stage.test.owner.query<{ name: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE confrelid = 'person'::regclass ORDER BY 1`,
    );
    expect([...tablesOfOwnData, ...tablesOfSecrets].sort()).toEqual(rows.map(({ name }) => name));
  });
});
