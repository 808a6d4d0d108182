import type { Dictionary } from '@wanchuang/domain-dictionary';
import { bearer, openTokenStage, type TokenStage } from './testing/token-stage';

describe('GET /data/dictionary.json', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await openTokenStage();
  });
  afterAll(() => stage?.close());

  const get = (headers: Record<string, string> = {}) =>
    stage.node.app.inject({ url: '/data/dictionary.json', headers: { host: 'localhost', ...headers } });

  it('is refused to whoever has not signed in', async () => {
    const answer = await get();
    expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('gives people and tokens the same dictionary, in both languages', async () => {
    const person = await get(await stage.as('HOST_OFFICER'));
    expect(person.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const { types, indicators, versions } = person.json<Dictionary>();
    const first = versions.at(-1);
    expect(first).toMatchObject({ version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), changes: null });
    const center = types.find(({ name }) => name === 'Center');
    expect(center?.fields.find(({ name }) => name === 'recognisedOn')).toMatchObject({
      type: 'Date',
      isNullable: true,
      clauses: ['9(4)'],
      since: first?.version,
      text: { zh: '认定日期；区域无此项', en: 'Day of recognition (Art. 9(4)); null for a region.' },
    });
    expect(indicators).toHaveLength(51);
    const { secret } = await stage.made('ANALYST', { datasets: ['DIRECTORY'] });
    expect((await get(bearer(secret))).body).toBe(person.body);
  });

  it('says by its ETag that nothing changed', async () => {
    const cookie = await stage.as('ANALYST');
    const { etag } = (await get(cookie)).headers;
    const again = await get({ ...cookie, 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await get({ ...cookie, 'if-none-match': 'W/"another"' });
    expect(other.statusCode).toBe(200);
  });

  it('goes out compressed', async () => {
    const answer = await get({ ...(await stage.as('ANALYST')), 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    const whole = await get(await stage.as('ANALYST'));
    expect(answer.rawPayload.length).toBeLessThan(whole.rawPayload.length / 5);
  });
});
