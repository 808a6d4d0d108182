import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publishedDocument } from '@wanchuang/server-data';
import type { Database, SenderState } from '@wanchuang/server-platform';
import { refuse } from './edge/refusal';

type Body = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Forms in which a program names a document: GraphQL over HTTP (with or without the name of the hash), and Apollo’s. */
const namedId = ({ documentId, extensions }: Body): unknown => {
  if (documentId !== undefined)
    return typeof documentId === 'string' ? documentId.replace(/^sha256:/i, '') : documentId;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  return isRecord(persisted) ? persisted['sha256Hash'] : undefined;
};

/** The request as if its document had come with it. */
const written = ({ documentId: _, extensions, ...others }: Body, query: string): Body => {
  if (!isRecord(extensions)) return { ...others, query };
  const { persistedQuery: __, ...kept } = extensions;
  return { ...others, query, extensions: kept };
};

const idForm = /^[0-9a-f]{64}$/i;

const refuseId = (reply: FastifyReply): FastifyReply => {
  const message = 'There is no published document of this id. It is published in the query workbench.';
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND', place: 'documentId' } }] });
};

/**
 * Lets requests name a published document instead of bringing it: it runs with the rights of whoever asks. What brings
 * a document is left as it is, for nobody publishes by asking. Registered before anything looks at the document.
 */
export const acceptPersistedDocuments = (
  scope: FastifyInstance,
  database: Database,
  stateOf: (request: FastifyRequest) => SenderState,
): void => {
  scope.addHook('preHandler', async (request: FastifyRequest, reply) => {
    const { body, method } = request;
    if (method !== 'POST' || !isRecord(body) || typeof body['query'] === 'string') return undefined;
    const id = namedId(body);
    if (id === undefined) return undefined;
    if (stateOf(request).signedIn === null)
      return refuse(reply, 401, 'UNAUTHENTICATED', 'Published documents run for those who sign in or present a token.');
    const isForm = typeof id === 'string' && idForm.test(id);
    const document = isForm ? await publishedDocument(database.reader(), id.toLowerCase()) : null;
    if (document === null) return refuseId(reply);
    request.body = written(body, document);
    return undefined;
  });
};
