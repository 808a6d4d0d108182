import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Passes requests on, and breaks the connection of the first so many answers after some bytes. */
export const startCuttingProxy = async (address: string, cuts: number, bytes: number) => {
  let left = cuts;
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    const isCut = (left -= 1) >= 0;
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const passed = request(new URL(incoming.url ?? '/', address), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      let sent = 0;
      answer.on('data', (piece: Buffer) => {
        const part = isCut ? piece.subarray(0, Math.max(bytes - sent, 0)) : piece;
        sent += part.length;
        outgoing.write(part, () => (isCut && sent >= bytes ? outgoing.destroy() : undefined));
      });
      answer.on('end', () => (isCut ? outgoing.destroy() : outgoing.end()));
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
