import type { Database, Job } from '@wanchuang/server-platform';
import { providedWebhooks } from './provided-webhooks';

/** The job that tries again what failed, and finds what another process left. */
export const webhookJob = 'webhook-deliver';

/** What happens is sent as soon as it is committed; by schedule goes what has waited for its time. */
export const webhookJobs = (database: Database): Job[] => [
  { name: webhookJob, cron: '* * * * *', run: async () => providedWebhooks(database)?.runner.ask() },
];
