import { ExpectedError } from '@wanchuang/server-platform';

const form = /^[A-Za-z0-9_-]{8,64}$/;
/** Keys that are remembered; the oldest is forgotten first. */
const remembered = 1000;

interface Answered {
  readonly scope: string;
  readonly runId: Promise<number>;
}

/** A request that comes twice with one key is carried out once; the second gets the same run. */
export class IdempotencyKeys {
  private readonly known = new Map<string, Answered>();

  /**
   * @param scope what the key stands for; the same key for something else is a CONFLICT
   * @param answer called with the run of the first time, or undefined the first time
   */
  async once<T extends { readonly key: number }>(
    key: string | null | undefined,
    scope: readonly (string | number)[],
    answer: (runId: number | undefined) => Promise<T>,
  ): Promise<T> {
    if (key === null || key === undefined) return answer(undefined);
    if (!form.test(key)) {
      throw new ExpectedError('BAD_USER_INPUT', 'idempotencyKey: 8 to 64 letters, digits, - or _ are wanted', {
        place: 'idempotencyKey',
      });
    }
    const wanted = JSON.stringify(scope);
    const earlier = this.known.get(key);
    if (earlier) {
      if (earlier.scope === wanted) return answer(await earlier.runId);
      throw new ExpectedError('CONFLICT', 'idempotencyKey: it was used for another request', {
        place: 'idempotencyKey',
      });
    }
    const first = answer(undefined);
    const runId = first.then((run) => run.key);
    this.known.set(key, { scope: wanted, runId });
    runId.catch(() => this.known.delete(key));
    this.forgetOldest();
    return first;
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys();
    if (this.known.size > remembered && oldest !== undefined) this.known.delete(oldest);
  }
}
