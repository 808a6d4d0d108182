import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import {
  ExportCatalogue,
  type ExportFiles,
  ExportRunner,
  type ExportRoutes,
  provideExports,
  registerExportRoutes,
} from '@wanchuang/server-data';
import type { Api } from '@wanchuang/server-platform';
import { datasets } from '../schema';

/** Where files of exports lie, how long, and who is told that one waits. */
export interface ExportSettings {
  readonly files: ExportFiles;
  /** How long a file is kept, ms. */
  readonly kept: number;
  /** Asks for what waits to be written. */
  readonly ask: () => Promise<void>;
}

interface ServedExports extends Omit<ExportRoutes, 'reads' | 'catalogue' | 'files'> {
  readonly api: Api;
  readonly logger: Logger;
  readonly settings: ExportSettings;
}

/** Lets people take data out: as files that are written by a job, and straight from the database. */
export const serveExports = (scope: FastifyInstance, { api, logger, settings, ...served }: ServedExports): void => {
  const { reads, schema } = api;
  const { files, kept, ask } = settings;
  const { database, clock } = served;
  const catalogue = new ExportCatalogue(schema, datasets);
  const runner = new ExportRunner({ database, clock, reads, catalogue, files, logger, kept });
  provideExports(database, { catalogue, files, reads, runner, ask });
  registerExportRoutes(scope, { ...served, reads, catalogue, files });
  scope.addHook('preClose', () => runner.end()); // while lists can still be read and given back
};
