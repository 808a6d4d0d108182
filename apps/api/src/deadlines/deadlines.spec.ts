import { signedIn } from '@wanchuang/server-access/testing';
import { testClock } from '@wanchuang/server-platform/testing';
import { bearer } from '../testing/token-stage';
import { type DeadlineStage, eventsIn, openDeadlineStage } from '../testing/deadline-stage';

const url = '/recognition/deadlines.ics';

describe('GET /recognition/deadlines.ics', () => {
  let stage: DeadlineStage;
  beforeAll(async () => {
    stage = await openDeadlineStage();
  });
  afterAll(() => stage?.close());

  const read = async (cookie: string, language = 'zh') => {
    const answer = await stage.get(`${url}?language=${language}`, { cookie });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    return eventsIn(answer.body);
  };

  it('Art. 9(1), 9(4), 10: tells a host of the call, the notice day by day, and what is due of the own centers alone', async () => {
    const { as, host, ids } = stage;
    const events = await read(await as('HOST_OFFICER', host));
    const [call, notice, owed] = [`recognitionCall_${ids.call}`, `notice_${ids.notice}`, `obligation_${ids.owed}`];
    expect(Object.keys(events).sort()).toEqual([notice, owed, call].sort());
    expect(events[call]).toMatchObject({ DTSTART: '20260731T093000Z', DTEND: '20260731T093000Z', STATUS: 'CONFIRMED' });
    expect(events[call]?.['SUMMARY']).toMatch(/^申报截止：认定申报通知/);
    expect(events[call]?.['URL;VALUE=URI']).toBe(`http://localhost/public/calls/${call}`);
    expect(events[notice]).toMatchObject({
      'DTSTART;VALUE=DATE': '20270104',
      SUMMARY: '【暂定】公示截止：拟认定名单（虚拟）',
      STATUS: 'TENTATIVE',
    });
    const lines = events[notice]?.['DESCRIPTION']?.split('\\n') ?? [];
    expect(lines[0]).toBe('公示〔2026〕9号，2026-12-30 公示，自次日起 2 个工作日；当日 24 时前可提出异议。');
    expect(lines.slice(-4)).toEqual([
      '2026-12-31 周四 第 1 个工作日',
      '2027-01-01 周五 元旦放假，不计',
      '2027-01-02 周六 周末，不计（放假安排未公布）',
      '2027-01-04 周一 第 2 个工作日',
    ]);
    expect(events[owed]).toMatchObject({
      'DTSTART;VALUE=DATE': '20260730',
      SUMMARY: '理事会（董事会）备案到期：虚拟创新中心',
    });
  });

  it('tells a department of all its centers, in English too', async () => {
    const { as, department, ids } = stage;
    const events = await read(await as('DEPARTMENT_OFFICER', department), 'en');
    expect(events[`obligation_${ids.owed}`]?.['SUMMARY']).toBe('Filing of the board due: 虚拟创新中心');
    expect(events).toHaveProperty(`obligation_${ids.owedByOther}`);
    expect(events[`notice_${ids.notice}`]?.['SUMMARY']).toBe('[provisional] Notice ends: 拟认定名单（虚拟）');
    expect(events).not.toHaveProperty(`panel_${ids.panel}`);
  });

  it('tells all, however many there are, and of other places nothing', async () => {
    const { elsewhere, ids, test } = stage;
    const events = await read(await signedIn(test.owner, 'BUREAU_OFFICER', [elsewhere], testClock.now()));
    expect(Object.keys(events).filter((id) => id.startsWith('recognitionCall_'))).toHaveLength(201);
    expect(events).not.toHaveProperty(`recognitionCall_${ids.call}`);
  });

  it('Art. 9(3): tells the bureau, and an expert who is asked onto it, of a panel’s meeting, and no other expert', async () => {
    const { as, ids, make, place, lastPerson } = stage;
    const panel = `panel_${ids.panel}`;
    const meeting = {
      'DTSTART;VALUE=DATE': '20260812',
      SUMMARY: '专家咨询论证：新材料组（虚拟）',
      LOCATION: '三楼会议室',
    };
    expect((await read(await as('BUREAU_OFFICER')))[panel]).toMatchObject(meeting);
    const asked = await as('EXPERT');
    const person = await lastPerson();
    const expert = await make.insert('expert', {
      id: 900_001,
      jurisdiction_id: place,
      person_id: person,
      kind: 'TECHNICAL',
      state: 'ACTIVE',
    });
    await make.insert('seat', {
      id: 900_001,
      panel_id: ids.panel,
      expert_id: expert,
      kind: 'TECHNICAL',
      state: 'INVITED',
      conflict_check: '[]',
      invited_at: '2026-06-20T00:00:00Z',
    });
    expect((await read(asked))[panel]).toMatchObject(meeting);
    expect(await read(await as('EXPERT'))).not.toHaveProperty(panel);
  });

  it('is followed by a secret address without a cookie, with the rights of today, until it is revoked; nothing keeps the secret', async () => {
    const { as, change, get, host, ids, logged, test, lastPerson } = stage;
    const cookie = await as('HOST_OFFICER', host);
    const person = await lastPerson();
    const make = async () =>
      String(
        (await change('makeCalendarFeed', 'secret feed { madeAt }', cookie)).data?.['makeCalendarFeed']?.['secret'],
      );
    const follow = (secret: string) => get(`/recognition/deadlines/${secret}.ics?language=en`);
    const [first, second] = [await make(), await make()];
    expect((await follow(first)).statusCode).toBe(404);
    const answer = await follow(second);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(Object.keys(eventsIn(answer.body))).toContain(`obligation_${ids.owed}`);
    await test.owner.query(`UPDATE role_holding SET until_on = '2026-06-30' WHERE person_id = $1`, [person]);
    expect(eventsIn((await follow(second)).body)).toEqual({});
    await test.owner.query(`UPDATE person SET status = 'SUSPENDED' WHERE id = $1`, [person]);
    expect((await follow(second)).json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await test.owner.query(`UPDATE person SET status = 'ACTIVE' WHERE id = $1`, [person]);
    const revoked = await change('revokeCalendarFeed', 'revokedAt', cookie);
    expect(revoked.data?.['revokeCalendarFeed']?.['revokedAt']).not.toBeNull();
    expect((await follow(second)).statusCode).toBe(404);
    expect(await change('revokeCalendarFeed', 'revokedAt', cookie)).toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT' } }],
    });
    const { rows } = await test.owner.query(
      `SELECT (SELECT json_agg(type ORDER BY sequence) FROM event WHERE subject = 'person_' || $1::int) AS events,
         (SELECT json_agg(feed)::text FROM calendar_feed feed) || (SELECT string_agg(payload, '') FROM event) AS kept`,
      [person],
    );
    const made = 'calendar_feed.made';
    expect(rows[0].events).toEqual([made, 'calendar_feed.revoked', made, 'calendar_feed.revoked']);
    expect(logged.filter((line) => line.includes('/recognition/deadlines/:secret.ics'))).toHaveLength(5);
    for (const secret of [first, second]) expect(`${rows[0].kept}${logged.join('')}`).not.toContain(secret);
  });

  it('is asked for by secrets, known or not, 60 times a minute from one address at most', async () => {
    const { node } = stage;
    const url = '/recognition/deadlines/unknown.ics';
    const answer = await node.app.inject({ url, remoteAddress: '203.0.113.9', headers: { host: 'localhost' } });
    expect([answer.statusCode, answer.headers['x-ratelimit-limit']]).toEqual([404, '60']);
  });

  it.each([
    { title: 'nobody', headers: {}, query: '', status: 401, error: { code: 'UNAUTHENTICATED' } },
    {
      title: 'a secret that is none',
      headers: bearer('wct_x'),
      query: '',
      status: 401,
      error: { code: 'UNAUTHENTICATED' },
    },
  ])('is refused to $title', async ({ headers, query, status, error }) => {
    const answer = await stage.get(`${url}${query}`, headers);
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { error }]);
  });

  it('knows two languages', async () => {
    const answer = await stage.get(`${url}?language=fr`, { cookie: await stage.as('ANALYST') });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { error: { code: 'BAD_USER_INPUT', place: 'language' } },
    ]);
  });
});
