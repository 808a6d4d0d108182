import 'reflect-metadata';
import { openWebhookStage, type Receiver, startReceiver, verifies, type WebhookStage } from './webhook-stage';

describe('a webhook', () => {
  let stage: WebhookStage;
  let receiver: Receiver;
  let officer: string;
  beforeAll(async () => {
    stage = await openWebhookStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    receiver = await startReceiver();
    stage.names.set('receiver.invalid', ['127.0.0.1']);
    officer = await stage.as('BUREAU_OFFICER');
  });
  afterEach(async () => {
    await stage.sent();
    await stage.test.owner.query('DELETE FROM webhook');
    await receiver.close();
  });

  const address = (to = receiver, name = 'receiver.invalid') => `http://${name}:${to.port}/events`;
  const made = (input: object = {}) => stage.made(officer, { address: address(), ...input });
  const received = () => receiver.received.flatMap(({ sequences }) => sequences);

  it('is sent what happens, signed, in the order of the log and as events answers it', async () => {
    const { id, secret } = await made({ types: ['center.renamed', 'center.recognised'] });
    const [first, , third] = [
      ...(await stage.happens('center.recognised')),
      ...(await stage.happens('center.moved')),
      ...(await stage.happens('center.renamed')),
    ];
    await stage.sent();
    expect(received()).toEqual([first, third]);
    expect(receiver.received.every((one) => verifies(one, secret))).toBe(true);
    expect(receiver.received.some((one) => verifies({ ...one, body: `${one.body} ` }, secret))).toBe(false);
    const { data } = await stage.post(
      officer,
      '{ events(filter: { types: ["center.recognised", "center.renamed"] }) { nodes { id sequence occurredAt type actor subject centerId jurisdictionId payload hash previousHash } } }',
      {},
    );
    const told = receiver.received.map(({ body }) => JSON.parse(body));
    expect({ nodes: told.flatMap(({ data: { events } }) => events) }).toEqual(data?.['events']);
    expect(told.map(({ type, data: { webhookId } }) => [type, webhookId])).toEqual(told.map(() => ['events', id]));
    expect(await stage.find(officer, id)).toMatchObject({
      state: 'ACTIVE',
      sequence: third,
      deliveredAt: stage.now().toISOString(),
      fault: null,
      waiting: { totalCount: 0 },
    });
    expect(JSON.stringify(stage.lines)).not.toContain(secret);
    const { rows } = await stage.test.owner.query(`SELECT * FROM webhook`);
    expect(JSON.stringify(rows)).not.toContain(secret.replace('whsec_', ''));
  });

  it('is sent everything behind a place in the log, in batches', async () => {
    const before = await stage.happens('center.closed', 1, 12);
    await made({ types: ['center.closed'], afterSequence: '0', jurisdictionIds: ['jurisdiction_1'] });
    await stage.sent();
    expect(received()).toEqual(before);
    expect(receiver.received.map(({ sequences }) => sequences.length)).toEqual([5, 5, 2]);
  });

  it('that hangs holds up nobody else, and is tried again later and later', async () => {
    const hanging = await startReceiver();
    hanging.answer(() => undefined);
    const { id } = await stage.made(officer, { address: address(hanging), types: ['center.renamed'] });
    await stage.made(officer, { address: address(hanging), types: ['center.renamed'] });
    const colleague = await stage.as('BUREAU_LEADER');
    await stage.made(colleague, { address: address(), types: ['center.renamed'] });
    let hungAtArrival = -1;
    receiver.answer((response) => {
      hungAtArrival = hanging.received.length;
      response.writeHead(200).end();
    });
    const happened = await stage.happens('center.renamed');
    await stage.sent();
    expect(received()).toEqual(happened);
    expect(hungAtArrival).toBeLessThanOrEqual(1); // the second to the same receiver waits for the first
    const failed = await stage.find(officer, id);
    expect(failed).toMatchObject({ fault: 'TIMED_OUT', failures: 1, waiting: { totalCount: 1 } });
    const wait = Date.parse(String(failed?.['nextAt'])) - stage.now().getTime();
    expect(wait).toBeGreaterThanOrEqual(30_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    await stage.sent();
    expect(hanging.received).toHaveLength(2); // one each, none before its time
    await stage.pass(61);
    hanging.answer();
    await stage.sent();
    expect(hanging.received.map(({ sequences }) => sequences)).toEqual([happened, happened, happened, happened]);
    expect(await stage.find(officer, id)).toMatchObject({ fault: null, failures: 0, nextAt: null });
    await hanging.close();
  });

  it.each([
    ['plain HTTP', 'http://far.invalid/x', ['93.184.216.34']],
    ['a private address', 'https://10.0.0.1/x', []],
    ['loopback that nobody named', 'https://127.0.0.2/x', []],
    ['where clouds tell secrets', 'https://169.254.169.254/latest', []],
    ['0.0.0.0', 'https://0.0.0.0/', []],
    ['an address as a number', 'https://2130706434/', []],
    ['a mapped address', 'https://[::ffff:10.0.0.1]/', []],
    ['a unique local address', 'https://[fd00::1]/', []],
    ['shared address space', 'https://inside.invalid/', ['100.64.0.1']],
    ['a name that leads inside too', 'https://inside.invalid/', ['93.184.216.34', '192.168.1.1']],
    ['a name that nobody knows', 'https://nowhere.invalid/', []],
    ['a port of another service', 'https://far.invalid:25/', ['93.184.216.34']],
    ['a password in it', 'https://a:b@far.invalid/', ['93.184.216.34']],
    ['another scheme', 'file:///etc/passwd', []],
  ])('is refused for %s', async (_, to, addresses) => {
    stage.names.set(new URL(to).hostname, addresses);
    expect(await stage.create(officer, { address: to })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', place: 'input.address' } }],
    });
  });

  it('is not followed to where its name or an answer leads later', async () => {
    const { id } = await made({ types: ['center.renamed'] });
    stage.names.set('receiver.invalid', ['127.0.0.1', '10.1.2.3']);
    await stage.happens('center.renamed');
    await stage.sent();
    expect(receiver.received).toEqual([]);
    expect(await stage.find(officer, id)).toMatchObject({ fault: 'ADDRESS_REFUSED', failures: 1 });
    stage.names.set('receiver.invalid', ['127.0.0.1']);
    const inside = await startReceiver();
    receiver.answer((response) => void response.writeHead(307, { location: address(inside) }).end());
    await stage.pass(61);
    await stage.sent();
    expect([receiver.received.length, inside.received.length]).toEqual([1, 0]);
    expect(await stage.find(officer, id)).toMatchObject({ fault: 'REDIRECTED', faultStatus: 307, failures: 2 });
    await inside.close();
  });

  it('is sent what its owner may read today: a role that ends takes its events with it, the last one ends all', async () => {
    const both = await stage.as('BUREAU_OFFICER', [1, 2]);
    const types = ['center.renamed'];
    const { id } = await stage.made(both, { address: address(), types });
    const analyst = await stage.as('ANALYST');
    await stage.made(analyst, { address: address(), types });
    const end = (place: number) =>
      stage.test.owner.query(
        `UPDATE role_holding SET until_on = '2026-06-01' WHERE jurisdiction_id = $1
           AND person_id = (SELECT person_id FROM webhook WHERE 'webhook_' || id = $2)`,
        [place, id],
      );
    await end(2);
    await stage.happens('center.renamed', 2);
    const [north] = await stage.happens('center.renamed', 1);
    await stage.sent();
    expect(received()).toEqual([north]); // an analyst reads of filed data alone
    await end(1);
    await stage.happens('center.renamed', 1);
    await stage.sent();
    expect(received()).toEqual([north]);
    const { rows } = await stage.test.owner.query(
      `SELECT state, fault FROM webhook WHERE 'webhook_' || id = $1
       UNION ALL SELECT type, payload FROM event WHERE subject = $1 AND type = 'webhook.stopped'`,
      [id],
    );
    expect(rows).toEqual([
      { state: 'STOPPED', fault: 'RIGHTS_ENDED' },
      { state: 'webhook.stopped', fault: expect.stringContaining('RIGHTS_ENDED') },
    ]);
  });

  it('is tried, paused without missing anything, and signed by both secrets while one replaces the other', async () => {
    const { id, version, secret } = await made({ types: ['center.renamed'] });
    await stage.change(officer, 'testWebhook', { webhookId: id });
    await stage.sent();
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { events: [] } });
    expect(await stage.find(officer, id)).toMatchObject({ isTestWaiting: false, testFault: null, testStatus: 204 });
    const paused = await stage.change(officer, 'pauseWebhook', { webhookId: id, version });
    expect(paused.data).toMatchObject({ pauseWebhook: { state: 'PAUSED', version: 2 } });
    const happened = await stage.happens('center.renamed');
    await stage.sent();
    expect([received(), (await stage.find(officer, id))?.['waiting']]).toEqual([[], { totalCount: 1 }]);
    const replaced = await stage.change(officer, 'replaceWebhookSecret', { webhookId: id, version: 2 }, 'secret');
    const { secret: next } = replaced.data?.['replaceWebhookSecret'] as { secret: string };
    expect(next).not.toBe(secret);
    await stage.change(officer, 'pauseWebhook', { webhookId: id, version: 3, isPaused: false });
    await stage.sent();
    expect(received()).toEqual(happened);
    const at = () => receiver.received.at(-1) ?? { headers: {}, body: '', sequences: [], types: [] };
    expect([verifies(at(), secret), verifies(at(), next)]).toEqual([true, true]);
    await stage.pass(24 * 60 * 60);
    await stage.happens('center.renamed');
    await stage.sent();
    expect([verifies(at(), secret), verifies(at(), next)]).toEqual([false, true]);
    const removed = await stage.change(officer, 'removeWebhook', { webhookId: id, version: 4 }, 'id');
    expect(removed.data).toEqual({ removeWebhook: { id } });
  });

  it.each([
    ['says that it is gone', 410, 0, { state: 'STOPPED', fault: 'GONE', faultStatus: 410 }],
    ['has refused for five days', 500, 5 * 24 * 60 * 60, { state: 'STOPPED', fault: 'REFUSED', faultStatus: 500 }],
    ['refuses', 500, 61, { state: 'ACTIVE', fault: 'REFUSED', faultStatus: 500, failures: 2 }],
  ])('whose receiver %s', async (_, status, seconds, expected) => {
    receiver.answer((response) => void response.writeHead(status).end('x'.repeat(100_000)));
    const { id } = await made({ types: ['center.renamed'] });
    await stage.happens('center.renamed');
    await stage.sent();
    await stage.pass(seconds);
    await stage.sent();
    expect(await stage.find(officer, id)).toMatchObject(expected);
  });

  it('is its owner’s alone, and one of ten', async () => {
    const { id, version } = await made();
    const colleague = await stage.as('BUREAU_OFFICER');
    expect(await stage.find(colleague, id)).toBeNull();
    const input = { webhookId: id, version };
    for (const name of ['removeWebhook', 'pauseWebhook', 'replaceWebhookSecret'])
      expect(await stage.change(colleague, name, input, '__typename')).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    for (let more = 1; more < 10; more += 1) await made();
    expect(await stage.create(officer, { address: address() })).toMatchObject({
      errors: [{ extensions: { code: 'REFUSED', reason: 'TOO_MANY_WEBHOOKS', most: 10 } }],
    });
    const host = await stage.as('EVALUATOR');
    expect(await stage.create(host, { address: address() })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('whose secret cannot be read any more is stopped until it is replaced, and goes with its owner', async () => {
    const { id, version } = await made({ types: ['center.renamed'] });
    await stage.sent(); // what is under way works with what it has read
    await stage.test.owner.query(`UPDATE webhook SET sealed_secret = 'c2VhbGVkIGJ5IGFub3RoZXIga2V5LCBzb21ld2hlcmU='`);
    const happened = await stage.happens('center.renamed');
    await stage.sent();
    expect([received(), await stage.find(officer, id)]).toMatchObject([
      [],
      { state: 'STOPPED', fault: 'SECRET_LOST', version: version + 1 },
    ]);
    await stage.change(officer, 'replaceWebhookSecret', { webhookId: id, version: version + 1 }, 'secret');
    await stage.change(officer, 'pauseWebhook', { webhookId: id, version: version + 2, isPaused: false });
    await stage.sent();
    expect(received()).toEqual(happened);
    const left = async () => (await stage.test.owner.query('SELECT id FROM webhook')).rowCount;
    expect(await left()).toBe(1);
    await stage.test.owner.query(
      `UPDATE person SET status = 'ERASED', name = NULL, email = NULL WHERE id IN (SELECT person_id FROM webhook)`,
    );
    expect(await left()).toBe(0);
  });

  it('is metered by outcome and condition', async () => {
    const { body } = await stage.node.app.inject({ method: 'GET', url: '/metrics', headers: { host: 'localhost' } });
    for (const outcome of ['ACCEPTED', 'TIMED_OUT', 'ADDRESS_REFUSED', 'REDIRECTED'])
      expect(body).toMatch(
        new RegExp(`wanchuang_webhook_delivery_duration_seconds_count\\{outcome="${outcome}"\\} [1-9]`),
      );
    for (const condition of ['behind', 'failing', 'paused', 'stopped'])
      expect(body).toContain(`wanchuang_webhooks{condition="${condition}"} 0`);
  });
});

it('a webhook is sent the same delivery again if the process ends before it has noted that it was accepted', async () => {
  const stage = await openWebhookStage();
  const receiver = await startReceiver();
  stage.names.set('receiver.invalid', ['127.0.0.1']);
  const officer = await stage.as('BUREAU_OFFICER');
  const types = ['center.revoked'];
  const { secret } = await stage.made(officer, { address: `http://receiver.invalid:${receiver.port}/`, types });
  receiver.answer(async (response) => {
    await stage.node.database.close(); // as far as the database can tell, the process is gone
    response.writeHead(204).end();
  });
  const first = await stage.happens('center.revoked', 1, 2);
  await stage.sent();
  receiver.answer();
  const other = await stage.open();
  const later = await stage.happens('center.revoked');
  await stage.sent(other);
  expect(receiver.received).toHaveLength(1); // it is still the first one's
  await stage.pass(61);
  await stage.sent(other);
  expect(receiver.received.map(({ sequences }) => sequences)).toEqual([first, first, later]);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  expect(receiver.received.every((one) => verifies(one, secret))).toBe(true);
  await stage.close();
  await receiver.close();
});
