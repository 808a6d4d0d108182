import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { WebhookFault } from '@wanchuang/domain-access';
import { addressOf, ReceiverFault, type Receivers } from './receiver';

interface Posted {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface PostOptions extends Receivers {
  /** From the look-up of the name to the end of the answer's head, ms. */
  readonly time: number;
  readonly signal?: AbortSignal;
}

/** Bytes of an answer’s body that are taken in, and thrown away. */
const longestAnswer = 4 * 1024;

/** The name is not looked up again: the connection goes to the address that was checked. */
const pinnedTo = (address: string): LookupFunction => {
  const family = isIP(address);
  return (_name, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family));
};

const isCertificate = (code: string): boolean => /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/.test(code);
const isUnreachable = (code: string): boolean =>
  /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM)$/.test(code);

const faultOf = (error: unknown): WebhookFault => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (isCertificate(code)) return 'CERTIFICATE';
  return isUnreachable(code) ? 'UNREACHABLE' : 'BROKEN_OFF';
};

const faultOfStatus = (status: number): WebhookFault | null => {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'GONE';
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'REFUSED';
};

/**
 * Sends one message to a receiver and waits for its status; of the answer nothing else is read. Redirects are not followed.
 * @returns the status, of 2xx
 * @throws ReceiverFault for everything else
 */
export async function post(posted: Posted, options: PostOptions): Promise<number> {
  const timeout = AbortSignal.timeout(options.time);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ReceiverFault('TIMED_OUT')), { once: true });
  });
  late.catch(() => undefined);
  // a resolver that hangs cannot be told to stop, but nobody waits for it
  const address = await Promise.race([addressOf(posted.url, options), late]);
  const status = await exchange(posted, address, signal);
  const fault = faultOfStatus(status);
  if (fault !== null) throw new ReceiverFault(fault, status);
  return status;
}

/** Lets a short answer end as it should; of a longer one the connection is cut. */
function drain(response: IncomingMessage): void {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > longestAnswer) response.destroy();
  });
  response.on('error', () => undefined); // its time is up
}

function exchange({ url, headers, body }: Posted, address: string, signal: AbortSignal): Promise<number> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const length = Buffer.byteLength(body);
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      agent: false, // a connection of its own, so that none is shared with what was checked at another time
      lookup: pinnedTo(address),
      maxHeaderSize: 8 * 1024,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': length, 'user-agent': 'Wanchuang-Webhooks/1' },
      signal,
    });
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      drain(response);
    });
    request.on('error', (error) =>
      reject(new ReceiverFault(signal.aborted ? 'TIMED_OUT' : faultOf(error))),
    );
    request.end(body);
  });
}
