import { type Answer, type TestDatabase } from '@wanchuang/server-platform/testing';
import { accessApi, accessFactory, type AccessFactory, changeOf, openAccessDatabase } from '../testing/access-api';
import { PersonService } from './person.service';

describe('people and their roles', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  let ask: ReturnType<typeof accessApi>;
  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    ask = accessApi(test);
  });
  afterAll(() => test?.close());

  const person =
    'id name email phone status language version organisation { id } roles { id role fromOn untilOn isInForce jurisdiction { id } organisation { id } }';
  const change = (field: string, type: string, input: object): Promise<Answer> =>
    ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${person} } }`, { input });
  const invite = (input: object): Promise<Answer> =>
    ask(
      `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { token expiresAt person { ${person} } } }`,
      { input },
    );
  const eventsOf = async (id: number) =>
    (await test.owner.query('SELECT type, payload FROM event WHERE subject = $1 ORDER BY sequence', [`person_${id}`]))
      .rows;

  it('invites somebody with first roles, by a link whose secret is not kept', async () => {
    const input = {
      name: ' 测试甲 ',
      email: 'New@Example.org',
      roles: [{ role: 'ANALYST', jurisdictionId: `jurisdiction_${make.district}` }],
    };
    const { data, errors } = await invite(input);
    expect(errors).toEqual([]);
    expect(data?.['invitePerson']).toMatchObject({
      expiresAt: '2026-07-03T04:00:00.000Z',
      person: {
        name: '测试甲',
        email: 'new@example.org',
        status: 'INVITED',
        roles: [{ role: 'ANALYST', fromOn: '2026-06-30', untilOn: null, isInForce: true, organisation: null }],
      },
    });
    const { token } = data?.['invitePerson'] as { token: string };
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await test.owner.query<{ hash: string }>('SELECT hash FROM one_time_link');
    expect(rows.map(({ hash }) => hash)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const { rows: events } = await test.owner.query<{ payload: string }>(
      "SELECT payload FROM event WHERE type LIKE 'person.%' OR type LIKE 'link.%'",
    );
    expect(JSON.stringify(events)).not.toMatch(/example\.org|测试/);
  });

  it('is invited once, when the form is posted twice', async () => {
    const input = { name: '测试乙', email: 'twice@example.org' };
    const answers = await Promise.all([invite(input), invite(input)]);
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect(JSON.stringify(answers.flatMap(({ errors }) => errors))).not.toContain('twice@');
  });

  it('changes what is given, and leaves the rest', async () => {
    const id = await make.person({ name: '旧名', phone: '023 5822 0000' });
    const first = await change('changePerson', 'ChangePersonInput', {
      personId: `person_${id}`,
      version: 1,
      name: '新名',
      organisationId: `organisation_${make.host}`,
    });
    expect(first.data?.['changePerson']).toMatchObject({
      name: '新名',
      phone: '023 5822 0000',
      version: 2,
      organisation: { id: `organisation_${make.host}` },
    });
    const second = await change('changePerson', 'ChangePersonInput', {
      personId: `person_${id}`,
      version: 2,
      phone: null,
    });
    expect(second.data?.['changePerson']).toMatchObject({ name: '新名', phone: null, version: 3 });
    expect(await eventsOf(id)).toEqual([
      { type: 'person.changed', payload: JSON.stringify({ fields: ['name', 'organisationId'] }) },
      { type: 'person.changed', payload: JSON.stringify({ fields: ['phone'] }) },
    ]);
  });

  it('ends the sessions of whom it suspends, and lets them in again', async () => {
    const id = await make.person();
    await make.insert('password', { person_id: id, hash: '$argon2id$x', changed_at: '2026-01-01' });
    await make.insert('session', {
      person_id: id,
      hash: `s${id}`,
      begun_at: '2026-06-30',
      seen_at: '2026-06-30',
      expires_at: '2026-07-01',
      second_factor: false,
    });
    const suspended = await change('suspendPerson', 'PersonInput', { personId: `person_${id}` });
    expect(suspended.data?.['suspendPerson']).toMatchObject({ status: 'SUSPENDED' });
    const { rows } = await test.owner.query('SELECT ended_at FROM session WHERE person_id = $1', [id]);
    expect(rows).toEqual([{ ended_at: new Date('2026-06-30T04:00:00Z') }]);
    const resumed = await change('resumePerson', 'PersonInput', { personId: `person_${id}` });
    expect(resumed.data?.['resumePerson']).toMatchObject({ status: 'ACTIVE' });
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      'person.suspended',
      'session.ended',
      'person.resumed',
    ]);
  });

  it('erases personal data, and keeps the row and its roles as ended', async () => {
    const id = await make.person({ phone: '12345' });
    await make.role(id, 'ANALYST');
    await make.insert('calendar_feed', { person_id: id, hash: 'a'.repeat(64), made_at: '2026-06-01' });
    const { data, errors } = await change('erasePerson', 'PersonInput', { personId: `person_${id}` });
    expect(errors).toEqual([]);
    expect(data?.['erasePerson']).toMatchObject({
      name: null,
      email: null,
      phone: null,
      status: 'ERASED',
      roles: [{ untilOn: '2026-06-30', isInForce: false }],
    });
    const { rows } = await test.owner.query('SELECT revoked_at FROM calendar_feed WHERE person_id = $1', [id]);
    expect(rows).toEqual([{ revoked_at: new Date('2026-06-30T04:00:00Z') }]);
  });

  it('ends a role at once, or on a later day', async () => {
    const id = await make.person();
    const [now, later] = [await make.role(id, 'ANALYST'), await make.role(id, 'HOST_OFFICER')];
    await change('endRole', 'EndRoleInput', { roleHoldingId: `roleHolding_${now}` });
    const { data } = await change('endRole', 'EndRoleInput', {
      roleHoldingId: `roleHolding_${later}`,
      on: '2026-07-01',
    });
    expect((data?.['endRole'] as { roles: object[] }).roles).toMatchObject([
      { role: 'HOST_OFFICER', untilOn: '2026-07-01', isInForce: true },
      { role: 'ANALYST', untilOn: '2026-06-30', isInForce: false },
    ]);
  });

  it('finds people by text, by the roles they hold today, by status and by organisation', async () => {
    const id = await make.person({ name: '独特名', organisation_id: make.department });
    await make.role(id, 'EXPERT');
    const former = await make.person({ name: '独特旧名' });
    await make.role(former, 'EXPERT', { until_on: '2026-06-30' });
    const find = async (filter: object) =>
      (await ask('query ($filter: PersonFilter) { people(filter: $filter) { nodes { id } totalCount } }', { filter }))
        .data?.['people'];
    expect(await find({ search: '独特' })).toMatchObject({ totalCount: 2 });
    expect(await find({ roles: ['EXPERT'] })).toEqual({ nodes: [{ id: `person_${id}` }], totalCount: 1 });
    expect(await find({ organisationId: `organisation_${make.department}` })).toMatchObject({ totalCount: 1 });
    expect(await find({ statuses: ['SUSPENDED'] })).toMatchObject({ totalCount: 0 });
    const { data } = await ask(
      'query ($id: ID!) { person(id: $id) { name } node(id: $id) { id ... on Person { name } } }',
      { id: `person_${id}` },
    );
    expect(data).toEqual({ person: { name: '独特名' }, node: { id: `person_${id}`, name: '独特名' } });
  });

  describe('administrators', () => {
    const service = () => new PersonService(test.database);
    const nothing = async (): Promise<void> => undefined;

    it('keep one of them, when two end each other’s role at the same moment', async () => {
      const people = [await make.person(), await make.person()];
      const roles = await Promise.all(people.map((id) => make.role(id, 'ADMINISTRATOR')));
      const results = await Promise.allSettled(
        roles.map((id) => service().endRole(changeOf(test.database), id, null, nothing)),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'REFUSED' } });
    });

    it.each(['suspend', 'erase'] as const)('are not %sed, where one is the last', async (act) => {
      const { rows } = await test.owner.query<{ id: number }>(
        "SELECT person_id AS id FROM role_holding WHERE role = 'ADMINISTRATOR' AND until_on IS NULL",
      );
      expect(rows).toHaveLength(1);
      await expect(service()[act](changeOf(test.database), rows[0]?.id ?? 0, nothing)).rejects.toMatchObject({
        code: 'REFUSED',
      });
    });
  });
});
