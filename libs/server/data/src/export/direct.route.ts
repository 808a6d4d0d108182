import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  actorName,
  dayInShanghai,
  ExpectedError,
  type OpenList,
  type OperationCost,
  type Actor,
  type SenderState, sayError } from '@wanchuang/server-platform';
import type { ExportFormat } from '@wanchuang/domain-access';
import { badInput } from '@wanchuang/server-registry';
import type {} from '@fastify/compress'; // what it adds to the options of a route
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PlannedExport } from './export.catalogue';
import { type ListManifest, manifestOfList } from './export.manifest';
import type { ExportRoutes } from './export.routes';
import { snapshotOf } from './export.snapshot';
import { filterInWords } from './export.words';
import { csvForm, ndjsonForm, type TextForm } from './export.text';

interface DirectQuery {
  /** JSON: the list’s own argument. */
  readonly filter?: string;
  /** JSON: what else it takes. */
  readonly arguments?: string;
  /** Keys, with commas between. */
  readonly columns?: string;
  readonly after?: string;
  /** 1: with the cursor of each row. */
  readonly cursors?: string;
  /** 0: CSV without the mark of UTF-8. */
  readonly bom?: string;
  /** 1: with the manifest behind the rows. */
  readonly manifest?: string;
}

const known = ['filter', 'arguments', 'columns', 'after', 'cursors', 'bom', 'manifest'];
/** So many rows cost a point: they are read in one go, without the counting and parsing of pages. */
const rowsPerPoint = 100;

const jsonOf = (place: 'filter' | 'arguments', text: string | undefined): Record<string, unknown> => {
  if (text === undefined || text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below
  }
  throw badInput(place, null, 'a JSON object is wanted');
};

/** @throws ExpectedError BAD_USER_INPUT, also for a parameter that nobody heeds: an export never forgets its filter */
const questionOf = (dataset: string, query: DirectQuery) => {
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) throw badInput(name, null, `the parameters are ${known.join(', ')}`);
    if (typeof value !== 'string') throw badInput(name, null, 'it is given once');
  }
  const filter = jsonOf('filter', query.filter);
  const columns = query.columns ? query.columns.split(',') : null;
  return {
    dataset,
    arguments: { ...jsonOf('arguments', query.arguments), ...(query.filter && { filter }) },
    columns,
    after: query.after || null,
  };
};

/** @throws ExpectedError UNAUTHENTICATED; FORBIDDEN for a token that is not for this dataset */
const readerOf = ({ signedIn }: SenderState, { dataset }: PlannedExport): Actor => {
  if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'export asks you to sign in, or to present a token');
  if (signedIn.token && !signedIn.token.datasets.includes(dataset.scope))
    throw new ExpectedError('FORBIDDEN', `${dataset.name}: this token is not for ${dataset.scope}`, {
      place: dataset.name,
    });
  return signedIn;
};

const sayCost = (reply: FastifyReply, { requested, remaining, resetAt }: OperationCost): void => {
  void reply.header('x-cost-requested', String(requested));
  if (remaining !== null) void reply.header('x-cost-remaining', String(remaining));
  if (resetAt !== null) void reply.header('x-cost-reset', resetAt.toISOString());
};

/** A list on its way out, and what is said at its end. */
class Outgoing {
  rows = 0;
  cursor: string | null = null;
  isWhole = false;
  /** null: nobody asked for it, or it is not known yet. */
  sha256: string | null = null;
  private bytes = 0;
  private readonly hash = createHash('sha256');

  constructor(
    private readonly list: OpenList,
    private readonly form: TextForm,
    private readonly isNdjson: boolean,
    /** What is known of it before its rows; null: nobody asked, and nothing is hashed. */
    private readonly manifest: ListManifest | null,
  ) {}

  /** Read on as fast as somebody takes it. */
  async *content(): AsyncGenerator<string> {
    try {
      yield this.counted(this.form.head);
      for await (const batch of this.list.batches()) {
        this.rows += batch.length;
        this.cursor = batch.at(-1)?.cursor ?? this.cursor;
        yield this.counted(batch.map(this.form.line).join(''));
      }
      this.sha256 = this.manifest && this.hash.digest('hex');
      this.isWhole = true;
      if (this.isNdjson) yield `${JSON.stringify({ '@end': this.end })}\n`;
    } finally {
      await this.list.close();
    }
  }

  get end() {
    const { rows, cursor, sha256, bytes: sizeBytes, manifest } = this;
    return { rows, total: this.list.total, cursor, ...(manifest && { manifest: { ...manifest, rows, sha256, sizeBytes } }) };
  }

  private counted(text: string): string {
    if (!this.manifest) return text;
    this.hash.update(text, 'utf8');
    this.bytes += Buffer.byteLength(text);
    return text;
  }
}

/**
 * GET /export/{dataset}.{csv|ndjson}: all rows of one instant, as they are read. The last line of NDJSON, and the trailer
 * x-export-rows of both, say how many there were: what ends without is not whole, and goes on with `after`.
 */
export const registerDirectRoute = (fastify: FastifyInstance, options: ExportRoutes): void => {
  const { database, clock, reads, catalogue, stateOf, tollOf, isDryRun } = options;

  /** Takes the points for a list that is open; a price that was asked for takes none. */
  const pay = async (request: FastifyRequest, { columns }: PlannedExport, total: number): Promise<OperationCost> => {
    const points = columns.length + Math.ceil(total / rowsPerPoint);
    const toll = tollOf(request);
    if (!toll) return { requested: points, remaining: null, resetAt: null };
    return isDryRun(request) ? toll.price(points) : toll.pay(points);
  };

  const open = async (request: FastifyRequest, planned: PlannedExport, signal: AbortSignal): Promise<OpenList> => {
    const { operation, fragments, variables } = planned;
    const { access } = readerOf(stateOf(request), planned);
    const today = dayInShanghai(clock.now());
    return reads.openList({ operation, fragments }, { variables, access, today }, signal);
  };

  const manifestOf = async (
    request: FastifyRequest,
    planned: PlannedExport,
    { arguments: given, format, list }: { readonly arguments: unknown; readonly format: ExportFormat; readonly list: OpenList },
  ): Promise<ListManifest> => {
    const now = clock.now();
    const { access } = readerOf(stateOf(request), planned);
    return manifestOfList({
      planned,
      arguments: given,
      format,
      now,
      cutOff: list.cutOff,
      schemaVersion: catalogue.schemaVersion,
      madeBy: actorName(stateOf(request)),
      filterInWords: await filterInWords(database.reader(), catalogue.schema, planned),
      snapshot: await snapshotOf(reads, planned, { access, today: dayInShanghai(now) }),
    });
  };

  const send = async (
    request: FastifyRequest<{ Querystring: DirectQuery }>,
    reply: FastifyReply,
    name: string,
    format: string,
  ): Promise<FastifyReply> => {
    if (!stateOf(request).signedIn) throw new ExpectedError('UNAUTHENTICATED', 'export asks you to sign in, or to present a token');
    const question = questionOf(name, request.query);
    const planned = catalogue.plan(question);
    const gone = new AbortController();
    const list = await open(request, planned, gone.signal);
    reply.raw.once('close', () => {
      gone.abort(new ExpectedError('UNAVAILABLE', 'Whoever asked is gone'));
      void list.close();
    });
    const isNdjson = format === 'ndjson';
    const { cursors, bom, manifest: wantsManifest } = request.query;
    let manifest: ListManifest | null = null;
    try {
      sayCost(reply, await pay(request, planned, list.total));
      if (wantsManifest === '1' && !isDryRun(request))
        manifest = await manifestOf(request, planned, { ...question, format: isNdjson ? 'NDJSON' : 'CSV', list });
    } catch (error) {
      await list.close();
      throw error;
    }
    void reply.header('x-total-count', String(list.total)).header('x-schema-version', catalogue.schemaVersion);
    if (list.cutOff) void reply.header('x-data-version', list.cutOff.sequence);
    if (isDryRun(request)) {
      await list.close();
      return reply.send({ total: list.total });
    }
    const form = (isNdjson ? ndjsonForm : csvForm)(planned.columns, {
      withCursors: cursors === '1',
      byteOrderMark: bom !== '0',
    });
    const outgoing = new Outgoing(list, form, isNdjson, manifest);
    void reply.trailer('x-export-rows', async () => (outgoing.isWhole ? String(outgoing.rows) : ''));
    if (manifest) void reply.trailer('x-export-sha256', async () => outgoing.sha256 ?? '');
    const disposition = `attachment; filename="${name}.${format}"`;
    return reply
      .type(form.contentType)
      .header('content-disposition', disposition)
      .send(Readable.from(outgoing.content()));
  };

  fastify.get<{ Params: { file: string }; Querystring: DirectQuery }>(
    '/export/:file',
    { exposeHeadRoute: false, compress: { customTypes: /ndjson|csv|json/ } },
    async (request, reply) => {
      const [, name, format] = /^(\w+)\.(csv|ndjson)$/.exec(request.params.file) ?? [];
      try {
        if (name === undefined || format === undefined || !catalogue.datasets.some((one) => one.name === name))
          throw new ExpectedError('NOT_FOUND', `There is no dataset ${request.params.file}; such as centers.csv is wanted`);
        return await send(request, reply, name, format);
      } catch (error) {
        return sayError(reply, error);
      }
    },
  );
};
