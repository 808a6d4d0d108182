import type { Clock, Database, Reads, SenderState, Toll } from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { registerDirectRoute } from './direct.route';
import type { ExportCatalogue } from './export.catalogue';
import type { ExportFiles } from './export.files';
import { registerFileRoutes } from './file.routes';

export interface ExportRoutes {
  readonly database: Database;
  readonly clock: Clock;
  readonly reads: Reads;
  readonly catalogue: ExportCatalogue;
  readonly files: ExportFiles;
  readonly stateOf: (request: FastifyRequest) => SenderState;
  /** What takes the points of a request; null: nobody counts them. */
  readonly tollOf: (request: FastifyRequest) => Toll | null;
  /** Whether the price alone is asked for. */
  readonly isDryRun: (request: FastifyRequest) => boolean;
}

/** GET /export/{dataset}.{csv|ndjson} streams a list, GET /export/file/{id} gives a file that was written, with its manifest. */
export const registerExportRoutes = (fastify: FastifyInstance, options: ExportRoutes): void => {
  registerDirectRoute(fastify, options);
  registerFileRoutes(fastify, options);
};
