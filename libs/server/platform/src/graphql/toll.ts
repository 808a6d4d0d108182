import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { ExpectedError } from '../errors/expected-error';
import type { RequestContext } from './request-context';

/** What an operation costs, and what is left to whoever asked. */
export interface OperationCost {
  /** Points of this operation. */
  readonly requested: number;
  /** Points that are left in the current minute; null: nobody counts them. */
  readonly remaining: number | null;
  readonly resetAt: Date | null;
}

/** Takes the points of operations out of a budget. */
export interface Toll {
  /**
   * Called before anything is read or changed; a refusal takes nothing.
   * @throws ExpectedError TOO_MANY_REQUESTS with `{ cost }`; TOO_COMPLEX for more than the whole budget
   */
  pay(points: number): Promise<OperationCost>;
  /** What would be paid, and what is left; it takes nothing. */
  price(points: number): Promise<OperationCost>;
}

/** Seconds until a spent budget is whole again. */
const waitOf = (error: unknown): number | null => {
  if (!(error instanceof ExpectedError) || error.code !== 'TOO_MANY_REQUESTS') return null;
  const { retryAfter } = error.details;
  return typeof retryAfter === 'number' ? retryAfter : 60;
};

/** What HTTP says of a refusal beside the error's code. */
export const httpOf = (error: unknown): { status: number; headers?: HeaderMap } => {
  const wait = waitOf(error);
  return wait === null ? { status: 200 } : { status: 429, headers: new HeaderMap([['retry-after', String(wait)]]) };
};

/** Tells tokens, and whoever asked for the price alone, what an operation costs: in the answer and in its headers. */
export const costPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { outcome, toll, isDryRun }, response: { body, http } }) => {
      const { cost, measures } = outcome;
      if (!cost || (!toll && !isDryRun)) return;
      http.headers.set('x-cost-requested', String(cost.requested));
      if (cost.remaining !== null) http.headers.set('x-cost-remaining', String(cost.remaining));
      if (cost.resetAt !== null) http.headers.set('x-cost-reset', cost.resetAt.toISOString());
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      const told = measures ? { ...cost, measures } : cost;
      singleResult.extensions = { ...singleResult.extensions, cost: told };
    },
  }),
};
