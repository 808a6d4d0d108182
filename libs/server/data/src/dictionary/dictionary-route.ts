import { checkRoles, ExpectedError, type SenderState } from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Dictionary } from '@wanchuang/domain-dictionary';

interface DictionaryRoute {
  /** Made at the first request; it stays as it is while the server runs. */
  readonly dictionary: () => Promise<Dictionary>;
  readonly stateOf: (request: FastifyRequest) => SenderState;
}

interface Served {
  readonly body: Buffer;
  readonly etag: string;
}

const serve = (dictionary: Dictionary): Served => {
  const body = Buffer.from(JSON.stringify(dictionary));
  // weak: it goes out compressed as well
  return { body, etag: `W/"${createHash('sha256').update(body).digest('base64url')}"` };
};

const isKnown = ({ headers }: FastifyRequest, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim() === etag || one.trim() === '*');

const refuse = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof ExpectedError)) throw error;
  const { code, message } = error;
  return reply.code(code === 'UNAUTHENTICATED' ? 401 : 403).send({ error: { code, message } });
};

/** GET /data/dictionary.json, for whoever has signed in, people and tokens: the whole dictionary, in both languages. */
export const registerDictionaryRoute = (fastify: FastifyInstance, { dictionary, stateOf }: DictionaryRoute): void => {
  let served: Promise<Served> | null = null;
  fastify.get('/data/dictionary.json', async (request, reply) => {
    try {
      checkRoles(stateOf(request), [], 'dictionary');
    } catch (error) {
      return refuse(reply, error);
    }
    served ??= dictionary().then(serve, (error: unknown) => {
      served = null; // asked for again, it is made again
      throw error;
    });
    const { body, etag } = await served;
    void reply.header('cache-control', 'private, no-cache').header('etag', etag);
    if (isKnown(request, etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
};
