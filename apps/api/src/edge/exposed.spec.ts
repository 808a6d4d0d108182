import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { ask, codesOf, edgeStage } from '../testing/edge-stage';
import type { TestNode } from '../testing/test-node';

const exposed = { PUBLIC_ORIGIN: 'https://wanchuang.example' };
const directory = { query: '{ centers { nodes { status } } }' };
const mutation =
  'mutation { checkImport(input: { fileId: "0", mapping: "{}", idempotencyKey: "a-key-of-mine" }) { id } }';

describe('whoever has not signed in, where others than the person at the machine reach the server,', () => {
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

  it('reads the directory of recognised centers, and nobody’s figures', async () => {
    const node = await stage.open(exposed);
    expect((await ask(node, directory)).json().data).toEqual({ centers: { nodes: [{ status: 'ACTIVE' }] } });
    const facts = await ask(node, { query: '{ indicatorFacts { totalCount } events { totalCount } }' });
    expect(facts.json().data).toEqual({ indicatorFacts: { totalCount: 0 }, events: { totalCount: 0 } });
  });

  it.each(['{ people { totalCount } }', '{ importRuns { totalCount } }', '{ shippedMappings { name } }', mutation])(
    'is refused %s',
    async (query) => {
      const node = await stage.open(exposed);
      const answer = await ask(node, { query });
      expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(codesOf(answer)[0]);
      expect(JSON.stringify(answer.json().data ?? null)).not.toContain('importRun_');
    },
  );

  it('sends no files', async () => {
    const answer = await upload(await stage.open(exposed));
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });

  it('is the person at the machine where nobody else can be', async () => {
    const node = await stage.open();
    expect((await ask(node, directory)).json().data.centers.nodes).toHaveLength(2);
    expect((await upload(node)).statusCode).toBe(200);
  });
});
