import type { Database, Job } from '@wanchuang/server-platform';
import { runDueSchedules } from '../schedule/run-due';
import { providedExports } from './provided-exports';

/** The job by which waiting exports are written. */
export const exportJob = 'export-write';

/** What is done for exports by schedule: those that wait, or were left half-way, and files that are kept no more. */
export const exportJobs = (database: Database): Job[] => [
  { name: 'export-schedule', cron: '* * * * *', run: async () => void (await runDueSchedules(database)) },
  { name: exportJob, cron: '* * * * *', run: async () => providedExports(database)?.runner.work() },
  { name: 'export-sweep', cron: '20 * * * *', run: async () => void (await providedExports(database)?.runner.sweep()) },
];
