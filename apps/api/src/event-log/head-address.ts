import type { HeadKeeper } from './head-keeper';

/** How long the other side may take, ms. */
const patience = 10_000;

/** Sends heads to another machine: POST of `{ sequence, hash, at }`; any answer but 2xx is a failure. */
export const headAddress = (url: string): HeadKeeper => ({
  name: new URL(url).origin, // the path may hold a secret
  async keep(head) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(head),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the anchor's address answered ${answer.status}`);
  },
});
