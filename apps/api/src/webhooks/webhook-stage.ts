import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@wanchuang/domain-access';
import { signedIn } from '@wanchuang/server-access/testing';
import { AllowedAddresses, openSecretBox, providedWebhooks, usualLimits } from '@wanchuang/server-data';
import { type TestDatabase, testClock, testDatabase } from '@wanchuang/server-platform/testing';
import { createLogger } from '../edge/logger';
import { entities } from '../schema';
import { startTestNode, type TestNode } from '../testing/test-node';
import type { Body } from '../testing/token-stage';

/** What a receiver was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Sequences of the events in it. */
  readonly sequences: readonly string[];
  readonly types: readonly string[];
}

type Answering = (response: ServerResponse, received: Received) => void | Promise<void>;

const accept: Answering = (response) => void response.writeHead(204).end();

/** A receiver on loopback: real HTTP, which keeps what it gets. */
export const startReceiver = async () => {
  const received: Received[] = [];
  let answering = accept;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { events } = JSON.parse(body).data;
      const of = (name: string): string[] => events.map((event: Record<string, string>) => event[name]);
      const one = { headers: request.headers, body, sequences: of('sequence'), types: of('type') };
      received.push(one);
      void answering(response, one);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    received,
    answer: (how: Answering = accept): void => void (answering = how),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** As the specification of Standard Webhooks tells receivers to, with nothing of ours. */
export const verifies = ({ headers, body }: Received, secret: string): boolean => {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return String(signatures).split(' ').includes(`v1,${expected}`);
};

export interface MadeWebhook {
  readonly id: string;
  readonly version: number;
  readonly secret: string;
}

const fields = `id version state sequence deliveredAt failedAt fault faultStatus failures nextAt isTestWaiting testedAt testFault testStatus
  previousUntil waiting { totalCount }`;

/** Two districts, nodes that send, and a clock and names that a test moves. */
export const openWebhookStage = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  await test.owner.query(
    `INSERT INTO jurisdiction (id, code, level, name_zh, name_en, currency)
     VALUES (1, 'NORTH', 'NATION', '北', 'North', 'CNY'), (2, 'SOUTH', 'NATION', '南', 'South', 'CNY')`,
  );
  let instant = testClock.now();
  const clock = { now: () => instant };
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
  /** Names, and where they lead today. */
  const names = new Map<string, readonly string[]>();
  const resolve = async (name: string): Promise<readonly string[]> => names.get(name) ?? [];
  const receivers = { allowed: new AllowedAddresses(['127.0.0.1']), resolve };
  const limits = { ...usualLimits, events: 5, time: 400 };
  const nodes: TestNode[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'wanchuang-webhooks-'));
  const box = await openSecretBox(folder);
  const open = async (): Promise<TestNode> => {
    const node = await startTestNode(test, { clock, logger, webhooks: { receivers, box, limits } });
    nodes.push(node);
    return node;
  };
  const node = await open();

  const post = async (cookie: string, query: string, variables: object): Promise<Body> => {
    const headers = { host: 'localhost', 'content-type': 'application/json', cookie };
    const payload = JSON.stringify({ query, variables });
    return (await node.app.inject({ method: 'POST', url: '/graphql', headers, payload })).json<Body>();
  };
  const change = async (cookie: string, name: string, input: object, selected = fields) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    return post(cookie, `mutation ($input: ${type}) { ${name}(input: $input) { ${selected} } }`, { input });
  };
  const create = (cookie: string, input: object): Promise<Body> =>
    change(cookie, 'createWebhook', { name: '同步', ...input }, 'secret webhook { id version }');
  const sent = async (at: TestNode = node): Promise<void> => {
    const { runner } = providedWebhooks(at.database) ?? {};
    runner?.ask();
    await runner?.idle();
  };
  return {
    test,
    names,
    lines,
    open,
    node,
    post,
    change,
    create,
    sent,
    as: (role: Role, places: readonly number[] = [1]) => signedIn(test.owner, role, places, instant),
    made: async (cookie: string, input: object): Promise<MadeWebhook> => {
      const { data, errors } = await create(cookie, input);
      if (!data) throw new Error(JSON.stringify(errors));
      const { secret, webhook } = data['createWebhook'] as { secret: string; webhook: { id: string; version: number } };
      return { ...webhook, secret };
    },
    find: async (cookie: string, id: string): Promise<Record<string, unknown> | null> => {
      const { data } = await post(cookie, `query ($id: ID!) { node(id: $id) { ... on Webhook { ${fields} } } }`, {
        id,
      });
      return (data?.['node'] ?? null) as Record<string, unknown> | null;
    },
    /** Something happens in a district. @returns its place in the log */
    happens: async (type: string, place = 1, count = 1): Promise<string[]> => {
      const { rows } = await test.owner.query<{ sequence: string }>(
        `SELECT append_event($1, 'system', $2, 'jurisdiction_' || $3::int, NULL, $3::int, '{"n":' || n || '}') AS sequence FROM generate_series(1, $4::int) n`,
        [instant, type, place, count],
      );
      return rows.map(({ sequence }) => sequence);
    },
    now: () => instant,
    /** Time goes by; those who have signed in use their sessions meanwhile. */
    pass: async (seconds: number): Promise<void> => {
      instant = new Date(instant.getTime() + seconds * 1000);
      await test.owner.query('UPDATE session SET seen_at = $1, expires_at = $2', [
        instant,
        new Date(instant.getTime() + 3_600_000),
      ]);
    },
    close: async (): Promise<void> => {
      for (const one of nodes) await one.close();
      await test.close();
      await rm(folder, { recursive: true });
    },
  };
};

export type WebhookStage = Awaited<ReturnType<typeof openWebhookStage>>;
