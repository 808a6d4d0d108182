import type { LightMyRequestResponse } from 'fastify';
import type { Logger } from 'pino';
import { demoPassword, loadDemoPeople } from '@wanchuang/server-access';
import { type TestDatabase, testClock, testDatabase } from '@wanchuang/server-platform/testing';
import { seedWorld } from '../differential/seed/world-seed';
import { createLogger } from '../edge/logger';
import { entities } from '../schema';
import { startTestNode, type TestNode } from './test-node';

export interface Body {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost?: Readonly<Record<string, unknown>> };
}

/** Seconds. */
const longestSession = 12 * 3600;

interface Made {
  readonly id: string;
  readonly secret: string;
}

/** The differential test's small world, the demo's people in it, and nodes whose log and clock a test reads and moves. */
export const openTokenStage = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  await seedWorld(test);
  let instant = testClock.now();
  const lines: Record<string, unknown>[] = [];
  const logger: Logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const nodes: TestNode[] = [];
  const open = async (): Promise<TestNode> => {
    const node = await startTestNode(test, { clock: { now: () => instant }, logger });
    nodes.push(node);
    return node;
  };
  const node = await open();
  await node.database.transact('system', (tx) =>
    tx.appendEvent({ type: 'demo.loaded', subject: 'jurisdiction_1', payload: {} }),
  );
  await loadDemoPeople(node.database);

  const post = (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
    at: TestNode = node,
  ): Promise<LightMyRequestResponse> =>
    at.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query, variables }),
    });

  const cookies = new Map<string, string>();
  const signIn = async (role: string): Promise<{ cookie: string }> => {
    const input = { email: `${role.toLowerCase().replace('_', '.')}@demo.invalid`, password: demoPassword };
    const answer = await post('mutation ($input: SignInInput!) { signIn(input: $input) { secondFactor } }', { input });
    const [kept] = answer.cookies;
    const cookie = `${kept?.name}=${kept?.value}`;
    cookies.set(role, cookie);
    return { cookie };
  };
  const as = async (role: string): Promise<{ cookie: string }> => {
    const cookie = cookies.get(role);
    return cookie === undefined ? signIn(role) : { cookie };
  };

  return {
    test,
    node,
    open,
    post,
    as,
    lines,
    /** A token that somebody with this role has made for themselves. */
    made: async (role: string, input: object): Promise<Made> => {
      const given = { name: '测试', expiresOn: '2026-12-31', ...input };
      const create = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id } } }';
      const { data, errors } = (await post(create, { input: given }, await as(role))).json<Body>();
      if (!data) throw new Error(JSON.stringify(errors));
      const { secret, token } = data['createToken'] as { secret: string; token: { id: string } };
      return { id: token.id, secret };
    },
    pass: (seconds: number): void => {
      instant = new Date(instant.getTime() + seconds * 1000);
      if (seconds >= longestSession) cookies.clear(); // whoever acts again signs in again
    },
    close: async (): Promise<void> => {
      for (const one of nodes) await one.close();
      await test.close();
    },
  };
};

export type TokenStage = Awaited<ReturnType<typeof openTokenStage>>;

export const bearer = (secret: string): { authorization: string } => ({ authorization: `Bearer ${secret}` });
