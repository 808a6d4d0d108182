import PgBoss from 'pg-boss';
import { Client } from 'pg';
import { migrationLock } from '../database/migrate';
import { serverRole } from '../database/roles';

/** Where the queue's tables stand: beside ours, and in no backup. */
export const jobSchema = 'job';

/** What pg-boss itself puts scheduled jobs into. */
const schedulerQueue = '__pgboss__send-it';

export interface RetryOptions {
  /** How often a job that failed is tried again. */
  readonly retryLimit: number;
  /** First wait, seconds; it doubles. */
  readonly retryDelay: number;
  /** After how long a job that nobody has ended counts as dead, seconds. */
  readonly expireInSeconds: number;
}

/** Eight tries over about two hours, so that a mail server may be away for a while. */
const usualRetries: RetryOptions = { retryLimit: 8, retryDelay: 30, expireInSeconds: 600 };

/**
 * Makes the queue's schema, or brings it up to date, and a queue for each name, as the owner: the server's role may put jobs
 * in and take them out, and make no tables. Nodes that start at once wait for each other.
 */
export const prepareJobs = async (
  ownerUrl: string,
  names: readonly string[],
  retries: RetryOptions = usualRetries,
): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'wanchuang jobs' });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await makeQueues(ownerUrl, names, retries);
    await owner.query(`
      GRANT USAGE ON SCHEMA ${jobSchema} TO ${serverRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO ${serverRole}`);
  } finally {
    await owner.end();
  }
};

const makeQueues = async (ownerUrl: string, names: readonly string[], retries: RetryOptions): Promise<void> => {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, max: 1, schedule: false, supervise: false });
  boss.on('error', () => undefined); // the call that fails says it
  try {
    await boss.start();
    await boss.createQueue(schedulerQueue);
    for (const name of names) {
      const queue = { name, policy: 'short', retryBackoff: true, ...retries } as const;
      await boss.createQueue(name, queue);
      await boss.updateQueue(name, queue);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
};
