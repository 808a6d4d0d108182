import type { LightMyRequestResponse } from 'fastify';
import { readEdgeConfig } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { edgeOf, type EdgeOptions } from '../edge/edge-options';
import { createLogger } from '../edge/logger';
import { entities } from '../schema';
import { startTestNode, type TestNode } from './test-node';

export interface EdgeNode extends TestNode {
  readonly edge: EdgeOptions;
  /** Lines of its log so far. */
  readonly lines: Record<string, unknown>[];
}

type EdgeEnvironment = Readonly<Record<string, string>>;

export interface EdgeStage {
  readonly test: TestDatabase;
  open(
    environment?: EdgeEnvironment,
    options?: { isCaching?: boolean; isSignedIn?: EdgeOptions['isSignedIn'] },
  ): Promise<EdgeNode>;
}

/** A database for a describe, and nodes on it that are set up by the environment; they are closed behind each test. */
export const edgeStage = (): EdgeStage => {
  const opened: TestNode[] = [];
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ entities });
  });
  afterEach(async () => {
    for (const node of opened.splice(0)) await node.close();
  });
  afterAll(() => test?.close());
  return {
    get test() {
      return test;
    },
    open: async (environment = {}, { isCaching = false, isSignedIn } = {}) => {
      const faults: string[] = [];
      const edge = edgeOf(readEdgeConfig(environment, faults), isSignedIn);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      const lines: Record<string, unknown>[] = [];
      const logger = createLogger('debug', { write: (line) => void lines.push(JSON.parse(line)) });
      const node = await startTestNode(test, { isCaching, edge, logger });
      opened.push(node);
      return { ...node, edge, lines };
    },
  };
};

interface Asked {
  readonly headers?: Record<string, string>;
  readonly from?: string;
}

/** Sends a body to /graphql. */
export const ask = (
  { app }: TestNode,
  body: unknown,
  { headers = {}, from = '127.0.0.1' }: Asked = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const get = ({ app }: TestNode, url: string, { headers = {}, from = '127.0.0.1' }: Asked = {}) =>
  app.inject({ url, remoteAddress: from, headers: { host: 'localhost', ...headers } });

export const codesOf = (response: LightMyRequestResponse): unknown[] =>
  (response.json<{ errors?: { extensions: { code: string } }[] }>().errors ?? []).map(
    ({ extensions }) => extensions.code,
  );
