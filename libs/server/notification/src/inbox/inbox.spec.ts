import { type NotificationStage, notificationStage } from '../testing/notification-stage';

const list = `query ($filter: NotificationFilter, $first: Int, $after: String) {
  unreadNotifications
  notifications(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id kind eventSequence subject role untilOn createdAt readAt jurisdiction { code } organisation { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const mark = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { marked unread } }`;

interface Page {
  readonly unreadNotifications: number;
  readonly notifications: {
    readonly totalCount: number;
    readonly nodes: { readonly id: string; readonly kind: string; readonly eventSequence: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

describe('an inbox', () => {
  let stage: NotificationStage;
  let person: number;
  let other: number;
  beforeAll(async () => {
    stage = await notificationStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    person = await stage.make.person();
    other = await stage.make.person();
    const { district, host } = stage.make;
    await stage.happen('system', {
      type: 'role.granted',
      subject: `person_${person}`,
      jurisdictionId: district,
      payload: { role: 'ANALYST', organisationId: host, untilOn: '2027-01-01' },
    });
    await stage.toPerson('system', 'role.ended', person, { role: 'EXPERT', untilOn: '2026-07-01' });
    await stage.toPerson('system', 'password.changed', person);
    await stage.toPerson('system', 'password.changed', other);
    await stage.derive();
  });

  const read = async (variables: Record<string, unknown> = {}, who = person): Promise<Page> => {
    const { data, errors } = await stage.askAs(who, list, variables);
    expect(errors).toEqual([]);
    return data as unknown as Page;
  };
  const send = (input: Record<string, unknown>, who = person) => stage.askAs(who, mark, { input });

  it('holds one’s own, the newest first, in one statement', async () => {
    const { data, statements } = await stage.askAs(person, list);
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      unreadNotifications: 3,
      notifications: {
        totalCount: 3,
        nodes: [
          { kind: 'PASSWORD_CHANGED', role: null, jurisdiction: null, readAt: null },
          { kind: 'ROLE_ENDED', role: 'EXPERT', untilOn: '2026-07-01' },
          {
            kind: 'ROLE_GRANTED',
            subject: `person_${person}`,
            role: 'ANALYST',
            untilOn: '2027-01-01',
            createdAt: '2026-06-30T04:00:00.000Z',
            jurisdiction: { code: 'WZ' },
            organisation: { name: expect.any(String) },
          },
        ],
      },
    });
    expect(await read({}, other)).toMatchObject({ unreadNotifications: 1, notifications: { totalCount: 1 } });
  });

  it('is read page by page, and narrowed to the unread and to kinds', async () => {
    const first = await read({ first: 2 });
    const after = await read({ first: 2, after: first.notifications.pageInfo.endCursor });
    const kinds = [...first.notifications.nodes, ...after.notifications.nodes].map(({ kind }) => kind);
    expect(kinds).toEqual(['PASSWORD_CHANGED', 'ROLE_ENDED', 'ROLE_GRANTED']);
    await send({ ids: [first.notifications.nodes[0]?.id] });
    const counts = [];
    for (const filter of [{ unread: true }, { unread: false }, { kinds: ['ROLE_ENDED'] }, { kinds: [] }])
      counts.push((await read({ filter })).notifications.totalCount);
    expect(counts).toEqual([2, 1, 1, 0]);
  });

  it('marks what is named read, once, and what came meanwhile stays unread', async () => {
    const { nodes } = (await read()).notifications;
    expect((await send({ ids: [nodes[0]?.id] })).data).toEqual({ markNotificationsRead: { marked: 1, unread: 2 } });
    expect((await send({ ids: [nodes[0]?.id] })).data).toEqual({ markNotificationsRead: { marked: 0, unread: 2 } });
    const input = { throughSequence: nodes[1]?.eventSequence };
    expect((await send(input)).data).toEqual({ markNotificationsRead: { marked: 2, unread: 0 } });
    await stage.toPerson('system', 'role.ended', person);
    await stage.derive();
    expect((await send(input)).data).toEqual({ markNotificationsRead: { marked: 0, unread: 1 } });
    expect((await read({}, other)).unreadNotifications).toBe(1);
  });

  it('is marked once for each key, and answered alike', async () => {
    const { nodes } = (await read()).notifications;
    const input = { ids: [nodes[0]?.id], idempotencyKey: `key-of-${person}` };
    const answers = [await send(input), await send(input)].map(({ data }) => data);
    expect(answers).toEqual(Array(2).fill({ markNotificationsRead: { marked: 1, unread: 2 } }));
    expect((await send({ ...input, ids: [] })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is nobody else’s: neither by its id, nor to be marked', async () => {
    const [mine] = (await read()).notifications.nodes;
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await stage.askAs(other, node, { id: mine?.id })).data).toEqual({ node: null });
    expect((await stage.askAs(person, node, { id: mine?.id })).data).toEqual({ node: { id: mine?.id } });
    const [theirs] = (await read({}, other)).notifications.nodes;
    expect((await send({ ids: [theirs?.id, mine?.id] }, other)).errors).toMatchObject([
      { code: 'NOT_FOUND', place: 'input.ids' },
    ]);
    expect(await read({}, other)).toMatchObject({ unreadNotifications: 1 });
  });

  it.each([
    [{}, 'input'],
    [{ ids: [], throughSequence: '1' }, 'input'],
    [{ throughSequence: 'last' }, 'input.throughSequence'],
    [{ throughSequence: '99999999999999999999' }, 'input.throughSequence'],
    [{ throughSequence: '9999999999999999999' }, 'input.throughSequence'],
    [{ ids: ['person_1'] }, 'input.ids'],
    [{ ids: Array.from({ length: 201 }, () => 'notification_1') }, 'input.ids'],
  ])('refuses %j', async (input, place) => {
    expect((await send(input)).errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
  });

  it('does not show what is wanted by e-mail alone', async () => {
    await stage.test.owner.query(`UPDATE notification SET in_inbox = false WHERE person_id = ${person}`);
    expect(await read()).toMatchObject({ unreadNotifications: 0, notifications: { totalCount: 0 } });
  });

  it('is kept by no cache: it changes without an event', () => {
    expect(stage.api.reads.compiler.types.get('Notification')?.isVolatile).toBe(true);
  });
});
