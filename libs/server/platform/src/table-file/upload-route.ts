import fastifyMultipart from '@fastify/multipart';
import { type ErrorCode, ExpectedError } from '../errors/expected-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  TOO_LARGE: 413,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** What takes files in. */
export interface UploadTarget {
  readonly limits: { readonly bytes: number };
  /**
   * Keeps what streams in, or refuses it as soon as it is too large. What is refused leaves nothing behind.
   * @returns what is answered, `fileId` among it
   */
  store(fileName: string, content: AsyncIterable<Uint8Array>, request: FastifyRequest): Promise<object>;
}

interface UploadRoute {
  /** Such as /import/files. */
  readonly path: string;
  readonly files: UploadTarget;
}

/** POST: one file as multipart/form-data → what its target says of it; errors as { error: { code, message, … } }. @param mayUpload throws for those who may not */
export async function registerUploadRoute(
  fastify: FastifyInstance,
  { path, files }: UploadRoute,
  mayUpload: (request: FastifyRequest) => void = () => undefined,
): Promise<void> {
  await fastify.register(async (scope) => {
    // The limit on the size is the store's, counted while the file streams in; this one stands a byte behind it.
    await scope.register(fastifyMultipart, {
      limits: { fileSize: files.limits.bytes + 1, files: 1, fields: 10, fieldSize: 10_000 },
    });
    scope.post(path, async (request, reply) => {
      try {
        refuseOtherSites(request);
        mayUpload(request);
        return await takeFile(request, files);
      } catch (error) {
        await discardRest(request);
        return await answerError(reply, error);
      }
    });
  });
}

/** A form on another site could send a file along with whatever lets this browser in. */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new ExpectedError('FORBIDDEN', 'A file is taken from our own pages only');
}

async function takeFile(request: FastifyRequest, files: UploadTarget) {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new ExpectedError('BAD_USER_INPUT', 'One file is wanted, as multipart/form-data', { place: 'file' });
  return files.store(part.filename, part.file, request);
}

/** How much of a refused upload is still let in, unread, so that its sender lives to hear why. */
const discardedBytes = 512 * 1024 * 1024;

/** Senders hear an answer only after they have sent everything; what is refused goes nowhere on the way. */
async function discardRest({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  let bytes = 0;
  await new Promise<void>((resolve) => {
    raw.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > discardedBytes) resolve();
    });
    raw.once('close', resolve).once('end', resolve).resume();
  });
}

/** The connection ends with the answer. */
async function answerError(reply: FastifyReply, error: unknown): Promise<FastifyReply> {
  if (error instanceof ExpectedError) {
    const { code, message, details } = error;
    return reply
      .header('connection', 'close')
      .code(statusOf[code] ?? 400)
      .send({ error: { code, message, ...details } });
  }
  if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) {
    return reply
      .header('connection', 'close')
      .code(413)
      .send({ error: { code: 'TOO_LARGE', message: 'The request is larger than the limit' } });
  }
  throw error;
}
