import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersonService } from '@wanchuang/server-access';
import { changeOf } from '@wanchuang/server-access/testing';
import { type MailServer, startMailServer } from '@wanchuang/server-notification/testing';
import { Database, DataVersions, type Job } from '@wanchuang/server-platform';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { choresOf } from './chores';
import { backUp } from './commands/backup';
import { restore } from './commands/restore';
import { createLogger } from './edge/logger';
import { type NotificationWork, startNotifications } from './notifications';
import { entities } from './schema';
import { emptyDatabase } from './testing/empty-database';

const origin = 'https://wanchuang.example';

describe('a server that tells people what happens', () => {
  let test: TestDatabase;
  let server: MailServer;
  let versions: DataVersions;
  let work: NotificationWork[];
  beforeEach(async () => {
    test = await testDatabase({ entities });
    server = await startMailServer();
    versions = new DataVersions({ url: test.serverUrl, retry: 5 });
    work = [];
  });
  afterEach(async () => {
    for (const one of work) await one.stop();
    await versions?.close();
    await server?.close();
    await test?.close();
  });

  const start = async (given: { isMailing?: boolean; chores?: readonly Job[] } = {}): Promise<NotificationWork> => {
    const { database, ownerUrl, serverUrl } = test;
    const from = { name: '万创', address: 'noreply@wanchuang.invalid' };
    const mail = given.isMailing === false ? null : { smtpUrl: server.url, from };
    const logger = createLogger('silent');
    const started = await startNotifications({
      database,
      clock: testClock,
      logger,
      ownerUrl,
      serverUrl,
      versions,
      mail,
      origin,
      chores: given.chores,
      poll: 50,
    });
    work.push(started);
    return started;
  };
  const addPerson = async (): Promise<number> => {
    const { rows } = await test.owner.query<{ id: number }>(
      `INSERT INTO person (name, email, status) VALUES ('测试（虚构）', 'someone@demo.invalid', 'ACTIVE') RETURNING id`,
    );
    return rows[0]?.id ?? 0;
  };
  const changePassword = (personId: number): Promise<string> =>
    test.database.transact(`person_${personId}`, (tx) =>
      tx.appendEvent({ type: 'password.changed', subject: `person_${personId}`, payload: {} }),
    );
  /** The next mail that comes. */
  const mailComes = (): Promise<void> => new Promise((resolve) => server.beforeTaking(async () => resolve()));

  it('does so when the event is committed, and mails what is urgent: two nodes, one mail', async () => {
    const personId = await addPerson();
    await Promise.all([start(), start()]);
    const came = mailComes();
    await changePassword(personId);
    await came;
    for (const one of work.splice(0)) await one.stop();
    expect(server.received.map(({ parsed }) => parsed.subject)).toEqual(['[万创] 您的密码已设置或修改']);
    const { rows } = await test.owner.query('SELECT kind, mailed_at FROM notification');
    expect(rows).toEqual([{ kind: 'PASSWORD_CHANGED', mailed_at: testClock.now() }]);
  });

  it('forgets counts of failures that have rested, besides', async () => {
    await test.owner.query(
      `INSERT INTO sign_in_guard (key, failures, tried_at) VALUES ('rested', 3, $1::timestamptz - interval '25 hours'), ('recent', 3, $1)`,
      [testClock.now()],
    );
    const swept = new Promise<void>((resolve, reject) => {
      const [sweep] = choresOf({ database: test.database, logger: createLogger('silent') });
      if (!sweep) return reject(new Error('no chore'));
      const run = () => sweep.run().then(resolve, reject);
      void start({ chores: [{ ...sweep, run }] });
    });
    await swept;
    const { rows } = await test.owner.query('SELECT key FROM sign_in_guard');
    expect(rows).toEqual([{ key: 'recent' }]);
  });

  it('catches up at the start with what happened while it was away', async () => {
    const personId = await addPerson();
    await changePassword(personId);
    const came = mailComes();
    await start();
    await came;
    expect(server.received).toHaveLength(1);
  });

  it('sends the link of an invitation', async () => {
    await start();
    const came = mailComes();
    const { token } = await new PersonService(test.database).invite(
      changeOf(test.database),
      { name: '测试（虚构）', email: 'new@demo.invalid', phone: null, organisationId: null, language: 'zh' },
      [],
    );
    await came;
    expect(server.received[0]?.parsed.text).toContain(`${origin}/link#${token}`);
  });

  it('schedules in Shanghai time, and without a mail server schedules no mail', async () => {
    await start({ isMailing: false });
    const schedules = async () =>
      (await test.owner.query('SELECT name, cron, timezone FROM job.schedule ORDER BY name')).rows;
    const timezone = 'Asia/Shanghai';
    const inbox = [
      { name: 'notification-derive', cron: '* * * * *', timezone },
      { name: 'notification-remind', cron: '0 7 * * *', timezone },
    ];
    expect(await schedules()).toEqual(inbox);
    await start();
    expect(await schedules()).toEqual([
      inbox[0],
      { name: 'notification-digest', cron: '0 8 * * *', timezone },
      { name: 'notification-mail', cron: '* * * * *', timezone },
      inbox[1],
    ]);
  });

  it('goes on after a restore: the queue is not in the backup, what people wait for is', async () => {
    const personId = await addPerson();
    await changePassword(personId); // nobody has been told yet
    const folder = mkdtempSync(join(tmpdir(), 'wanchuang-queue-'));
    const empty = await emptyDatabase(test);
    try {
      const { ownerUrl } = test;
      const uploads = join(folder, 'uploads');
      const place = join(folder, 'backup');
      const { manifest } = await backUp({
        ownerUrl,
        uploadsFolder: uploads,
        folder: place,
        product: 'test',
        clock: testClock,
      });
      expect(manifest.tables.map(({ name }) => name)).toContain('notification');
      await restore({ ...empty, uploadsFolder: uploads, folder: place, clock: testClock });
      const came = mailComes();
      const restored = new DataVersions({ url: empty.serverUrl, retry: 5 });
      const database = await Database.connect({ url: empty.serverUrl, entities, clock: testClock, poolSize: 4 });
      const one = await startNotifications({
        database,
        clock: testClock,
        logger: createLogger('silent'),
        ownerUrl: empty.ownerUrl,
        serverUrl: empty.serverUrl,
        versions: restored,
        mail: { smtpUrl: server.url, from: { name: '', address: 'noreply@wanchuang.invalid' } },
        origin,
        poll: 50,
      });
      await came;
      await one.stop();
      await restored.close();
      await database.close();
      const { rows } = await empty.client.query('SELECT name FROM job.schedule');
      expect(rows).toHaveLength(4);
      expect(server.received).toHaveLength(1);
    } finally {
      await empty.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
