import { ExpectedError } from '@wanchuang/server-platform';

const form = /^[A-Za-z0-9_-]{8,64}$/;
/** Keys that are remembered; the oldest is forgotten first. */
const remembered = 1000;

interface Answered {
  readonly scope: string;
  readonly runId: Promise<number>;
}

/** What a request did, and what it answers. */
export interface Carried<T> {
  readonly runId: number;
  readonly answer: T;
}

interface Request<T> {
  readonly key: string | null | undefined;
  /** What the key stands for; the same key for something else is a CONFLICT. */
  readonly scope: readonly (string | number)[];
  /** Carries the request out. */
  readonly first: () => Promise<Carried<T>>;
  /** Answers it where it was carried out before. */
  readonly again: (runId: number) => Promise<T>;
}

/** A request that comes twice with one key is carried out once; the second gets the same run. */
export class IdempotencyKeys {
  private readonly known = new Map<string, Answered>();

  async once<T>({ key, scope, first, again }: Request<T>): Promise<T> {
    if (key === null || key === undefined) return (await first()).answer;
    if (!form.test(key)) {
      throw new ExpectedError('BAD_USER_INPUT', 'idempotencyKey: 8 to 64 letters, digits, - or _ are wanted', {
        place: 'idempotencyKey',
      });
    }
    const wanted = JSON.stringify(scope);
    const earlier = this.known.get(key);
    if (earlier) {
      if (earlier.scope === wanted) return again(await earlier.runId);
      throw new ExpectedError('CONFLICT', 'idempotencyKey: it was used for another request', {
        place: 'idempotencyKey',
      });
    }
    const carried = first();
    const runId = carried.then((done) => done.runId);
    this.known.set(key, { scope: wanted, runId });
    runId.catch(() => this.known.delete(key));
    this.forgetOldest();
    return (await carried).answer;
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys();
    if (this.known.size > remembered && oldest !== undefined) this.known.delete(oldest);
  }
}
