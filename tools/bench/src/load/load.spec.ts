import { createServer, type RequestListener, type Server } from 'node:http';
import { Connection, wireRequest } from './connection';
import { type LoadJob, runLoad, type TimedRequest } from './load';

const servers: Server[] = [];

const serve = (answer: RequestListener): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    servers.push(server);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });

const get = (path: string, bytes: number): TimedRequest => ({ method: 'GET', path, body: '', bytes });

const jobOf = (port: number, requests: readonly TimedRequest[], part: Partial<LoadJob> = {}): LoadJob => ({
  port,
  requests,
  concurrency: 4,
  milliseconds: 50,
  ...part,
});

afterAll(() => {
  for (const server of servers) server.close();
});

describe('a keep-alive connection', () => {
  it('measures answers of any length, one after the other, and sends bodies whole', async () => {
    const heard: string[] = [];
    const port = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${body}`);
        response.end('万'.repeat(Number(request.url?.slice(1))));
      });
    });
    const connection = await Connection.open(port);
    expect(await connection.send(wireRequest('GET', '/0'))).toEqual({ status: 200, bytes: 0 });
    expect(await connection.send(wireRequest('POST', '/1', '{"名":1}'))).toEqual({ status: 200, bytes: 3 });
    expect(await connection.send(wireRequest('GET', '/1000000'))).toEqual({ status: 200, bytes: 3_000_000 });
    connection.close();
    expect(heard).toEqual(['GET /0 ', 'POST /1 {"名":1}', 'GET /1000000 ']);
  });

  it('reads a head that arrives in pieces', async () => {
    const port = await serve((request) => {
      request.socket.setNoDelay(true);
      request.socket.write('HTTP/1.1 200 OK\r\nContent-Le');
      setImmediate(() => request.socket.write('ngth: 2\r\n\r'));
      setImmediate(() => setImmediate(() => request.socket.write('\n{}')));
    });
    const connection = await Connection.open(port);
    expect(await connection.send(wireRequest('GET', '/'))).toEqual({ status: 200, bytes: 2 });
    connection.close();
  });

  it('fails when the server closes, and when an answer has no length', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/close') return void request.socket.destroy();
      response.write('in');
      response.end('chunks');
    });
    const closed = await Connection.open(port);
    await expect(closed.send(wireRequest('GET', '/close'))).rejects.toThrow('closed the connection');
    const chunked = await Connection.open(port);
    await expect(chunked.send(wireRequest('GET', '/chunks'))).rejects.toThrow('content-length is wanted');
  });
});

describe('a load', () => {
  it('takes requests in turn, counts each answer once, and has at most its concurrency under way', async () => {
    const counts = new Map<string, number>();
    let underWay = 0;
    let most = 0;
    const port = await serve((request, response) => {
      most = Math.max(most, (underWay += 1));
      counts.set(request.url ?? '', (counts.get(request.url ?? '') ?? 0) + 1);
      setImmediate(() => {
        underWay -= 1;
        response.end(request.url);
      });
    });
    const result = await runLoad(jobOf(port, [get('/a', 2), get('/bc', 3)]));
    const [a = 0, bc = 0] = [counts.get('/a'), counts.get('/bc')];
    expect(a + bc).toBe(result.latencies.length);
    expect(Math.abs(a - bc)).toBeLessThanOrEqual(1);
    expect(result.bytes).toBe(2 * a + 3 * bc);
    expect(most).toBeLessThanOrEqual(4);
    expect(result.elapsedMilliseconds).toBeGreaterThanOrEqual(50);
    expect(Math.max(...result.latencies)).toBeLessThanOrEqual(result.elapsedMilliseconds);
  });

  it('writes a row by each connection, each time in the version that the last change has left', async () => {
    const versions = new Map<string, number[]>();
    const port = await serve((request, response) => {
      const [, , id = '', version] = (request.url ?? '').split('/');
      versions.set(id, [...(versions.get(id) ?? []), Number(version)]);
      response.end(`done ${id}`);
    });
    const rows = [
      { id: 7, version: 1 },
      { id: 123, version: 40 },
    ];
    const write = get('/write/{id}/{version}', 'done '.length);
    const result = await runLoad(jobOf(port, [write], { concurrency: 2, rows }));
    for (const [index, { id, version }] of rows.entries()) {
      const written = versions.get(String(id)) ?? [];
      expect(written.length).toBeGreaterThan(0);
      expect(written).toEqual(written.map((_, place) => version + place));
      expect(result.rows?.[index]).toEqual({ id, version: version + written.length });
    }
    await expect(runLoad(jobOf(port, [write], { concurrency: 3, rows }))).rejects.toThrow('a request and a row');
  });

  it('lets an answer be longer only by what may stand in it besides', async () => {
    const port = await serve((_, response) => void response.end('ok 123'));
    const once = { concurrency: 1, milliseconds: 0 };
    const result = await runLoad(jobOf(port, [{ ...get('/x', 3), spare: 3 }], once));
    expect(result.latencies).toHaveLength(1);
    await expect(runLoad(jobOf(port, [{ ...get('/x', 3), spare: 2 }], once))).rejects.toThrow('6 bytes under load');
  });

  it('waits for and counts what is under way when the window ends', async () => {
    const port = await serve((_, response) => void setTimeout(() => response.end('ok'), 30));
    const result = await runLoad(jobOf(port, [get('/', 2)], { concurrency: 3, milliseconds: 0 }));
    expect(result.latencies).toHaveLength(3);
    expect(Math.min(...result.latencies)).toBeGreaterThanOrEqual(29);
  });

  it.each([
    ['another status', 500, 'ok'],
    ['another length', 200, 'okay'],
  ])('fails at the first answer of %s', async (_, status, body) => {
    const port = await serve(
      (__, response) => void response.writeHead(status, { 'content-length': body.length }).end(body),
    );
    await expect(runLoad(jobOf(port, [get('/x', 2)]))).rejects.toThrow(
      `/x answered ${status} with ${body.length} bytes under load; verified were 200 and 2 bytes`,
    );
  });

  it('fails where nobody listens', async () => {
    const port = await serve(() => undefined);
    servers.pop()?.close();
    await expect(runLoad(jobOf(port, [get('/', 0)]))).rejects.toThrow('ECONNREFUSED');
  });
});
