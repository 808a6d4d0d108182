import type { FastifyInstance } from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { ImportService } from '@wanchuang/server-analytics';
import { DeprecatedUses } from '@wanchuang/server-data';
import {
  AnswerCache,
  type Clock,
  Database,
  DataVersions,
  ImportFiles,
  importLimits,
  type OidcConfig,
} from '@wanchuang/server-platform';
import { testClock, type TestDatabase } from '@wanchuang/server-platform/testing';
import { ExportFiles } from '@wanchuang/server-data';
import { createApp } from '../app';
import type { EdgeOptions } from '../edge/edge-options';
import type { WebhookSettings } from '../webhooks/serve-webhooks';
import { entities } from '../schema';

interface TestNodeOptions {
  readonly clock?: Clock;
  /** Made for the node, which closes it. */
  readonly versions?: DataVersions;
  readonly isCaching?: boolean;
  readonly edge?: EdgeOptions;
  readonly logger?: Logger;
  readonly oidc?: OidcConfig;
  readonly webhooks?: WebhookSettings;
}

export interface TestNode {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly versions: DataVersions;
  readonly answers: AnswerCache;
  /** Not started: a test says when it writes. */
  readonly deprecatedUses: DeprecatedUses;
  /** Where it keeps its files. */
  readonly folder: string;
  close(): Promise<void>;
}

/** The application as one of several nodes on a database: connections, version and answers are its own. */
export const startTestNode = async (
  { serverUrl: url }: TestDatabase,
  {
    clock = testClock,
    versions = new DataVersions({ url, retry: 5 }),
    isCaching = true,
    edge,
    oidc,
    webhooks,
    logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
  }: TestNodeOptions = {},
): Promise<TestNode> => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-node-'));
  const database = await Database.connect({ url, entities, clock, poolSize: 4 });
  const files = new ImportFiles({ folder, limits: { ...importLimits, bytes: 1024 * 1024 } });
  const answers = new AnswerCache();
  const deprecatedUses = new DeprecatedUses({ database, clock, logger });
  const exportFiles = new ExportFiles({ folder: join(folder, 'exports'), limit: 1024 * 1024 });
  const app = await createApp({
    database,
    clock,
    logger,
    edge,
    oidc,
    webhooks,
    imports: { files, service: new ImportService({ database, clock, files }), shippedFolder: folder },
    exports: { files: exportFiles, kept: 7 * 24 * 60 * 60 * 1000, ask: async () => undefined },
    versions,
    answers: isCaching ? answers : null,
    deprecatedUses,
    releasesFolder: join(__dirname, '../../../../docs/schema'),
    dashboardFolder: null,
  });
  return {
    app,
    database,
    versions,
    answers,
    deprecatedUses,
    folder,
    close: async () => {
      await app.close();
      await versions.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
