import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type AnswerCache,
  answerKey,
  type Clock,
  type DataVersions,
  dayInShanghai,
  type Access,
  type RequestOutcome,
} from '@wanchuang/server-platform';

interface CachedAnswersOptions {
  readonly versions: DataVersions;
  readonly cache: AnswerCache;
  readonly clock: Clock;
  /** What became of a request that went past the cache. */
  readonly outcomeOf: (request: FastifyRequest) => RequestOutcome | undefined;
  /** What whoever asks may read: others are never given the same answer. Known when the preHandler runs. null: it is not kept. */
  readonly accessOf: (request: FastifyRequest) => Access | null;
}

/** What must be the same for an answer to be given again. */
interface Question {
  readonly key: string;
  /** The data's version before anything was read: the answer is at least as new. */
  readonly version: bigint;
  readonly day: string;
  /** How often versions had lost their meaning by then. */
  readonly era: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a request asks as one text; null: leave it to Apollo, which says what is wrong with it, if anything. */
const keyOf = ({ method, headers, body }: FastifyRequest, access: Access | null): string | null => {
  if (access === null) return null;
  // the same condition by which Apollo knows that no form of another page sent it
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  if (method !== 'POST' || !isJson || !isRecord(body)) return null;
  const { query: document, operationName, variables, extensions } = body;
  if (typeof document !== 'string') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  if (extensions != null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
  try {
    return answerKey({ document, operationName, variables, access: access.fingerprint });
  } catch {
    return null; // nested too deeply
  }
};

/** Whether somebody knows of a newer version than we do, or says what we do not understand. */
const asksForNewer = (presented: string | string[] | undefined, known: bigint): boolean => {
  if (presented === undefined) return false;
  return typeof presented !== 'string' || !/^\d{1,19}$/.test(presented) || BigInt(presented) > known;
};

const mostAccepted = 100;
const longestAccepted = 200;

/** What type of answer each Accept header has led to: it depends on nothing else. */
class ContentTypes {
  private readonly known = new Map<string, string>();

  of({ headers: { accept = '' } }: FastifyRequest): string | undefined {
    return this.known.get(accept);
  }

  learn({ headers: { accept = '' } }: FastifyRequest, type: unknown): void {
    if (typeof type !== 'string' || accept.length > longestAccepted) return;
    this.known.set(accept, type);
    const [oldest] = this.known.keys();
    if (this.known.size > mostAccepted && oldest !== undefined) this.known.delete(oldest);
  }
}

/**
 * Keeps whole answers as they went out, and gives them again before Apollo sees the request, as long as neither the data
 * nor the day have changed. A request that presents a newer version (x-data-version) goes past it. Registered around the
 * GraphQL route only.
 */
export const cacheAnswers = (
  app: FastifyInstance,
  { versions, cache, clock, outcomeOf, accessOf }: CachedAnswersOptions,
): void => {
  const asked = new WeakMap<FastifyRequest, Question>();
  const contentTypes = new ContentTypes();
  let newest = versions.known;
  let era = 0;
  const unsubscribe = versions.subscribe((known) => {
    // Not known, or taken back: a number may come to mean other data than it did.
    if (known === null || (newest !== null && known < newest)) {
      era += 1;
      cache.clear();
    }
    newest = known;
  });
  app.addHook('onClose', async () => unsubscribe());

  app.addHook('preHandler', async (request, reply) => {
    const version = versions.known;
    const key = version === null ? null : keyOf(request, accessOf(request));
    if (key === null || version === null) return undefined;
    const day = dayInShanghai(clock.now());
    void reply.header('x-data-version', version.toString());
    const contentType = contentTypes.of(request);
    if (contentType !== undefined && !asksForNewer(request.headers['x-data-version'], version)) {
      const body = cache.get(key, version, day);
      if (body) return reply.header('content-type', contentType).send(body);
    }
    asked.set(request, { key, version, day, era });
    return undefined;
  });

  // Before the answer is compressed: hooks of a plugin run before those of the route.
  app.addHook('onSend', async (request, reply, payload) => {
    const question = asked.get(request);
    if (!question || question.era !== era || typeof payload !== 'string') return payload;
    if (reply.statusCode !== 200 || !outcomeOf(request)?.isCacheable) return payload;
    cache.put(question.key, question.version, question.day, Buffer.from(payload));
    contentTypes.learn(request, reply.getHeader('content-type'));
    return payload;
  });
};
