import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from './schema';
import { startTestNode, type TestNode } from './testing/test-node';

describe('a request whose sender is gone', () => {
  let test: TestDatabase;
  let node: TestNode;
  let port: number;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    node = await startTestNode(test, { isCaching: false });
    await node.app.listen({ port: 0, host: '127.0.0.1' });
    const address = node.app.server.address();
    port = address !== null && typeof address === 'object' ? address.port : 0;
  });
  afterAll(async () => {
    await node?.close();
    await test?.close();
  });

  const body = JSON.stringify({ query: '{ centers { totalCount } }' });
  /** Sends a query over a connection of its own. */
  const send = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    return socket;
  };
  /** Statements that wait for the locked table, as PostgreSQL sees them. */
  const waiting = async (): Promise<{ pid: number }[]> =>
    test.database
      .reader()
      .rows(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
  const untilWaiting = async (count: number): Promise<void> => {
    while ((await waiting()).length !== count);
  };
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    return response.json();
  };

  it('has its statement cancelled, and the pool goes on', async () => {
    await test.owner.query('BEGIN');
    await test.owner.query('LOCK TABLE center IN ACCESS EXCLUSIVE MODE');
    try {
      // more than the pool has connections: those that wait for one are given up as well
      const sockets = await Promise.all([1, 2, 3, 4, 5, 6].map(send));
      await untilWaiting(4);
      for (const socket of sockets) socket.destroy();
      await untilWaiting(0);
    } finally {
      await test.owner.query('ROLLBACK');
    }
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(ask));
    expect(answers).toEqual(answers.map(() => ({ data: { centers: { totalCount: 0 } } })));
  });

  it('leaves those of others alone', async () => {
    await test.owner.query('BEGIN');
    await test.owner.query('LOCK TABLE center IN ACCESS EXCLUSIVE MODE');
    let others: Promise<unknown>;
    try {
      const gone = await send();
      await untilWaiting(1);
      others = Promise.all([ask(), ask()]);
      await untilWaiting(3);
      gone.destroy();
      await untilWaiting(2);
    } finally {
      await test.owner.query('ROLLBACK');
    }
    expect(await others).toEqual([1, 2].map(() => ({ data: { centers: { totalCount: 0 } } })));
  });
});
