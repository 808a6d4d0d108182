import { sweepGuards } from '@wanchuang/server-access';
import { exportJobs, webhookJobs } from '@wanchuang/server-data';
import { sweepFiles } from '@wanchuang/server-files';
import type { Database, Job } from '@wanchuang/server-platform';
import { noticeJobs } from '@wanchuang/server-recognition';
import type { Logger } from 'pino';

export interface ChoreOptions {
  readonly database: Database;
  readonly logger: Logger;
}

/** What is cleared away now and then, and what people wait for. */
export const choresOf = ({ database, logger }: ChoreOptions): Job[] => [
  { name: 'sign-in-sweep', cron: '17 * * * *', run: async () => void (await sweepGuards(database)) },
  { name: 'file-sweep', cron: '37 * * * *', run: async () => void (await sweepFiles(database)) },
  ...noticeJobs({ database, logger }),
  ...exportJobs(database),
  ...webhookJobs(database),
];
