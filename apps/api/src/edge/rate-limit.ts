import rateLimit from '@fastify/rate-limit';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { AddressList } from './addresses';
import { refusal } from './refusal';

const isPassedOn = (headers: Readonly<Record<string, unknown>>): boolean =>
  'x-forwarded-for' in headers || 'x-forwarded-proto' in headers;

const mostRemembered = 1000;

/** Addresses come again with every request; the least lately new one is forgotten first. */
const remembered = (isListed: (address: string) => boolean): ((address: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (address) => {
    const answer = known.get(address) ?? isListed(address);
    known.set(address, answer);
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return answer;
  };
};

/** Programs look at a calendar every few hours; whoever tries secrets is slowed down. */
export const feedRate: FastifyContextConfig = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** So many requests a minute for each address; this machine's own are not counted. 0: no limit. */
export const limitRate = async (scope: FastifyInstance, perMinute: number): Promise<void> => {
  if (perMinute === 0) return;
  const loopback = new AddressList();
  const isLoopback = remembered((ip) => loopback.has(ip));
  await scope.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    allowList: ({ ip, headers }) => isLoopback(ip) && !isPassedOn(headers),
    errorResponseBuilder: (_, { ttl }) => ({
      statusCode: 429,
      ...refusal('TOO_MANY_REQUESTS', `Too many requests from this address. Try again in ${Math.ceil(ttl / 1000)} s.`),
    }),
  });
};
