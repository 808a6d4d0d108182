import { Readable } from 'node:stream';
import type { Actor as Rights } from '@wanchuang/domain-access';
import {
  accessOfSender,
  actorName,
  type Clock,
  type Database,
  dayInShanghai,
  ExpectedError,
  globalId,
  numericId,
  type Reads,
  registerUploadRoute,
  sayError,
  type SenderState,
} from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { contentOf, DamagedFile, type FileReader, type FileToSend, findFile } from './file-download';
import { shownInline } from './file-type';
import { FileUploadService } from './file-upload.service';

interface FileRoutes {
  readonly database: Database;
  readonly reads: Reads;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Largest file, bytes. */
  readonly limit: number;
  readonly stateOf: (request: FastifyRequest) => SenderState;
}

/** Uploads belong to somebody, until they are put somewhere. @throws ExpectedError UNAUTHENTICATED, FORBIDDEN */
const requirePerson = (state: SenderState): { personId: number; actor: string; rights: Rights } => {
  const { signedIn } = state;
  if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'file asks you to sign in', { place: 'file' });
  if (signedIn.token) throw new ExpectedError('FORBIDDEN', 'People hand files in themselves, no token does');
  return { personId: signedIn.personId, actor: actorName(state), rights: signedIn.rights };
};

const placeOf = ({ query }: FastifyRequest): number => {
  const given = new Map(Object.entries(typeof query === 'object' && query !== null ? query : {}));
  return numericId('jurisdiction', String(given.get('jurisdictionId') ?? ''), 'jurisdictionId');
};

/** What a name may hold in a header: RFC 8187. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const dispositionOf = ({ id, name, mediaType }: FileToSend): string => {
  const extension = /\.[a-z]+$/i.exec(name)?.[0] ?? '';
  const way = shownInline.includes(mediaType) ? 'inline' : 'attachment';
  return `${way}; filename="${globalId('file', id)}${extension}"; filename*=UTF-8''${encodedName(name)}`;
};

/** Nothing in the file is run, and only our own pages show it. */
const contentPolicy = `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

const describe = (reply: FastifyReply, file: FileToSend): FastifyReply =>
  reply
    .type(file.mediaType)
    .header('content-length', String(file.sizeBytes))
    .header('content-disposition', dispositionOf(file))
    .header('content-security-policy', contentPolicy)
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'SAMEORIGIN')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .header('etag', `"${file.sha256}"`);

const registerDownload = (fastify: FastifyInstance, options: FileRoutes): void => {
  const { database, reads, clock, logger, stateOf } = options;
  const readerOf = (request: FastifyRequest): FileReader => {
    const state = stateOf(request);
    const { signedIn } = state;
    const personId = signedIn && !signedIn.token ? signedIn.personId : null;
    return { personId, access: accessOfSender(state), today: dayInShanghai(clock.now()) };
  };
  fastify.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    try {
      const { id } = request.params;
      const file = await findFile(database, reads, numericId('file', id), readerOf(request));
      if (!file) throw new ExpectedError('NOT_FOUND', 'There is no such file', { place: 'id', value: id });
      if (request.headers['if-none-match'] === `"${file.sha256}"`) return await reply.code(304).send();
      const content = Readable.from(contentOf(database.reader(), file), { objectMode: false });
      content.on('error', (error) => {
        if (error instanceof DamagedFile) logger.error({ fileId: error.fileId }, 'the content of a file is damaged');
        else logger.error({ err: error, fileId: id }, 'a file could not be sent');
      });
      return await describe(reply, file).send(content);
    } catch (error) {
      return sayError(reply, error);
    }
  });
};

/**
 * POST /files?jurisdictionId=jurisdiction_1 takes one file in as multipart/form-data → { fileId, name, mediaType, sizeBytes,
 * sha256 }. GET /files/limits says { bytes }, how large a file may be.
 * GET /files/file_12 sends it to whoever may read it. DELETE /files/file_12 gives an upload of one’s own up.
 */
export async function registerFileRoutes(fastify: FastifyInstance, options: FileRoutes): Promise<void> {
  const { database, limit, stateOf } = options;
  const uploads = new FileUploadService(database, limit);
  const files = {
    limits: { bytes: limit },
    store: (name: string, content: AsyncIterable<Uint8Array>, request: FastifyRequest) =>
      uploads.store(name, content, { ...requirePerson(stateOf(request)), jurisdictionId: placeOf(request) }),
  };
  await registerUploadRoute(fastify, { path: '/files', files }, (request) => {
    requirePerson(stateOf(request));
    placeOf(request);
  });
  fastify.get('/files/limits', async () => ({ bytes: limit }));
  registerDownload(fastify, options);
  fastify.delete<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    try {
      await uploads.discard(numericId('file', request.params.id), requirePerson(stateOf(request)));
      return await reply.code(204).send();
    } catch (error) {
      return sayError(reply, error);
    }
  });
}
