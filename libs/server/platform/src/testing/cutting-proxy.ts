import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and PostgreSQL, and loses answers to COMMIT when it is told to. */
export interface CuttingProxy {
  /** The database's address through it. */
  readonly url: string;
  /** The next COMMIT reaches PostgreSQL; its answer is lost, and the connection with it. */
  cutNextCommit(): void;
  close(): Promise<void>;
}

/** A message of the simple protocol that holds nothing else. */
const commitMessage = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');

export const cuttingProxy = async (databaseUrl: string): Promise<CuttingProxy> => {
  const url = new URL(databaseUrl);
  const { hostname, port } = url;
  const sockets = new Set<Socket>();
  let isToCut = false;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    let isCut = false;
    client.on('data', (sent) => {
      if (isToCut && sent.includes(commitMessage)) [isToCut, isCut] = [false, true];
      database.write(sent);
    });
    database.on('data', (answered) => {
      if (isCut)
        client.destroy(); // PostgreSQL has spoken: what it was asked for is done
      else client.write(answered);
    });
    client.once('close', () => database.destroy());
    database.once('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    cutNextCommit: () => (isToCut = true),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
