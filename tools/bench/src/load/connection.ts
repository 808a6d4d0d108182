import { connect, type Socket } from 'node:net';

/** What came back: the status and how many bytes of body. The body itself is not kept. */
export interface Answer {
  status: number;
  bytes: number;
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

const endOfHead = Buffer.from('\r\n\r\n');

const readHead = (head: string): Answer => {
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1];
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (status && length) return { status: Number(status), bytes: Number(length) };
  throw new Error(`an answer of HTTP/1.1 with its content-length is wanted, and this came:\n${head}`);
};

/**
 * One keep-alive HTTP/1.1 connection of the loopback that has one request under way at a time. Written on a bare
 * socket: node:http's client would cost as much processor time as the servers that are measured.
 */
export class Connection {
  private waiting: Waiting | null = null;
  /** The head so far; empty once it has been read. */
  private head: Buffer = Buffer.alloc(0);
  private answer: Answer | null = null;
  private missing = 0;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  /** Sends a whole request, head and body; resolves when the last byte of its answer is there. */
  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.waiting) return reject(new Error('this connection has a request under way'));
      if (this.socket.destroyed) return reject(new Error('the server closed the connection'));
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    if (this.answer) return this.count(this.answer, chunk.length);
    this.head = this.head.length === 0 ? chunk : Buffer.concat([this.head, chunk]);
    const end = this.head.indexOf(endOfHead);
    if (end < 0) return;
    try {
      this.answer = readHead(this.head.toString('latin1', 0, end));
    } catch (error) {
      return this.fail(error instanceof Error ? error : new Error(String(error)));
    }
    const body = this.head.length - end - endOfHead.length;
    this.head = Buffer.alloc(0);
    this.missing = this.answer.bytes;
    this.count(this.answer, body);
  }

  private count(answer: Answer, received: number): void {
    this.missing -= received;
    if (this.missing > 0) return;
    if (this.missing < 0) return this.fail(new Error('the answer is longer than its content-length says'));
    const waiting = this.waiting;
    this.answer = null;
    this.waiting = null;
    waiting?.resolve(answer);
  }

  private fail(error: Error): void {
    const waiting = this.waiting;
    this.waiting = null;
    this.socket.destroy();
    waiting?.reject(error);
  }
}

/** Head and body of a request as they go over the wire, made once and sent often. */
export const wireRequest = (method: 'GET' | 'POST', path: string, body = '', cookie = ''): Buffer => {
  const ofSession = cookie === '' ? [] : [`cookie: ${cookie}`];
  const head = [`${method} ${path} HTTP/1.1`, 'host: localhost', 'accept: application/json', ...ofSession];
  const ofBody = body === '' ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(`${[...head, ...ofBody].join('\r\n')}\r\n\r\n${body}`);
};
