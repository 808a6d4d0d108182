import { sweepGuards } from '@wanchuang/server-access';
import type { Database, Job } from '@wanchuang/server-platform';

/** What is cleared away now and then. */
export const choresOf = (database: Database): Job[] => [
  { name: 'sign-in-sweep', cron: '17 * * * *', run: async () => void (await sweepGuards(database)) },
];
