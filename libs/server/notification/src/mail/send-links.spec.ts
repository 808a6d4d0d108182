import { systemDoer } from '@wanchuang/server-platform';
import pino from 'pino';
import { PersonService } from '@wanchuang/server-access';
import { changeOf } from '@wanchuang/server-access/testing';
import { type MailServer, startMailServer } from '../testing/mail-server';
import { type NotificationStage, notificationStage } from '../testing/notification-stage';
import { Mailer } from './mailer';
import { sendLinks } from './send-links';

describe('a link', () => {
  let stage: NotificationStage;
  let server: MailServer;
  let mailer: Mailer;
  let lines: string[];
  let idle: () => Promise<void>;
  beforeAll(async () => {
    stage = await notificationStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await stage.clear();
    stage.moveTo('2026-06-30T04:00:00Z');
    server = await startMailServer();
    mailer = new Mailer({ smtpUrl: server.url, from: { name: '', address: 'noreply@wanchuang.invalid' } });
    lines = [];
    const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
    const { database, clock } = stage;
    idle = sendLinks({ database, clock, mailer, logger, origin: 'https://wanchuang.example' });
  });
  afterEach(async () => {
    mailer?.close();
    await server?.close();
  });

  const invite = (language: 'zh' | 'en', email: string) =>
    new PersonService(stage.database).invite(
      changeOf(stage.database),
      { name: '测试（虚构）', email, phone: null, organisationId: null, language },
      [],
    );

  it('of an invitation goes out in the person’s language, and is told to the administrator as before', async () => {
    const [zh, en] = [await invite('zh', 'zh@demo.invalid'), await invite('en', 'en@demo.invalid')];
    await idle();
    const to = (address: string) => server.received.find(({ recipients }) => recipients[0] === address)?.parsed;
    expect(to('zh@demo.invalid')).toMatchObject({ subject: '[万创] 设置您的密码' });
    expect(to('zh@demo.invalid')?.text).toContain(`https://wanchuang.example/link#${zh.token}`);
    expect(to('zh@demo.invalid')?.text).toContain('2026-07-03 12:00（北京时间）前有效');
    expect(to('en@demo.invalid')).toMatchObject({ subject: '[Wanchuang] Set your password' });
    expect(to('en@demo.invalid')?.html).toContain(`href="https://wanchuang.example/link#${en.token}"`);
    expect(to('en@demo.invalid')?.headers.has('list')).toBe(false);
  });

  it('that is made anew goes out, too', async () => {
    const { personId } = await invite('zh', 'again@demo.invalid');
    const { token } = await new PersonService(stage.database).renewLink(systemDoer, personId);
    await idle();
    expect(server.received.map(({ parsed }) => parsed.text?.includes(token)).sort()).toEqual([false, true]);
  });

  it('that does not go out is logged without its secret, and the invitation stands', async () => {
    server.answerWith(() => ({ code: 451 }));
    const { token, personId } = await invite('zh', 'refused@demo.invalid');
    await idle();
    expect(server.received).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('a link did not go out by mail');
    expect(lines[0]).not.toContain(token);
    expect(lines[0]).not.toContain('refused@demo.invalid');
    const rows = await stage.database.reader().rows('SELECT id FROM person WHERE id = $1', [personId]);
    expect(rows).toHaveLength(1);
  });

  it('of an invitation that fails goes to nobody', async () => {
    await invite('zh', 'once@demo.invalid');
    await expect(invite('zh', 'once@demo.invalid')).rejects.toMatchObject({ code: 'CONFLICT' });
    await idle();
    expect(server.received).toHaveLength(1);
  });
});
