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

const jsonOf = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text; // Apollo says what is wrong with it
  }
};

/** What a request brings, wherever it stands: of GET, in the address. null: nothing that could name a document. */
const broughtBy = ({ method, body, query }: FastifyRequest): Body | null => {
  if (method === 'POST') return isRecord(body) ? body : null;
  if (method !== 'GET' || !isRecord(query)) return null;
  return 'extensions' in query ? { ...query, extensions: jsonOf(query['extensions']) } : query;
};

/** Hands the request on with the document; what asked by GET still does, and changes nothing. */
const handOn = (request: FastifyRequest, body: Body): void => {
  if (request.method === 'POST') {
    request.body = body;
    return;
  }
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value])
      search.append(name, typeof one === 'string' ? one : JSON.stringify(one));
  request.raw.url = `/graphql?${search.toString()}`;
};

const idForm = /^[0-9a-f]{64}$/i;

const refuseId = (reply: FastifyReply): FastifyReply => {
  const message = 'There is no published document of this id. It is published in the query workbench.';
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND', place: 'documentId' } }] });
};

const isForDocumentsOnly = ({ signedIn }: SenderState): boolean => signedIn?.token?.documentsOnly === true;

const refuseOthers = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 403, 'FORBIDDEN', 'This token runs published documents alone: send the documentId of one to /graphql.');

/**
 * Keeps tokens for published documents from every address but that of GraphQL. Registered before the routes that it
 * guards.
 */
export const keepToDocuments = (scope: FastifyInstance, stateOf: (request: FastifyRequest) => SenderState): void => {
  scope.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url === '/graphql' || !isForDocumentsOnly(stateOf(request))) return undefined;
    return refuseOthers(reply);
  });
};

interface PersistedDocuments {
  readonly database: Database;
  readonly stateOf: (request: FastifyRequest) => SenderState;
  /** Told of the document that a request by GET has named, before it is run. @returns whether the reply was sent */
  readonly onNamed: (request: FastifyRequest, reply: FastifyReply, body: Body & { readonly query: string }) => boolean;
}

/**
 * Lets requests name a published document instead of bringing it: it runs with the rights of whoever asks. What brings
 * a document is left as it is, for nobody publishes by asking. Registered before anything looks at the document.
 */
export const acceptPersistedDocuments = (
  scope: FastifyInstance,
  { database, stateOf, onNamed }: PersistedDocuments,
): void => {
  scope.addHook('preHandler', async (request: FastifyRequest, reply) => {
    const sender = stateOf(request);
    const body = broughtBy(request);
    const id = body === null || 'query' in body ? undefined : namedId(body);
    if (body === null || id === undefined) return isForDocumentsOnly(sender) ? refuseOthers(reply) : undefined;
    if (sender.signedIn === null)
      return refuse(reply, 401, 'UNAUTHENTICATED', 'Published documents run for those who sign in or present a token.');
    const isForm = typeof id === 'string' && idForm.test(id);
    const query = isForm ? await publishedDocument(database.reader(), id.toLowerCase()) : null;
    if (query === null) return refuseId(reply);
    const whole = written(body, query);
    handOn(request, whole);
    if (request.method !== 'GET') return undefined;
    // no page of another origin sends a token: nothing else need prove that none did
    if (sender.signedIn.token) request.headers['apollo-require-preflight'] = '1';
    return onNamed(request, reply, { ...whole, query }) ? reply : undefined;
  });
};
