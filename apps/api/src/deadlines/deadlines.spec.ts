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
