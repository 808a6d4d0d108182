import pino from 'pino';
import { type TestDatabase, testDatabase } from '../testing';
import { prepareJobs } from './job-schema';
import { type Job, Jobs } from './jobs';

const retries = { retryLimit: 3, retryDelay: 0, expireInSeconds: 60 };
const never = '0 0 1 1 *';

/** A promise that a test ends. */
const signal = () => {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
};

describe('jobs', () => {
  let test: TestDatabase;
  let open: Jobs[];
  let lines: Record<string, unknown>[];
  beforeEach(async () => {
    test = await testDatabase();
    open = [];
    lines = [];
  });
  afterEach(async () => {
    for (const jobs of open) await jobs.stop();
    await test?.close();
  });

  const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const start = async (...jobs: Job[]): Promise<Jobs> => {
    await prepareJobs(
      test.ownerUrl,
      jobs.map(({ name }) => name),
      retries,
    );
    const started = await Jobs.start({ url: test.serverUrl, jobs, logger, poll: 20 });
    open.push(started);
    return started;
  };
  const stop = async (jobs: Jobs): Promise<void> => {
    open = open.filter((one) => one !== jobs);
    await jobs.stop();
  };
  const statesOf = async (name: string): Promise<string[]> => {
    const { rows } = await test.owner.query<{ state: string }>('SELECT state FROM job.job WHERE name = $1', [name]);
    return rows.map(({ state }) => state).sort();
  };

  it('run at the start, and under the server’s role, which makes no tables', async () => {
    const ran = signal();
    const jobs = await start({ name: 'greet', cron: never, run: async () => ran.give() });
    await ran.given;
    await stop(jobs);
    expect(await statesOf('greet')).toEqual(['completed']);
    expect(jobs.counts.all()).toEqual([{ name: 'greet', outcome: 'done', count: 1 }]);
    await expect(test.database.reader().rows('CREATE TABLE job.own ()')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  it('are scheduled in Shanghai time, anew at each start', async () => {
    const jobs = await start({ name: 'morning', cron: '0 8 * * *', run: async () => undefined });
    const schedules = () => test.owner.query('SELECT name, cron, timezone FROM job.schedule');
    const expected = [{ name: 'morning', cron: '0 8 * * *', timezone: 'Asia/Shanghai' }];
    expect((await schedules()).rows).toEqual(expected);
    await stop(jobs);
    await test.owner.query('DROP SCHEMA job CASCADE'); // as after a restore, which brings back our tables alone
    await start({ name: 'morning', cron: '0 8 * * *', run: async () => undefined });
    expect((await schedules()).rows).toEqual(expected);
  });

  it('that the code no longer names are scheduled no more, those of others are', async () => {
    const run = async (): Promise<void> => undefined;
    const names = async () => (await test.owner.query('SELECT name FROM job.schedule ORDER BY name')).rows;
    await stop(
      await start(
        { name: 'former', cron: never, run },
        { name: 'kept', cron: never, run },
        { name: 'mail', cron: never, run },
      ),
    );
    expect(await names()).toEqual([{ name: 'former' }, { name: 'kept' }, { name: 'mail' }]);
    const jobs = [{ name: 'kept', cron: never, run }];
    await stop(await Jobs.start({ url: test.serverUrl, jobs, others: ['mail'], logger, poll: 20 }));
    expect(await names()).toEqual([{ name: 'kept' }, { name: 'mail' }]);
  });

  it('are tried again when they fail, which the log and the counts show', async () => {
    const ran = signal();
    let tries = 0;
    const run = async (): Promise<void> => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      ran.give();
    };
    const jobs = await start({ name: 'stubborn', cron: never, run });
    await ran.given;
    await stop(jobs);
    expect([jobs.counts.of('stubborn', 'failed'), jobs.counts.of('stubborn', 'done')]).toEqual([2, 1]);
    expect(lines).toMatchObject([
      { msg: 'a job failed', job: 'stubborn', retryCount: 0, isLast: false },
      { msg: 'a job failed', job: 'stubborn', retryCount: 1, isLast: false },
    ]);
    expect(await statesOf('stubborn')).toEqual(['completed']);
  });

  it('that die with their process are run again, and that is seen', async () => {
    const begun = signal();
    const free = signal();
    const ran = signal();
    let runs = 0;
    const run = async (): Promise<void> => {
      runs += 1;
      if (runs === 3) ran.give(); // the second is the one that every start asks for
      if (runs > 1) return;
      begun.give();
      await free.given; // the process is gone: it neither ends the job nor says that it failed
    };
    await start({ name: 'mortal', cron: never, run });
    await begun.given;
    expect(await statesOf('mortal')).toEqual(['active']);
    await test.owner.query(`UPDATE job.job SET started_on = now() - interval '2 minutes' WHERE name = 'mortal'`);
    const other = await Jobs.start({
      url: test.serverUrl,
      jobs: [{ name: 'mortal', cron: never, run }],
      logger,
      poll: 20,
    });
    open.push(other);
    await other.maintain();
    await ran.given;
    await stop(other);
    free.give();
    expect([other.counts.of('mortal', 'died'), other.counts.of('mortal', 'done')]).toEqual([1, 2]);
    expect(lines).toMatchObject([{ msg: 'a job died half-way and is run again', job: 'mortal' }]);
    expect(await statesOf('mortal')).toEqual(['completed', 'completed']);
  });

  it('that run are waited for at the stop, and nothing new begins', async () => {
    const begun = signal();
    const free = signal();
    let runs = 0;
    const run = async (): Promise<void> => {
      runs += 1;
      begun.give();
      await free.given;
    };
    const jobs = await start({ name: 'slow', cron: never, run });
    await begun.given;
    await jobs.send('slow');
    const stopped = stop(jobs);
    free.give();
    await stopped;
    expect(runs).toBe(1);
    expect(await statesOf('slow')).toEqual(['completed', 'created']);
  });

  it('are waited for no longer than the limit', async () => {
    const begun = signal();
    const free = signal();
    const run = async (): Promise<void> => {
      begun.give();
      await free.given;
    };
    const jobs = await start({ name: 'endless', cron: never, run });
    await begun.given;
    open = [];
    await jobs.stop(1);
    expect(lines).toMatchObject([{ msg: 'jobs still ran at the limit: they are run again later' }]);
    expect(await statesOf('endless')).toEqual(['active']);
    free.give();
  });

  it('survive the loss of every connection', async () => {
    const begun = signal();
    const free = signal();
    const again = signal();
    let runs = 0;
    const run = async (): Promise<void> => {
      runs += 1;
      if (runs > 1) return again.give();
      begun.give();
      await free.given;
    };
    const jobs = await start({ name: 'hardy', cron: never, run });
    await begun.given;
    await test.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wanchuang jobs' AND datname = current_database()`,
    );
    free.give();
    for (let tries = 0; tries < 10 && runs < 2; tries += 1) await jobs.send('hardy').catch(() => undefined);
    await again.given;
    expect(jobs.counts.of('hardy', 'done')).toBeGreaterThan(0);
  });

  it('get their queues from many nodes that start at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => prepareJobs(test.ownerUrl, ['one', 'two', 'three'], retries)));
    const { rows } = await test.owner.query<{ name: string }>(
      `SELECT name FROM job.queue WHERE name !~ '^_' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['one', 'three', 'two']);
  });

  it('are not started where nobody made their queues', async () => {
    await expect(Jobs.start({ url: test.serverUrl, jobs: [], logger })).rejects.toMatchObject({ code: '42P01' });
  });
});
