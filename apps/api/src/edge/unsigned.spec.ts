import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { ask, codesOf, edgeStage } from '../testing/edge-stage';
import type { TestNode } from '../testing/test-node';

const directory = { query: '{ centers { nodes { status } } }' };
const mutation =
  'mutation { checkImport(input: { fileId: "0", mapping: "{}", idempotencyKey: "a-key-of-mine" }) { id } }';

const places: { where: string; environment: Record<string, string> }[] = [
  { where: 'at this machine', environment: {} },
  { where: 'where others reach the server', environment: { PUBLIC_ORIGIN: 'https://wanchuang.example' } },
];

describe.each(places)('whoever has not signed in, $where,', ({ environment }) => {
  const stage = edgeStage();

  beforeAll(async () => {
    await synchroniseCatalogue((sql, parameters) => stage.test.owner.query(sql, parameters));
    const make = registryFactory(stage.test);
    const place = { jurisdiction_id: await make.jurisdiction() };
    const [host_id, department_id] = [await make.organisation(place), await make.department(place)];
    await make.center({ ...place, host_id, department_id, status: 'ACTIVE' });
    await make.center({ ...place, host_id, department_id, status: 'REVOKED', ended_on: '2025-12-31' });
  });

  const upload = ({ app }: TestNode) => {
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\na,b\r\n--x--\r\n';
    const headers = { host: 'localhost', 'content-type': 'multipart/form-data; boundary=x' };
    return app.inject({ method: 'POST', url: '/import/files', headers, payload: part });
  };

  it('reads the directory of recognised centers', async () => {
    const node = await stage.open(environment);
    expect((await ask(node, directory)).json().data).toEqual({ centers: { nodes: [{ status: 'ACTIVE' }] } });
  });

  it.each([
    '{ people { totalCount } }',
    '{ indicatorFacts { totalCount } }',
    '{ events { totalCount } }',
    '{ technologyContracts { totalCount } }',
    '{ overview(filter: { jurisdictionId: "jurisdiction_1" }) { years } }',
    '{ importRuns { totalCount } }',
    '{ shippedMappings { name } }',
    mutation,
  ])('is refused %s', async (query) => {
    const node = await stage.open(environment);
    const answer = await ask(node, { query });
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(codesOf(answer)[0]);
    expect(JSON.stringify(answer.json().data ?? null)).not.toContain('importRun_');
  });

  it('sends no files', async () => {
    const answer = await upload(await stage.open(environment));
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });
});
