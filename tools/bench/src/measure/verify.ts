import type { TimedRequest } from '../load/load';
import type { Place } from '../work/place';
import type { AskApi, Variant, Work } from '../work/work';
import { firstDifference } from './same-data';

/** The requests for one query in both forms, verified to have the same answers. */
export interface VerifiedRequests {
  api: readonly TimedRequest[];
  baseline: readonly TimedRequest[];
}

/** Where the baseline answers a variant of a query. */
export const baselinePath = (work: Work, variant: number): string => `/${work.name}/${variant}`;

interface Answer {
  request: TimedRequest;
  json: unknown;
}

const answerOf = async (port: number, request: Omit<TimedRequest, 'bytes'>): Promise<Answer> => {
  const { method, path, body, cookie } = request;
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    ...(cookie !== undefined && { cookie }),
  };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: body || null });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 2000)}`);
  return { request: { ...request, bytes: Buffer.byteLength(text) }, json: JSON.parse(text) };
};

const apiRequest = (
  document: string,
  variables: Variant['variables'],
  cookie: string,
): Omit<TimedRequest, 'bytes'> => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: document, variables }),
  cookie,
});

/** Where both servers answer, and the session in whose name the API is asked. */
export interface Asked {
  api: number;
  baseline: number;
  cookie: string;
}

/**
 * Asks both servers everything that will be timed.
 * @throws Error that names the first place where the two do not hold the same data.
 */
export const verifyWork = async (work: Work, place: Place, { cookie, ...ports }: Asked): Promise<VerifiedRequests> => {
  const api: TimedRequest[] = [];
  const baseline: TimedRequest[] = [];
  const ask: AskApi = async <Answer>(document: string, variables: Variant['variables']) => {
    const { json } = await answerOf(ports.api, apiRequest(document, variables, cookie));
    return json as Answer; // what comes over HTTP carries no type
  };
  for (const [index, variant] of work.variants(place).entries()) {
    const variables = (await work.complete?.(variant.variables, ask, place)) ?? variant.variables;
    const theirs = await answerOf(ports.api, apiRequest(work.document, variables, cookie));
    const ours = await answerOf(ports.baseline, { method: 'GET', path: baselinePath(work, index), body: '' });
    const difference = firstDifference(theirs.json, ours.json);
    if (difference !== null) throw new Error(`${work.name}, request ${index}: ${difference}`);
    api.push(theirs.request);
    baseline.push(ours.request);
  }
  return { api, baseline };
};
