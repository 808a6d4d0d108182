import { sweepGuards } from '@wanchuang/server-access';
import { exportJobs, webhookJobs } from '@wanchuang/server-data';
import type { Database, Job } from '@wanchuang/server-platform';

/** What is cleared away now and then, and what people wait for. */
export const choresOf = (database: Database): Job[] => [
  { name: 'sign-in-sweep', cron: '17 * * * *', run: async () => void (await sweepGuards(database)) },
  ...exportJobs(database),
  ...webhookJobs(database),
];
