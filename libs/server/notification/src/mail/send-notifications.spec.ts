import pino from 'pino';
import { type MailServer, startMailServer } from '../testing/mail-server';
import { type NotificationStage, notificationStage } from '../testing/notification-stage';
import { Mailer } from './mailer';
import { latestMorning, type SendOptions, sendAtOnce, sendDigests } from './send-notifications';

const origin = 'https://wanchuang.example';
const from = { name: '万创', address: 'noreply@wanchuang.invalid' };

describe('mails', () => {
  let stage: NotificationStage;
  let server: MailServer;
  let open: Mailer[];
  let lines: Record<string, unknown>[];
  let options: SendOptions;
  let person: number;
  beforeAll(async () => {
    stage = await notificationStage('2026-06-29T12:00:00Z');
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await stage.clear();
    stage.moveTo('2026-06-29T12:00:00Z');
    server = await startMailServer();
    open = [];
    lines = [];
    options = optionsFor(server.url);
    person = await stage.make.person({ name: '张三（虚构）', email: 'zhang@demo.invalid' });
  });
  afterEach(async () => {
    for (const mailer of open) mailer.close();
    await server?.close();
  });

  const optionsFor = (smtpUrl: string): SendOptions => {
    const mailer = new Mailer({ smtpUrl, from });
    open.push(mailer);
    const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
    return { database: stage.database, clock: stage.clock, mailer, logger, origin };
  };
  const happen = async (type: string, personId = person, payload: Record<string, unknown> = {}): Promise<void> => {
    await stage.toPerson('system', type, personId, payload);
    await stage.derive();
  };
  const morning = (): void => stage.moveTo('2026-06-30T00:00:00Z'); // 08:00 in Shanghai
  const pending = async (): Promise<number> => {
    const rows = await stage.database
      .reader()
      .rows(`SELECT id FROM notification WHERE mailed_at IS NULL AND mail <> 'NEVER'`);
    return rows.length;
  };

  it('tell of security at once, in the person’s language, with links and a way to stop them', async () => {
    await happen('password.changed');
    expect(await sendAtOnce(options)).toBe(1);
    const [mail] = server.received;
    expect(mail?.recipients).toEqual(['zhang@demo.invalid']);
    expect(mail?.parsed.subject).toBe('[万创] 您的密码已设置或修改');
    expect(mail?.parsed.from?.value).toEqual([from]);
    expect(mail?.parsed.text).toContain('张三（虚构），您好：');
    expect(mail?.parsed.text).toContain('2026-06-29 20:00');
    expect(mail?.parsed.text).toContain('如非您本人所知，请立即修改密码并联系系统管理员。');
    expect(mail?.parsed.text).toContain(`${origin}/account/notifications`);
    expect(mail?.parsed.html).toContain(`<a href="${origin}/account">查看</a>`);
    expect(mail?.parsed.headers.get('list')).toMatchObject({ unsubscribe: { url: `${origin}/account/notifications` } });
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await sendAtOnce(options)).toBe(0);
    expect(server.received).toHaveLength(1);
  });

  it('sum up at eight in the morning in Shanghai what is unread, in Chinese', async () => {
    const { district } = stage.make;
    await stage.happen('system', {
      type: 'role.granted',
      subject: `person_${person}`,
      jurisdictionId: district,
      payload: { role: 'ANALYST' },
    });
    await happen('role.ended', person, { role: 'EXPERT', untilOn: '2026-07-01' });
    await happen('role.ended', person, { role: 'EVALUATOR', untilOn: '2026-07-02' });
    await stage.test.owner.query(`UPDATE notification SET read_at = now() WHERE role = 'EVALUATOR'`);
    stage.moveTo('2026-06-29T23:59:59Z');
    expect(await sendDigests(options)).toBe(0);
    morning();
    expect(await sendDigests(options)).toBe(1);
    expect(await sendDigests(options)).toBe(0);
    const [mail] = server.received;
    expect(mail?.parsed.subject).toBe('[万创] 每日汇总：2 项未读通知');
    const { rows } = await stage.test.owner.query<{ name: string }>('SELECT name_zh AS name FROM jurisdiction');
    expect(mail?.parsed.text).toContain(`您被授予角色：数据分析员（${rows[0]?.name}）`);
    expect(mail?.parsed.text).toContain('您的角色 评审专家（–）自 2026-07-01 起终止');
    expect(mail?.parsed.text).not.toContain('评估机构');
    expect(mail?.parsed.text).not.toContain('请立即修改密码');
  });

  it('sum up in English for whoever reads English; what comes later waits for the next morning', async () => {
    const other = await stage.make.person({ name: 'Synthetic Smith', email: 'smith@demo.invalid', language: 'en' });
    await happen('role.ended', other, { role: 'EXPERT', untilOn: '2026-07-01' });
    morning();
    await happen('role.ended', other, { role: 'ANALYST', untilOn: '2026-07-02' });
    await sendDigests(options);
    stage.moveTo('2026-07-01T00:00:00Z');
    await sendDigests(options);
    expect(server.received.map(({ parsed }) => parsed.subject)).toEqual(
      Array(2).fill('[Wanchuang] Daily digest: 1 unread'),
    );
    const [first, second] = server.received;
    expect(first?.parsed.text).toContain('Dear Synthetic Smith,');
    expect(first?.parsed.text).toContain('Your role Expert (–) is held no more from 2026-07-01');
    expect(second?.parsed.text).toContain('Your role Analyst (–) is held no more from 2026-07-02');
    expect(first?.raw).not.toContain('zhang');
  });

  it('are sent again after the server has refused them for now', async () => {
    await happen('password.changed');
    server.answerWith(() => ({ code: 451 }));
    await expect(sendAtOnce(options)).rejects.toThrow('1 of 1 mails did not go out');
    expect(lines).toMatchObject([{ msg: 'a mail did not go out', personId: person }]);
    expect(JSON.stringify(lines)).not.toContain('zhang');
    expect([server.received.length, await pending()]).toEqual([0, 1]);
    server.answerWith(() => 'take');
    expect(await sendAtOnce(options)).toBe(1);
    expect([server.received.length, await pending()]).toEqual([1, 0]);
  });

  it('are not sent again to an address that is refused for good, and others get theirs', async () => {
    const other = await stage.make.person({ email: 'other@demo.invalid' });
    await happen('password.changed');
    await happen('password.changed', other);
    server.answerWith((address) => (address === 'zhang@demo.invalid' ? { code: 550 } : 'take'));
    expect(await sendAtOnce(options)).toBe(1);
    expect(server.received.map(({ recipients }) => recipients)).toEqual([['other@demo.invalid']]);
    expect(await pending()).toBe(0);
    expect(lines).toMatchObject([{ personId: person, answer: '550' }]);
    expect(JSON.stringify(lines)).not.toContain('zhang');
  });

  it('wait while the server is down, and go out when it is up', async () => {
    await happen('password.changed');
    const port = Number(new URL(server.url).port);
    await server.close();
    await expect(sendAtOnce(options)).rejects.toThrow('did not go out');
    expect(await pending()).toBe(1);
    server = await startMailServer(port);
    expect(await sendAtOnce(options)).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  it('keep their Message-ID when they are sent again, because it was not heard that they were taken', async () => {
    await happen('password.changed');
    const { database } = stage;
    const whole = database.transact.bind(database);
    database.transact = (actor, work) =>
      whole(actor, async (tx) => {
        await work(tx);
        throw new Error('cut off'); // taken by the mail server, and not written down
      });
    await expect(sendAtOnce(options)).rejects.toThrow('did not go out');
    database.transact = whole;
    await sendAtOnce(options);
    const ids = server.received.map(({ parsed }) => parsed.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^<notice-\d+-\d+@wanchuang\.invalid>$/);
  });

  it('go out once when two workers send at once', async () => {
    await happen('password.changed');
    const other = optionsFor(server.url);
    let second: Promise<number> | null = null;
    server.beforeTaking(async () => {
      second ??= sendAtOnce(other); // the first has not heard yet that it was taken
      await second;
    });
    expect(await sendAtOnce(options)).toBe(1);
    expect(await second).toBe(0);
    expect(server.received).toHaveLength(1);
  });

  it('do not hold up whoever reads meanwhile', async () => {
    await happen('password.changed');
    server.beforeTaking(async () => {
      await stage.database.transact('system', (tx) => tx.rows('UPDATE notification SET read_at = now()'));
    });
    expect(await sendAtOnce(options)).toBe(1);
    expect(await pending()).toBe(0);
  });

  it.each(['SUSPENDED', 'INVITED', 'ERASED'])('do not go to somebody who is %s', async (status) => {
    await happen('password.changed');
    await happen('role.granted');
    const blank = status === 'ERASED' ? ', name = NULL, email = NULL' : '';
    await stage.test.owner.query(`UPDATE person SET status = '${status}'${blank} WHERE id = ${person}`);
    morning();
    expect([await sendAtOnce(options), await sendDigests(options)]).toEqual([0, 0]);
    expect(server.received).toEqual([]);
  });

  it('do not go out once somebody has chosen so, nor of what is a week old', async () => {
    await happen('role.granted');
    await happen('password.changed');
    const input = { kind: 'ROLE_GRANTED', inInbox: true, mail: 'NEVER', version: 0 };
    await stage.askAs(
      person,
      'mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) { version } }',
      { input },
    );
    morning();
    expect(await sendDigests(options)).toBe(0);
    stage.moveTo('2026-07-06T12:00:00Z');
    expect(await sendAtOnce(options)).toBe(0);
    stage.moveTo('2026-07-06T11:59:59Z');
    expect(await sendAtOnce(options)).toBe(1);
  });

  it('take names as they are: neither a header, nor another addressee, nor HTML comes of them', async () => {
    const name = '"Eve", <eve@elsewhere.invalid> <b>&';
    const other = await stage.make.person({ name, email: 'plain@demo.invalid', language: 'en' });
    await stage.test.owner.query(
      `UPDATE person SET name = name || chr(13) || chr(10) || 'Bcc: mallory@elsewhere.invalid' WHERE id = ${other}`,
    );
    await happen('password.changed', other);
    await sendAtOnce(options);
    const [mail] = server.received;
    expect(mail?.recipients).toEqual(['plain@demo.invalid']);
    expect(mail?.parsed.bcc).toBeUndefined();
    expect(mail?.parsed.to).toMatchObject({ value: [{ address: 'plain@demo.invalid' }] });
    expect(mail?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(mail?.parsed.html).toContain('&lt;b&gt;&amp;');
    expect(mail?.parsed.html).not.toContain('<b>');
  });

  it('list fifty, and count the rest', async () => {
    for (let count = 0; count < 52; count += 1) await stage.toPerson('system', 'role.granted', person);
    await stage.derive();
    morning();
    await sendDigests(options);
    const text = server.received[0]?.parsed.text ?? '';
    expect(text.match(/您被授予角色/g)).toHaveLength(50);
    expect(text).toContain('另有 2 项，请登录后查看。');
  });
});

describe('the latest morning', () => {
  it.each([
    ['2026-06-29T23:59:59.999Z', '2026-06-29T00:00:00.000Z'],
    ['2026-06-30T00:00:00.000Z', '2026-06-30T00:00:00.000Z'],
    ['2026-06-30T15:59:59.000Z', '2026-06-30T00:00:00.000Z'],
  ])('at %s is %s', (now, morning) => {
    expect(latestMorning(new Date(now)).toISOString()).toBe(morning);
  });
});
