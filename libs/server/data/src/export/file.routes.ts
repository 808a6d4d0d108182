import { dayInShanghai, ExpectedError, numericId, sayError } from '@wanchuang/server-platform';
import type {} from '@fastify/compress'; // what it adds to the options of a route
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { byteRange } from './byte-range';
import { manifestOf } from './export.manifest';
import type { ExportRoutes } from './export.routes';
import { type KeptExport, ownExport } from './export.store';

const contentTypes = {
  CSV: 'text/csv; charset=utf-8',
  NDJSON: 'application/x-ndjson; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type Whole = KeptExport & { readonly sha256: string; readonly asOf: Date };

const isWhole = (found: KeptExport): found is Whole => found.sha256 !== null && found.asOf !== null;

/** Names are ours: letters and digits. */
const nameOf = ({ dataset, id, createdAt, format }: KeptExport): string =>
  `${dataset}-${dayInShanghai(createdAt)}-${id}.${format.toLowerCase()}`;

/** Whether somebody has what stands at the address already. */
const isKnown = (header: string | undefined, tag: string): boolean =>
  header === '*' || (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** GET /export/file/{id} and /export/file/{id}/manifest: for whoever made the export, by a session. */
export const registerFileRoutes = (fastify: FastifyInstance, { database, files, stateOf }: ExportRoutes): void => {
  /** @throws ExpectedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT */
  const own = async (request: FastifyRequest, id: string): Promise<Whole> => {
    const { signedIn } = stateOf(request);
    if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'export asks you to sign in');
    if (signedIn.token)
      throw new ExpectedError('FORBIDDEN', 'People fetch their exports themselves; a token reads /export/{dataset}.csv');
    const key = numericId('export', id);
    const found = await ownExport(database.reader(), key, signedIn.personId);
    if (!found) throw new ExpectedError('NOT_FOUND', `There is no ${id}`, { place: 'id' });
    if (isWhole(found)) return found;
    throw new ExpectedError('CONFLICT', `${id} has no file: it is ${found.state}`, { state: found.state });
  };

  const sendFile = async ({ headers }: FastifyRequest, reply: FastifyReply, found: Whole): Promise<FastifyReply> => {
    const { id, format, sha256 } = found;
    const size = found.state === 'DONE' ? await files.sizeOf(id, format) : null;
    if (size === null) throw new ExpectedError('NOT_FOUND', 'The file is kept no more; ask for it again', { place: 'id' });
    const tag = `"${sha256}"`;
    void reply
      .header('etag', tag)
      .header('cache-control', 'private, no-cache')
      .header('accept-ranges', 'bytes')
      .header('content-disposition', `attachment; filename="${nameOf(found)}"`);
    if (isKnown(headers['if-none-match'], tag)) return reply.code(304).send();
    const ifRange = headers['if-range'];
    const range = ifRange === undefined || ifRange === tag ? byteRange(headers.range, size) : null;
    if (range === 'outside') return reply.code(416).header('content-range', `bytes */${size}`).send();
    const { start, end } = range ?? { start: 0, end: size - 1 };
    if (range) void reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
    return reply
      .type(contentTypes[format])
      .header('content-length', String(end - start + 1))
      .send(files.read(id, format, { start, end }));
  };

  fastify.get<{ Params: { id: string } }>('/export/file/:id', { compress: false }, async (request, reply) => {
    try {
      return await sendFile(request, reply, await own(request, request.params.id));
    } catch (error) {
      return sayError(reply, error);
    }
  });

  fastify.get<{ Params: { id: string } }>('/export/file/:id/manifest', async (request, reply) => {
    try {
      const found = await own(request, request.params.id);
      const name = nameOf(found).replace(/\.\w+$/, '.manifest.json');
      return await reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify(manifestOf(found), null, 2)}\n`);
    } catch (error) {
      return sayError(reply, error);
    }
  });
};
