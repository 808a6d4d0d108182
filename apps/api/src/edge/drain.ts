import type { FastifyInstance } from 'fastify';
import { refuse } from './refusal';

/** They answer while everything else is refused: whoever sends requests here asks them whether to. */
const alwaysAnswered = new Set(['/healthz', '/readyz', '/metrics']);

/** Counts the requests that run; once it drains, those end and no new ones begin. */
export class Drain {
  private running = 0;
  private begun = false;
  private whenIdle: (() => void) | null = null;

  get isDraining(): boolean {
    return this.begun;
  }

  /** Registered before all else, so that what is refused has had no effect. */
  guard(app: FastifyInstance): void {
    app.addHook('onRequest', async (request, reply) => {
      if (this.begun) void reply.header('connection', 'close');
      if (alwaysAnswered.has(request.url)) return undefined;
      if (this.begun) return refuse(reply, 503, 'UNAVAILABLE', 'This server is about to stop. Try again in a moment.');
      this.running += 1;
      reply.raw.once('close', () => this.ended());
      return undefined;
    });
  }

  /** @returns whether all running requests have ended within `limit` ms */
  async begin(limit: number): Promise<boolean> {
    this.begun = true;
    if (this.running === 0) return true;
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), limit);
      this.whenIdle = () => {
        clearTimeout(late);
        resolve(true);
      };
    });
  }

  private ended(): void {
    this.running -= 1;
    if (this.running === 0) this.whenIdle?.();
  }
}
