import type { WorkingCalendar } from '@wanchuang/domain-policy';
import pino from 'pino';
import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';
import { sweepNotices } from './notice-sweep';

describe('a provisional notice', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'error' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const sweep = (calendar?: WorkingCalendar) => sweepNotices({ database: stage.test.database, logger, calendar });
  const on = (day: string): void => {
    stage.time.now = new Date(`${day}T04:00:00Z`);
  };

  it('Art. 9(4): a provisional notice is reckoned again when the calendar has come, and closed after its last day', async () => {
    const { posted, readNotice, everyone, test, eventsOf } = stage;
    const { notice } = await posted(1);
    await test.owner.query(
      `UPDATE public_notice SET is_provisional = true, posted_on = '2026-12-29', ends_on = '2027-01-05' WHERE id = $1`,
      [notice.id.split('_')[1]],
    );
    const holidays = ['2027-01-01', '2027-01-04', '2027-01-05'];
    const announced: WorkingCalendar = {
      publishedFrom: '2004-01-01',
      publishedUntil: '2027-12-31',
      kindOf: (day) =>
        holidays.includes(day)
          ? { kind: 'HOLIDAY', name: { zh: '元旦', en: 'New Year' } }
          : { kind: ['2027-01-02', '2027-01-03'].includes(day) ? 'WEEKEND' : 'WORKING', name: null },
    };
    on('2027-01-06');
    const notYet: WorkingCalendar = { ...announced, publishedUntil: '2026-12-31' };
    expect(await sweep(notYet)).toMatchObject({ recomputed: 0 });
    expect(await readNotice(everyone, notice.id)).toMatchObject({ state: 'POSTED', isProvisional: true });
    expect(await sweep(announced)).toMatchObject({ recomputed: 1, closed: 0 });
    expect(await readNotice(everyone, notice.id)).toMatchObject({ endsOn: '2027-01-08', isProvisional: false });
    on('2027-01-09');
    expect(await sweep(announced)).toMatchObject({ recomputed: 0, closed: 1 });
    expect(await readNotice(everyone, notice.id)).toMatchObject({ state: 'CLOSED' });
    expect((await eventsOf(notice.id)).slice(-2)).toEqual(['notice.recomputed', 'notice.closed']);
    expect(await sweep(announced)).toEqual({ recomputed: 0, closed: 0 });
    // days that were given by hand give way to the calendar's own
    const other = await posted(1);
    await test.owner.query(
      `UPDATE public_notice SET calendar_source = '国办发明电（虚拟）', posted_on = '2026-12-29', ends_on = '2027-01-10' WHERE id = $1`,
      [other.notice.id.split('_')[1]],
    );
    on('2027-01-05');
    expect(await sweep(announced)).toEqual({ recomputed: 1, closed: 0 });
    const settled = await readNotice(everyone, other.notice.id);
    expect(settled).toMatchObject({ endsOn: '2027-01-08', calendarSource: null });
  });

  it('Art. 9(4): a provisional notice is reckoned by holidays that the officer gives, where the program knows of none, and ends', async () => {
    const { provisional, people, done, readNotice, everyone, eventsOf } = stage;
    const { id, version } = await provisional();
    on('2066-01-06');
    expect(await readNotice(people.officer.ask, id)).toMatchObject({ viewerCan: { reckon: true } });
    const given = {
      holidays: ['2066-01-04', '2066-01-01'],
      workedWeekends: [],
      source: '国办发明电〔2065〕9号（虚拟）',
    };
    const reckoned = await done(people.officer.ask, 'reckonNotice', { noticeId: id, version, ...given });
    expect(reckoned).toMatchObject({ endsOn: '2066-01-07', isProvisional: false, viewerCan: { reckon: true } });
    expect(await readNotice(everyone, id)).toMatchObject({
      calendarSource: given.source,
      reckoning: expect.arrayContaining([
        { day: '2066-01-04', kind: 'HOLIDAY', nameZh: null, number: null, isPublished: true },
      ]) as unknown,
    });
    on('2066-01-08');
    expect(await sweep()).toMatchObject({ recomputed: 0 });
    expect((await eventsOf(id)).slice(-2)).toEqual(['notice.recomputed', 'notice.closed']);
    expect(await readNotice(people.officer.ask, id)).toMatchObject({ state: 'CLOSED', viewerCan: { reckon: false } });
  });

  it('Art. 9(4): one whose days cannot be reckoned is logged with its id, and holds back no other', async () => {
    const { posted, readNotice, everyone, test } = stage;
    const [broken, sound] = [await posted(1), await posted(1)];
    await test.owner.query(
      `UPDATE public_notice SET is_provisional = true, posted_on = '2066-12-29', ends_on = '2067-01-05' WHERE id = $1`,
      [broken.notice.id.split('_')[1]],
    );
    const unreadable: WorkingCalendar = {
      publishedFrom: '2004-01-01',
      publishedUntil: '2067-12-31',
      kindOf: (day) => {
        throw new Error(`no such day: ${day}`);
      },
    };
    on('2026-07-08');
    await expect(sweep(unreadable)).rejects.toThrow(/^1 of \d+ notices were not swept$/);
    expect(lines).toMatchObject([
      { msg: 'a notice was not swept', noticeId: Number(broken.notice.id.split('_')[1]), err: { type: 'Error' } },
    ]);
    expect(await readNotice(everyone, broken.notice.id)).toMatchObject({ state: 'POSTED' });
    expect(await readNotice(everyone, sound.notice.id)).toMatchObject({ state: 'CLOSED' });
  });
});
