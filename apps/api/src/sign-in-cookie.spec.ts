import type { LightMyRequestResponse } from 'fastify';
import { loadDemoPeople } from '@wanchuang/server-access';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { stageOf, until } from './testing/answers-stage';
import type { TestNode } from './testing/test-node';

interface Body {
  data: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

describe('signing in over HTTP', () => {
  const stage = stageOf(beforeAll, afterAll);

  beforeAll(async () => {
    const make = registryFactory(stage.test);
    const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
    const district = await make.jurisdiction({ code: 'WZ', parent_id: nation });
    const place = { jurisdiction_id: district };
    const [host_id, department_id] = [await make.organisation(place), await make.department(place)];
    await make.center({ ...place, host_id, department_id });
    await make.center({ ...place, host_id: await make.organisation(place), department_id });
  });

  const post = (
    { app }: TestNode,
    query: string,
    { cookie }: { cookie?: string } = {},
  ): Promise<LightMyRequestResponse> =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      payload: JSON.stringify({ query }),
    });
  const accounts = '{ demoAccounts { email role password name } }';
  const demoAccounts = async (node: TestNode) => {
    const { data } = (await post(node, accounts)).json<Body>();
    return data?.['demoAccounts'] as { email: string; role: string; password: string; name: string }[];
  };
  const signInAs = async (node: TestNode, role: string) => {
    const account = (await demoAccounts(node)).find((one) => one.role === role);
    const input = `{ email: "${account?.email}", password: "${account?.password}" }`;
    const response = await post(
      node,
      `mutation { signIn(input: ${input}) { viewer { person { id } roles { role } } } }`,
    );
    const [kept] = response.cookies;
    return { response, kept, cookie: `${kept?.name}=${kept?.value}` };
  };

  it('has no demo accounts but where the demo was loaded, and then one per role, added once', async () => {
    const node = await stage.open();
    expect(await loadDemoPeople(node.database)).toBe(0);
    expect(await demoAccounts(node)).toEqual([]);
    const loaded = { type: 'demo.loaded', subject: 'jurisdiction_1', payload: {} };
    await node.database.transact('system', (tx) => tx.appendEvent(loaded));
    const added = await Promise.all([loadDemoPeople(node.database), loadDemoPeople(node.database)]);
    expect(added.sort()).toEqual([0, 8]);
    const found = await demoAccounts(node);
    expect(new Set(found.map(({ role }) => role)).size).toBe(8);
    for (const { email, name } of found) {
      expect(email).toMatch(/^[a-z.]+@demo\.invalid$/);
      expect(name).toContain('虚拟');
    }
  });

  it('keeps the token in a cookie that no script reads, and knows the person by it', async () => {
    const node = await stage.open();
    const { response, kept, cookie } = await signInAs(node, 'ANALYST');
    expect(response.json<Body>().data?.['signIn']).toMatchObject({ viewer: { roles: [{ role: 'ANALYST' }] } });
    expect(kept).toMatchObject({ name: 'wanchuang', path: '/', httpOnly: true, sameSite: 'Lax' });
    expect(kept).not.toHaveProperty('secure');
    const viewer = '{ viewer { person { email } session { isCurrent } } }';
    expect((await post(node, viewer, { cookie })).json<Body>().data).toEqual({
      viewer: { person: { email: 'analyst@demo.invalid' }, session: { isCurrent: true } },
    });
    // the same question of somebody else is not answered from memory
    expect((await post(node, viewer)).json<Body>().data).toEqual({ viewer: null });
  });

  it('refuses mutations to those who do not hold the role, and names who acted in events', async () => {
    const node = await stage.open();
    const [analyst, administrator] = [await signInAs(node, 'ANALYST'), await signInAs(node, 'ADMINISTRATOR')];
    const invite =
      'mutation { invitePerson(input: { name: "测试", email: "new@example.org" }) { person { id status } } }';
    const refused = (await post(node, invite, { cookie: analyst.cookie })).json<Body>();
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = (await post(node, invite, { cookie: administrator.cookie })).json<Body>();
    expect(data?.['invitePerson']).toMatchObject({ person: { status: 'INVITED' } });
    const { rows } = await stage.test.owner.query<{ isActor: boolean }>(
      `SELECT actor = 'person_' || (SELECT id FROM person WHERE email = 'administrator@demo.invalid') AS "isActor"
       FROM event WHERE type = 'person.invited'`,
    );
    expect(rows).toEqual([{ isActor: true }]);
  });

  it('shows everybody what their roles let them read, out of memory too', async () => {
    const node = await stage.open();
    const centersOf = async (role: string) => {
      const { cookie } = await signInAs(node, role);
      const ask = async () =>
        (await post(node, '{ centers { totalCount } }', { cookie })).json<Body>().data?.['centers'];
      return [await ask(), await ask()];
    };
    const twice = (totalCount: number) => [{ totalCount }, { totalCount }];
    expect(await centersOf('BUREAU_LEADER')).toEqual(twice(2));
    expect(await centersOf('HOST_OFFICER')).toEqual(twice(1));
    expect(await centersOf('DEPARTMENT_OFFICER')).toEqual(twice(2));
    expect(await centersOf('EXPERT')).toEqual(twice(0));
    expect(await centersOf('ADMINISTRATOR')).toEqual(twice(0));
  });

  it('takes the cookie away at the end, on every node', async () => {
    const [node, other] = [await stage.open(), await stage.open()];
    const { cookie } = await signInAs(node, 'EXPERT');
    const asksWho = async (at: TestNode) =>
      (await post(at, '{ viewer { person { id } } }', { cookie })).json<Body>().data;
    expect(await asksWho(other)).toEqual({ viewer: { person: { id: expect.stringMatching(/^person_/) } } });
    const ended = await post(node, 'mutation { signOut }', { cookie });
    expect(ended.cookies[0]).toMatchObject({ name: 'wanchuang', value: '' });
    expect(await asksWho(node)).toEqual({ viewer: null });
    const { rows } = await stage.test.owner.query<{ last: string }>('SELECT max(sequence) AS last FROM event');
    await until(other, BigInt(rows[0]?.last ?? 0));
    expect(await asksWho(other)).toEqual({ viewer: null });
  });
});
