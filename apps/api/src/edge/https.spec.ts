import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedError, readEdgeConfig } from '@wanchuang/server-platform';
import { ask, type EdgeNode, edgeStage, get } from '../testing/edge-stage';
import { selfSigned } from '../testing/self-signed';
import { serverFactory } from './http-server';

const host = 'wanchuang.example';
const units = { query: '{ centers { totalCount } }' };

describe('HTTPS of the server’s own', () => {
  const stage = edgeStage();
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-tls-'));
  const [certificatePath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const made = selfSigned(host);
  writeFileSync(certificatePath, made.certificate);
  writeFileSync(keyPath, made.key);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const environment = { TLS_CERTIFICATE: certificatePath, TLS_KEY: keyPath, PUBLIC_ORIGIN: `https://${host}` };

  /** Asks over a real connection; the client trusts this certificate alone, for this name. */
  const healthOf = async (node: EdgeNode, ca: string) => {
    await node.app.listen({ port: 0, host: '127.0.0.1' });
    const address = node.app.server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const options = {
      host: '127.0.0.1',
      port,
      path: '/healthz',
      servername: host,
      headers: { host },
      ca,
      agent: false,
    };
    return new Promise<{ status?: number; transport?: string }>((resolve, reject) => {
      const request = https.get(options, (response) => {
        const transport = response.headers['strict-transport-security'];
        response.resume().once('end', () => resolve({ status: response.statusCode, transport }));
      });
      request.once('error', reject);
    });
  };

  it('answers with its certificate, and tells browsers to come by HTTPS only', async () => {
    const node = await stage.open(environment);
    expect(await healthOf(node, made.certificate)).toEqual({
      status: 200,
      transport: expect.stringContaining('max-age=31536000'),
    });
  });

  it('is not taken for another’s, whose certificate is trusted instead', async () => {
    const node = await stage.open(environment);
    await expect(healthOf(node, selfSigned(host).certificate)).rejects.toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY|SIGNATURE/),
    });
  });

  it('does not start without its files, or with a key of another certificate', () => {
    const start = (tls: Record<string, string>) => () =>
      serverFactory(readEdgeConfig({ ...environment, ...tls }, []))(() => undefined, {});
    expect(start({ TLS_KEY: join(folder, 'none.pem') })).toThrow(ExpectedError);
    expect(start({ TLS_KEY: join(folder, 'none.pem') })).toThrow(/TLS_KEY=.*none\.pem: the file cannot be read/);
    writeFileSync(join(folder, 'other.pem'), selfSigned(host).key);
    expect(start({ TLS_KEY: join(folder, 'other.pem') })).toThrow(/are not a certificate and its key/);
  });
});

describe('a server behind a proxy', () => {
  const stage = edgeStage();
  const environment = { TRUSTED_PROXY: '10.0.0.5', PUBLIC_ORIGIN: `https://${host}`, HOST: '0.0.0.0' };
  const secure = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.5', host };

  it.each([
    { title: 'what came in by HTTPS', from: '10.0.0.5', headers: secure, status: 200 },
    {
      title: 'what came in by HTTP',
      from: '10.0.0.5',
      headers: { ...secure, 'x-forwarded-proto': 'http' },
      status: 403,
    },
    { title: 'what does not say how it came in', from: '10.0.0.5', headers: { host }, status: 403 },
    { title: 'who only claims to be a proxy', from: '203.0.113.9', headers: secure, status: 403 },
    { title: 'this machine’s own checks', from: '127.0.0.1', headers: { host: 'localhost' }, status: 200 },
  ])('answers $status to $title', async ({ from, headers, status }) => {
    const node = await stage.open(environment);
    expect((await ask(node, units, { from, headers })).statusCode).toBe(status);
  });

  it('counts the rate for each client behind the proxy', async () => {
    const node = await stage.open({ ...environment, RATE_LIMIT_PER_MINUTE: '1' });
    const statusFor = async (client: string) =>
      (await ask(node, units, { from: '10.0.0.5', headers: { ...secure, 'x-forwarded-for': client } })).statusCode;
    expect([await statusFor('203.0.113.5'), await statusFor('203.0.113.5'), await statusFor('203.0.113.6')]).toEqual([
      200, 429, 200,
    ]);
  });
});

describe('the names that a server answers to', () => {
  const stage = edgeStage();

  it.each([
    [host, 200],
    [`${host}:443`, 200],
    ['WANCHUANG.example', 200],
    ['localhost:4000', 200],
    [`${host}:8443`, 403],
    [`${host}.evil.example`, 403],
    [`evil-${host}`, 403],
    ['10.0.0.7', 403],
  ])('%s: %i', async (name, status) => {
    const node = await stage.open({ PUBLIC_ORIGIN: `https://${host}` });
    const answer = await get(node, '/healthz', { headers: { host: name } });
    expect(answer.statusCode).toBe(status);
  });
});
