import type { LightMyRequestResponse } from 'fastify';
import { signedIn } from '@wanchuang/server-access/testing';
import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { DataVersions } from '@wanchuang/server-platform';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from '../schema';
import { startTestNode, type TestNode } from './test-node';

/** A node's versions that a test can hold at one, or tell another, as if the database had. */
export class HeldVersions extends DataVersions {
  private held: bigint | null = null;
  private readonly told = new Set<(known: bigint | null) => void>();

  override get known(): bigint | null {
    return this.held ?? super.known;
  }

  override subscribe(listener: (known: bigint | null) => void): () => void {
    this.told.add(listener);
    return super.subscribe(listener);
  }

  /** null: what is really known. */
  hold(version: bigint | null): void {
    this.held = version;
  }

  tell(version: bigint): void {
    this.held = version;
    for (const listener of this.told) listener(version);
  }
}

/** Resolves as soon as the node knows the version. */
export const until = ({ versions }: TestNode, expected: bigint | null): Promise<void> =>
  new Promise((resolve) => {
    if (versions.known === expected) return resolve();
    const end = versions.subscribe((known) => {
      if (known !== expected) return;
      end();
      resolve();
    });
  });

export const units = { query: '{ centers { nodes { code name } totalCount } }' };
export const post = (
  { app }: TestNode,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  });
export const codesIn = (response: LightMyRequestResponse): string[] => {
  const { data } = response.json<{ data: { centers: { nodes: { code: string }[] } } }>();
  return data.centers.nodes.map(({ code }) => code);
};
/** Goes past the answers that are kept. */
export const past = { 'x-data-version': '999999' };

/** A database for the tests of a describe, or for each of its own; what they open is closed behind them. */
export const stageOf = (each: (work: () => Promise<void>) => void, last: (work: () => Promise<void>) => void) => {
  const opened: TestNode[] = [];
  let test: TestDatabase;
  const stage = {
    instant: testClock.now(),
    get test() {
      return test;
    },
    /** What an officer of the bureau sends, who may see and do everything in the jurisdictions that there are now. */
    async officer(): Promise<{ cookie: string }> {
      const { rows } = await test.owner.query<{ id: number }>('SELECT id FROM jurisdiction');
      const places = rows.map(({ id }) => id);
      return { cookie: await signedIn(test.owner, 'BUREAU_OFFICER', places, stage.instant) };
    },
    async open(options: Parameters<typeof startTestNode>[1] = {}): Promise<TestNode> {
      const clock = { now: () => stage.instant };
      const node = await startTestNode(test, { clock, ...options });
      opened.push(node);
      return node;
    },
  };
  each(async () => {
    test = await testDatabase({ entities });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
  });
  afterEach(async () => {
    for (const node of opened.splice(0)) await node.close();
  });
  last(() => test?.close());
  return stage;
};
