import { ask, codesOf, edgeStage, get } from '../testing/edge-stage';

const units = { query: 'query Units { centers { totalCount } }', operationName: 'Units' };
const uuid = /^[0-9a-f-]{36}$/;

describe('health', () => {
  const stage = edgeStage();

  it('is ready when the database answers and is migrated, and not before', async () => {
    const node = await stage.open();
    expect([(await get(node, '/healthz')).statusCode, (await get(node, '/readyz')).json()]).toEqual([
      200,
      { status: 'ready' },
    ]);
    await stage.test.owner.query('ALTER TABLE schema_migration RENAME COLUMN name TO hidden');
    await stage.test.owner.query(`ALTER TABLE schema_migration ADD COLUMN name text`);
    try {
      const ready = await get(node, '/readyz');
      expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'the database is not migrated' }]);
      expect((await get(node, '/healthz')).statusCode).toBe(200);
    } finally {
      await stage.test.owner.query('ALTER TABLE schema_migration DROP COLUMN name');
      await stage.test.owner.query('ALTER TABLE schema_migration RENAME COLUMN hidden TO name');
    }
  });

  it('says that the database does not answer, when it does not', async () => {
    const node = await stage.open();
    await node.database.close();
    const answers = [await get(node, '/healthz'), await get(node, '/readyz')];
    expect(answers.map((answer) => [answer.statusCode, answer.json()])).toEqual(
      answers.map(() => [503, { status: 'the database does not answer' }]),
    );
  });
});

describe('the correlation id', () => {
  const stage = edgeStage();

  it('is the one that a request brings, when it is well-formed, and a new one otherwise', async () => {
    const node = await stage.open();
    const idFor = async (given: string) =>
      (await ask(node, units, { headers: { 'x-request-id': given } })).headers['x-request-id'];
    expect(await idFor('trace-0123.abc_DEF')).toBe('trace-0123.abc_DEF');
    for (const given of ['short', 'x'.repeat(65), 'with space 123', 'naïve-naïve', '{"a":"b"}{}'])
      expect(await idFor(given)).toMatch(uuid);
  });

  it('stands in an unexpected error, in the header and in the log, and is the same', async () => {
    const node = await stage.open();
    await stage.test.owner.query('ALTER TABLE field RENAME TO hidden_field');
    try {
      const response = await ask(node, { query: '{ fields { code } }' });
      const [error] = response.json<{ errors: { extensions: Record<string, unknown> }[] }>().errors;
      const id = response.headers['x-request-id'];
      expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: id });
      expect(node.lines.filter(({ correlationId }) => correlationId === id)).toMatchObject([
        { msg: 'unexpected error in an operation', err: { code: '42P01' } },
        { msg: 'request answered', errorCodes: ['INTERNAL_SERVER_ERROR'] },
      ]);
    } finally {
      await stage.test.owner.query('ALTER TABLE hidden_field RENAME TO field');
    }
  });
});

describe('the log', () => {
  const stage = edgeStage();

  it('has one line for an answer: ids and codes, and nothing that was asked', async () => {
    const node = await stage.open();
    const query = 'query Found($codes: [String!]) { centers(filter: { fieldCodes: $codes }) { totalCount } }';
    await ask(node, { query, variables: { codes: ['张三的电话'] } });
    const answered = node.lines.filter(({ msg }) => msg === 'request answered');
    expect(answered).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        msg: 'request answered',
        correlationId: expect.stringMatching(uuid),
        method: 'POST',
        route: '/graphql',
        operation: 'Found',
        status: 200,
        milliseconds: expect.any(Number),
        actor: 'public',
        errorCodes: ['BAD_USER_INPUT'],
      },
    ]);
    expect(JSON.stringify(node.lines)).not.toContain('张三');
  });

  it('names the codes of errors, and the operation of an answer that was kept', async () => {
    const node = await stage.open({}, { isCaching: true });
    await ask(node, { query: 'query Wrong { centers(first: 100000) { totalCount } }' });
    while (node.versions.known === null) await new Promise(setImmediate);
    await ask(node, units);
    await ask(node, units);
    expect(node.answers.metrics.hits).toBe(1);
    const answered = node.lines.filter(({ msg }) => msg === 'request answered');
    expect(answered.map(({ operation, errorCodes }) => [operation, errorCodes])).toEqual([
      ['Wrong', ['BAD_USER_INPUT']],
      ['Units', []],
      ['Units', []],
    ]);
  });
});

describe('metrics', () => {
  const stage = edgeStage();

  it('count requests by operation and outcome, statements, kept answers and connections', async () => {
    const node = await stage.open({}, { isCaching: true });
    while (node.versions.known === null) await new Promise(setImmediate);
    await ask(node, units);
    await ask(node, units);
    await ask(node, { query: 'query Wrong { centers(first: 100000) { totalCount } }' });
    const { body, headers } = await get(node, '/metrics');
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      'wanchuang_requests_total{operation="Units",outcome="200"} 2',
      'wanchuang_requests_total{operation="Wrong",outcome="BAD_USER_INPUT"} 1',
      'wanchuang_request_duration_seconds_count{operation="Units"} 2',
      'wanchuang_statements_total 1',
      'wanchuang_answer_cache_hits_total 1',
      'wanchuang_pool_waiting 0',
    ])
      expect(body).toContain(`${line}\n`);
    expect(body).toMatch(/wanchuang_pool_connections [1-4]\n/);
    expect(body).toContain('process_resident_memory_bytes');
  });

  it('have a bounded number of labels, when every request has another name', async () => {
    const node = await stage.open();
    for (let index = 0; index < 120; index += 1)
      await ask(node, { query: `query Q${index} { centers { totalCount } }` });
    const { body } = await get(node, '/metrics');
    expect(body.match(/wanchuang_request_duration_seconds_count/g)).toHaveLength(101);
    expect(body).toContain('wanchuang_requests_total{operation="other",outcome="200"} 20\n');
  });

  it.each([
    { title: 'another machine', from: '203.0.113.5', headers: {}, status: 403 },
    { title: 'an address that was named', from: '10.1.2.3', headers: {}, status: 200 },
    { title: 'an address that was named, as IPv6 writes it', from: '::ffff:10.1.2.3', headers: {}, status: 200 },
    {
      title: 'what says that it is from here, without a proxy',
      from: '203.0.113.5',
      headers: { 'x-forwarded-for': '127.0.0.1' },
      status: 403,
    },
    {
      title: 'what a proxy here passes on for nobody',
      from: '127.0.0.1',
      headers: { 'x-forwarded-proto': 'https' },
      status: 403,
    },
  ] as { title: string; from: string; headers: Record<string, string>; status: number }[])(
    'answer $status to $title',
    async ({ from, headers, status }) => {
      const node = await stage.open({ METRICS_ADDRESSES: '10.0.0.0/8' });
      expect((await get(node, '/metrics', { from, headers })).statusCode).toBe(status);
    },
  );
});

describe('the rate limit', () => {
  const stage = edgeStage();

  it('refuses one address, and of IPv6 one network, with 429 and Retry-After, and leaves others and this machine alone', async () => {
    const node = await stage.open({ RATE_LIMIT_PER_MINUTE: '2' });
    const statuses = async (from: string) => {
      const found: number[] = [];
      for (let index = 0; index < 3; index += 1) found.push((await ask(node, units, { from })).statusCode);
      return found;
    };
    expect(await statuses('203.0.113.5')).toEqual([200, 200, 429]);
    expect(await statuses('203.0.113.6')).toEqual([200, 200, 429]);
    expect(await statuses('2001:db8:1:2::1')).toEqual([200, 200, 429]);
    expect(await statuses('2001:db8:1:2:ffff::2')).toEqual([429, 429, 429]);
    expect(await statuses('2001:db8:1:3::1')).toEqual([200, 200, 429]);
    expect(await statuses('127.0.0.1')).toEqual([200, 200, 200]);
    const refused = await ask(node, units, { from: '203.0.113.5' });
    expect(codesOf(refused)).toEqual(['TOO_MANY_REQUESTS']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toContain('Try again in');
  });
});

describe('the time limit', () => {
  const stage = edgeStage();

  it('stops a query and cancels its statement', async () => {
    const node = await stage.open({ REQUEST_TIME_LIMIT_SECONDS: '1' });
    const { owner, database } = stage.test;
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE center IN ACCESS EXCLUSIVE MODE');
    try {
      const response = await ask(node, units);
      expect(codesOf(response)).toEqual(['TOO_COMPLEX']);
      expect(response.body).toContain('longer than 1 s');
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await database.reader().rows(waiting)).length > 0);
    } finally {
      await owner.query('ROLLBACK');
    }
    expect((await ask(node, units)).json()).toEqual({ data: { centers: { totalCount: 0 } } });
  });
});
