import { errorsIn, WanchuangError } from './errors';

export interface CallOptions {
  /** Ends it, while it waits too. */
  readonly signal?: AbortSignal;
  /** How long to wait in all for points of the token, seconds; 0: a spent budget is an error at once. */
  readonly waitAtMost?: number;
}

export interface TransportOptions extends CallOptions {
  /** Where the server is: `https://wanchuang.example`. */
  readonly address: string;
  /** `wct_…`, of the account page; left out, a browser's own session is sent. */
  readonly token?: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** A token's budget is whole again after a minute. */
const usualWait = 120;
const shortestWait = 0.1;

/** @throws the signal's reason as soon as it aborts */
export const pause = (seconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', end, { once: true });
  });

/** Sends requests to one server, as one token, and waits where it is told to. */
export class Transport {
  constructor(private readonly options: TransportOptions) {}

  /**
   * The response to a request that was not refused by HTTP; a spent budget is waited for.
   * @throws WanchuangError; the signal's reason; what fetch throws where there is no server
   */
  async send(path: string, request: RequestInit, { signal, waitAtMost }: CallOptions = {}): Promise<Response> {
    const ends = [signal, this.options.signal].filter((one) => one !== undefined);
    const ended = ends.length > 0 ? AbortSignal.any(ends) : undefined;
    let left = waitAtMost ?? this.options.waitAtMost ?? usualWait;
    for (;;) {
      const response = await this.once(path, { ...request, signal: ended });
      if (response.ok) return response;
      const error = await refusalOf(response);
      const wait = error.code === 'TOO_MANY_REQUESTS' ? Math.max(error.retryAfter ?? 60, shortestWait) : Infinity;
      if (wait > left) throw error;
      left -= wait;
      await pause(wait, ended);
    }
  }

  private once(path: string, request: RequestInit): Promise<Response> {
    const { address, token, fetch = globalThis.fetch } = this.options;
    const headers = new Headers(request.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return fetch(new URL(path, address), { ...request, headers });
  }
}

const refusalOf = async (response: Response): Promise<WanchuangError> => {
  const body: unknown = await response.json().catch(() => null);
  return new WanchuangError(errorsIn(body), response);
};
