import { newSecret } from '@wanchuang/server-access';
import { type DeadlineStage, openDeadlineStage } from './testing/deadline-stage';

const mutation = 'mutation ($input: SubmitObjectionInput!) { submitObjection(input: $input) { receipt } }';
const status = 'query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { state } }';
const objector = {
  objectorName: '虚拟丙某某',
  objectorContact: '13800000007',
  body: '该单位情况与材料不一致（虚拟异议）。',
};

interface Answer {
  readonly data?: Readonly<Record<string, Readonly<Record<string, string>> | null>> | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

describe('Art. 9(4): an objection, as it comes in over the network', () => {
  let stage: DeadlineStage;
  let itemIds: readonly string[];
  beforeAll(async () => {
    stage = await openDeadlineStage();
    const { make, place, elsewhere, host, department, ids } = stage;
    const person = await make.insert('person', {
      name: '申报人（虚拟）',
      email: 'a@example.invalid',
      status: 'ACTIVE',
    });
    const other = await make.organisation({ jurisdiction_id: elsewhere });
    const listed = async (noticeId: number, jurisdictionId: number, hostId: number): Promise<string> => {
      const application = await make.application({
        jurisdiction_id: jurisdictionId,
        call_id: ids.call,
        host_id: hostId,
        department_id: department,
        created_by: person,
        state: 'IN_NOTICE',
      });
      const row = { notice_id: noticeId, application_id: application, host_id: hostId, department_id: department };
      return `noticeItem_${await make.insert('notice_item', { ...row, name: '虚拟中心', state: 'LISTED' })}`;
    };
    itemIds = [await listed(ids.notice, place, host), await listed(ids.noticeElsewhere, elsewhere, other)];
  });
  afterAll(() => stage?.close());

  const post = async (payload: object, remoteAddress: string) => {
    const headers = { host: 'localhost', 'apollo-require-preflight': '1' };
    const answer = await stage.node.app.inject({ method: 'POST', url: '/graphql', remoteAddress, headers, payload });
    return { statusCode: answer.statusCode, ...answer.json<Answer>() };
  };
  const object = (remoteAddress: string, input: object = {}) =>
    post({ query: mutation, variables: { input: { itemId: itemIds[0], ...objector, ...input } } }, remoteAddress);
  const outcome = ({ data, errors }: Answer): unknown => (data ? 'done' : errors?.[0]?.extensions['code']);

  it('is limited for each network and notice, and by size; what is refused is not kept', async () => {
    const sent = [];
    for (let place = 1; place <= 6; place += 1) sent.push(outcome(await object(`2001:db8:0:7::${place}`)));
    expect(sent).toEqual(['done', 'done', 'done', 'done', 'done', 'TOO_MANY_REQUESTS']);
    expect(outcome(await object('2001:db8:0:7::1', { itemId: itemIds[1] }))).toBe('done');
    expect(outcome(await object('203.0.113.7'))).toBe('done');
    expect(outcome(await object('203.0.113.8', { body: '长'.repeat(4001) }))).toBe('BAD_USER_INPUT');
    expect((await object('203.0.113.8', { body: '长'.repeat(400_000) })).statusCode).toBe(413);
    const { rows } = await stage.test.owner.query('SELECT count(*)::int AS count FROM objection');
    expect(rows).toEqual([{ count: 7 }]);
  });

  it('is followed by its receipt alone, which is 256 random bits and kept nowhere; who objects stands in no event and no log', async () => {
    const { data } = await object('203.0.113.9');
    const receipt = data?.['submitObjection']?.['receipt'] ?? '';
    expect(receipt).toMatch(/^[\w-]{43}$/);
    const follow = async (secret: string) =>
      (await post({ query: status, variables: { receipt: secret } }, '203.0.113.9')).data?.['objectionByReceipt'];
    expect(await follow(receipt)).toEqual({ state: 'RECEIVED' });
    for (const other of [newSecret(), receipt.slice(1), '', 'objection_1', '1']) expect(await follow(other)).toBeNull();
    const { rows } = await stage.test.owner.query(
      `SELECT (SELECT string_agg(event::text, '') FROM event) || coalesce((SELECT string_agg(k::text, '') FROM idempotency_key k), '')
         || (SELECT string_agg(guard::text, '') FROM sign_in_guard guard) AS beside,
       (SELECT string_agg(objection::text, '') FROM objection) AS kept`,
    );
    const told = `${rows[0].beside}${stage.logged.join('')}`;
    for (const hidden of [receipt, ...Object.values(objector), '203.0.113.9']) expect(told).not.toContain(hidden);
    expect(rows[0].kept).not.toContain(receipt);
  });

  it('shows to the applicant and the department as an outcome without its words, and by no other way', async () => {
    const { as, host, department, node, ids } = stage;
    const query = `{
      publicNotice(id: "notice_${ids.notice}") { items { state objectionOutcomes { state settlementReason } } }
      events(first: 200) { nodes { type subject payload } }
      decisions(filter: { subject: "objection_1" }, first: 10) { nodes { id } }
      one: node(id: "objection_1") { id }
      notifications(first: 100) { nodes { kind subject } }
    }`;
    for (const cookie of [await as('HOST_OFFICER', host), await as('DEPARTMENT_OFFICER', department)]) {
      const headers = { host: 'localhost', cookie, 'apollo-require-preflight': '1' };
      const answer = await node.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      const { data } = answer.json<{ data: Record<string, unknown> }>();
      expect(data).toMatchObject({ decisions: { nodes: [] }, one: null, notifications: { nodes: [] } });
      expect(answer.body).toContain('"objectionOutcomes":[{"state":"RECEIVED","settlementReason":null}');
      for (const hidden of ['objection.received', ...Object.values(objector)])
        expect(answer.body).not.toContain(hidden);
      const asked = await node.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query: '{ objections { nodes { objectorName } } }' },
      });
      expect(asked.json<Answer>().errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});
