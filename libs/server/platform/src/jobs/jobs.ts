import { setTimeout as pause } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { JobCounts } from './job-counts';
import { jobSchema } from './job-schema';

/** Work that is done now and then. It may run on many nodes at once, and again after it died half-way. */
export interface Job {
  readonly name: string;
  /** When, in Asia/Shanghai: minute, hour, day, month, weekday. */
  readonly cron: string;
  readonly run: () => Promise<void>;
}

export interface JobsOptions {
  /** The database's address, as the server's role. */
  readonly url: string;
  readonly jobs: readonly Job[];
  /** Names of jobs that run elsewhere, or not now: their schedules stay. */
  readonly others?: readonly string[];
  readonly logger: Logger;
  /** How often each queue is looked into, ms. */
  readonly poll?: number;
}

const connections = 4;

/**
 * Runs jobs by schedule and on demand. What people wait for stands in tables of ours, never in a queue alone: a queue that is
 * lost, as at a restore, is filled anew by the schedule.
 */
export class Jobs {
  readonly counts = new JobCounts();
  private readonly pool: Pool;
  private readonly boss: PgBoss;
  private readonly stopping = new AbortController();
  private readonly wakers = new Map<string, AbortController>();
  private loops: Promise<void>[] = [];

  private constructor(private readonly options: JobsOptions) {
    this.pool = new Pool({
      connectionString: options.url,
      max: connections,
      application_name: 'wanchuang jobs',
    });
    this.pool.on('error', () => undefined); // an idle connection that dies is replaced at the next use
    this.boss = new PgBoss({ db: { executeSql: this.forgiving }, schema: jobSchema, migrate: false });
    this.boss.on('error', (err) => this.options.logger.error({ err }, 'the job queue failed'));
  }

  /** @param options its queues were made by prepareJobs */
  static async start(options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(options);
    try {
      await jobs.pool.query(`SELECT version FROM ${jobSchema}.version`);
      await jobs.boss.start();
      await jobs.forgetSchedules();
      for (const { name, cron } of options.jobs) await jobs.boss.schedule(name, cron, {}, { tz: 'Asia/Shanghai' });
      for (const { name } of options.jobs) await jobs.send(name);
    } catch (error) {
      await jobs.stop();
      throw error;
    }
    jobs.loops = options.jobs.map((job) => jobs.loop(job));
    return jobs;
  }

  /** Asks for a run as soon as may be; one that waits already is enough. */
  async send(name: string): Promise<void> {
    await this.boss.send(name, {}, { db: { executeSql: this.strict } });
    this.wakers.get(name)?.abort();
  }

  /** Runs again what died half-way, and clears away what is done; it happens by itself every two minutes. */
  async maintain(): Promise<void> {
    await this.boss.maintain();
  }

  /** Ends what runs, and begins nothing new. What still runs after `limit` ms is run again by whoever starts next. */
  async stop(limit = 30_000): Promise<void> {
    this.stopping.abort();
    for (const waker of this.wakers.values()) waker.abort();
    const late = new AbortController();
    const isLate = pause(limit, true, { signal: late.signal }).catch(() => false);
    const isOverdue = await Promise.race([Promise.all(this.loops).then(() => false), isLate]);
    late.abort();
    if (isOverdue) this.options.logger.warn('jobs still ran at the limit: they are run again later');
    await this.boss.stop({ graceful: false });
    await this.pool.end();
  }

  /** Schedules that no job answers to any more, as after an upgrade, would fill queues that nobody empties. */
  private async forgetSchedules(): Promise<void> {
    const { jobs, others = [] } = this.options;
    const known = new Set([...jobs.map(({ name }) => name), ...others]);
    for (const { name } of await this.boss.getSchedules()) if (!known.has(name)) await this.boss.unschedule(name);
  }

  private readonly strict = (sql: string, values?: unknown[]) => this.pool.query(sql, values);

  /** pg-boss leaves some of its own statements to themselves: one that fails must not end the process. */
  private readonly forgiving = async (sql: string, values?: unknown[]) => {
    try {
      return await this.strict(sql, values);
    } catch (err) {
      if (!this.stopping.signal.aborted) this.options.logger.error({ err }, 'a statement of the job queue failed');
      return { rows: [] };
    }
  };

  private async loop(job: Job): Promise<void> {
    const { poll = 2_000 } = this.options;
    while (!this.stopping.signal.aborted) {
      const waker = new AbortController();
      this.wakers.set(job.name, waker);
      if (await this.runNext(job)) continue;
      await pause(poll, undefined, { signal: waker.signal, ref: false }).catch(() => undefined);
    }
  }

  /** @returns whether there was anything to run */
  private async runNext({ name, run }: Job): Promise<boolean> {
    const { logger } = this.options;
    try {
      const db = { executeSql: this.strict };
      const [found] = await this.boss.fetch(name, { batchSize: 1, includeMetadata: true, db });
      if (!found) return false;
      const { id, retryCount, retryLimit, output } = found;
      if (diedHalfWay(output)) {
        this.counts.add(name, 'died');
        logger.warn({ job: name, retryCount }, 'a job died half-way and is run again');
      }
      try {
        await run();
      } catch (err) {
        this.counts.add(name, 'failed');
        logger.error({ err, job: name, retryCount, isLast: retryCount >= retryLimit }, 'a job failed');
        await this.boss.fail(name, id, {}, { db });
        return true;
      }
      this.counts.add(name, 'done');
      await this.boss.complete(name, id, {}, { db });
      return true;
    } catch (err) {
      if (!this.stopping.signal.aborted) logger.error({ err, job: name }, 'the job queue cannot be reached');
      return false;
    }
  }
}

/** What pg-boss leaves with a job that nobody ended in time. */
const diedHalfWay = (output: unknown): boolean => JSON.stringify(output ?? null).includes('failed by timeout');
