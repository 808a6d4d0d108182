import type { FastifyInstance } from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { signedIn } from '@wanchuang/server-access/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { ImportService } from '@wanchuang/server-analytics';
import { DataVersions, ImportFiles, importLimits } from '@wanchuang/server-platform';
import { type TestDatabase, testClock, testDatabase } from '@wanchuang/server-platform/testing';
import { createApp } from './app';
import { entities } from './schema';

describe('the HTTP application', () => {
  let test: TestDatabase;
  let versions: DataVersions;
  let app: FastifyInstance;
  let cookie: string;
  const uploads = mkdtempSync(join(tmpdir(), 'wanchuang-app-'));

  beforeAll(async () => {
    test = await testDatabase({ entities });
    const place = await registryFactory(test).jurisdiction();
    cookie = await signedIn(test.owner, 'BUREAU_OFFICER', [place], testClock.now());
    const files = new ImportFiles({ folder: uploads, limits: { ...importLimits, bytes: 1024 * 1024 } });
    const service = new ImportService({ database: test.database, clock: testClock, files });
    versions = new DataVersions({ url: test.serverUrl });
    app = await createApp({
      database: test.database,
      clock: testClock,
      logger: pino({ level: 'silent' }),
      imports: { files, service, shippedFolder: uploads },
      versions,
      answers: null,
      dashboardFolder: null,
    });
  });
  afterAll(async () => {
    await app?.close();
    await versions?.close();
    await test?.close();
    rmSync(uploads, { recursive: true, force: true });
  });

  const ask = async (query: string, variables = {}, headers: Record<string, string> = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost:4000', 'content-type': 'application/json', cookie, ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    return {
      status: response.statusCode,
      body: response.json<{
        data?: Record<string, unknown>;
        errors?: { message: string; extensions: Record<string, unknown> }[];
      }>(),
    };
  };

  it('answers a query', async () => {
    const { body } = await ask('{ indicators { code parts { code } } }');
    expect(body.errors).toBeUndefined();
    expect(body.data?.['indicators']).toHaveLength(46);
  });

  it('says that it is well, with security headers', async () => {
    const response = await app.inject({ url: '/healthz', headers: { host: 'localhost' } });
    expect(response.json()).toEqual({ status: 'ok' });
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([['evil.example'], ['127.0.0.1.evil.example'], ['192.168.1.10:4000'], ['localhost.evil.example:4000']])(
    'refuses a request to the name %s: loopback only',
    async (host) => {
      const response = await app.inject({ url: '/healthz', headers: { host } });
      expect(response.statusCode).toBe(403);
    },
  );

  it('refuses a form post from another page (CSRF)', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: '{ indicators { code } }' }),
    });
    expect(response.statusCode).toBe(400);
  });

  it('refuses batches', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: '[{"query":"{ indicators { code } }"}]',
    });
    expect(response.statusCode).toBe(400);
  });

  it.each([
    ['a page too large', '{ centers(first: 100000) { totalCount } }', 'BAD_USER_INPUT', 'first'],
    ['a malformed cursor', '{ centers(after: "nonsense") { edges { cursor } } }', 'BAD_USER_INPUT', 'after'],
    [
      'an unknown field code',
      '{ centers(filter: { fieldCodes: ["ALCHEMY"] }) { totalCount } }',
      'BAD_USER_INPUT',
      'ALCHEMY',
    ],
    ['an id of another type', '{ center(id: "organisation_1") { id } }', 'BAD_USER_INPUT', 'organisation_1'],
    [
      'a jurisdiction that is not the own, or none',
      '{ overview(filter: { jurisdictionId: "jurisdiction_999" }) { years } }',
      'FORBIDDEN',
      'overview',
    ],
    [
      'an unknown enum value',
      '{ centers(filter: { statuses: [SLEEPING] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'SLEEPING',
    ],
    [
      'an unknown indicator',
      '{ indicatorFacts(filter: { indicatorCodes: ["HAPPINESS"] }) { totalCount } }',
      'BAD_USER_INPUT',
      'HAPPINESS',
    ],
  ])('answers %s with a clear error', async (_, query, code, names) => {
    const { body } = await ask(query);
    expect(body.errors?.[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(body.errors?.[0])).toContain(names);
  });

  it('refuses an operation that is too large before it runs', async () => {
    const nested =
      '{ centers(first: 200) { nodes { technologyContracts(first: 200) { nodes { center { technologyContracts(first: 200) { totalCount } } } } } } }';
    const { body } = await ask(nested);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: 'nodes' });
  });

  it('hides what went wrong inside behind an id', async () => {
    await test.owner.query('ALTER TABLE indicator_fact RENAME TO hidden_fact');
    try {
      const { body } = await ask('{ indicatorFacts { totalCount } }');
      expect(body.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
      expect(body.errors?.[0]?.extensions['correlationId']).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(body)).not.toContain('indicator_fact');
    } finally {
      await test.owner.query('ALTER TABLE hidden_fact RENAME TO indicator_fact');
    }
  });

  it('answers an unknown address with JSON', async () => {
    const response = await app.inject({ url: '/nowhere', headers: { host: 'localhost' } });
    expect([response.statusCode, response.json<{ error: { code: string } }>().error.code]).toEqual([404, 'NOT_FOUND']);
  });
});
