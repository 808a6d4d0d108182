import 'reflect-metadata';
import { type Database, globalIdParts } from '@wanchuang/server-platform';
import { runDueSchedules } from '@wanchuang/server-data';
import type { Body } from '../testing/token-stage';
import { type ExportStage, openExportStage } from './export-stage';

const owner = 'ANALYST';
const fields = `id format frequency weekday monthDay hour untilOn state nextAt failures version
  lastExport { id state fault title filePath columns filterZh }`;
const document = `query Yearly($year: Int!) {
  indicatorFacts(filter: {indicatorCodes: ["RD_INVESTMENT"], fromYear: $year}) {
    totalCount
    edges { node { ...Row } }
  }
}
fragment Row on IndicatorFact { year value figure: value center { code name of: host { name } } }`;
const daily = { frequency: 'DAILY', hour: 8 };
const day = 24 * 3600;

interface Schedule {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly nextAt: string | null;
  readonly failures: number;
  readonly lastExport: { readonly id: string; readonly state: string; readonly fault: string | null } | null;
}

describe('a saved query by schedule', () => {
  let stage: ExportStage;
  let district: string;
  beforeAll(async () => {
    stage = await openExportStage();
    const { rows } = await stage.test.owner.query(
      `SELECT 'jurisdiction_' || id AS id FROM jurisdiction WHERE code = '500101'`,
    );
    district = rows[0].id;
  });
  afterEach(() => stage.test.owner.query('DELETE FROM export_schedule'));
  afterAll(() => stage?.close());

  const send = async (name: string, input: object, selected = fields, role = owner): Promise<Body> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    return stage.asked(role, `mutation ($input: ${type}) { ${name}(input: $input) { ${selected} } }`, { input });
  };
  const done = async <T>(name: string, input: object, selected?: string): Promise<T> => {
    const { data, errors } = await send(name, input, selected);
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name] as T;
  };
  const saved = (query: string, variables = ''): Promise<{ id: string; version: number }> =>
    done('saveQuery', { jurisdictionId: district, name: '年度研发投入', document: query, variables }, 'id version');
  const scheduled = async (input: object = {}, query = document, variables = '{"year": 2020}'): Promise<Schedule> => {
    const { id } = await saved(query, variables);
    return done('scheduleQuery', { savedQueryId: id, times: daily, format: 'CSV', ...input });
  };
  const scheduledUntil = async (days: number): Promise<Schedule> => {
    const { rows } = await stage.test.owner.query('SELECT max(occurred_at) AS now FROM event');
    const untilOn = new Date(rows[0].now.getTime() + days * day * 1000).toISOString().slice(0, 10);
    return scheduled({ times: { ...daily, untilOn } });
  };
  const found = async ({ id }: Pick<Schedule, 'id'>, role = owner): Promise<Schedule | null> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on ExportSchedule { ${fields} } } }`;
    return ((await stage.asked(role, query, { id })).data?.['node'] ?? null) as Schedule | null;
  };
  const due = (database: Database = stage.node.database): Promise<number> => runDueSchedules(database);
  /** A day passes, and what is due is asked for and written. */
  const pass = async (days = 1): Promise<number> => {
    stage.pass(days * day);
    const begun = await due();
    await stage.runner().work();
    return begun;
  };
  const remove = async (schedule: Schedule): Promise<void> => {
    const { version } = (await found(schedule)) ?? schedule;
    await done('removeSchedule', { scheduleId: schedule.id, version }, 'id');
  };
  const events = async ({ id }: Pick<Schedule, 'id'>): Promise<string[]> => {
    const { rows } = await stage.test.owner.query('SELECT type FROM event WHERE subject = $1 ORDER BY sequence', [id]);
    return rows.map(({ type }) => type);
  };

  it('is written as its owner’s export, the columns as it selects them, once for each instant on however many nodes', async () => {
    const schedule = await scheduled({ headings: 'ZH' });
    expect(schedule).toMatchObject({ state: 'ACTIVE', failures: 0, lastExport: null, version: 1 });
    expect(await due()).toBe(0);
    const other = await stage.open();
    stage.pass(day);
    const begun = await Promise.all([due(), due(other.database), due(), due(other.database)]);
    expect(begun.reduce((sum, one) => sum + one, 0)).toBe(1);
    await stage.runner().work();
    const after = await found(schedule);
    expect(after).toMatchObject({ state: 'ACTIVE', failures: 0, lastExport: { state: 'DONE', title: '年度研发投入' } });
    expect(after?.lastExport).toMatchObject({
      columns: ['year', 'value', 'figure', 'center.code', 'center.name', 'center.of.name'],
      filterZh: expect.stringContaining('2020'),
    });
    const written = await stage.find(owner, after?.lastExport?.id ?? '');
    const file = await stage.get(written?.filePath ?? '', await stage.as(owner));
    const [head, first] = file.body.replace('\uFEFF', '').split('\r\n');
    expect(head).toMatch(/^年度,数值,figure,/);
    const asked = `{ indicatorFacts(filter: {indicatorCodes: ["RD_INVESTMENT"], fromYear: 2020}, first: 1) {
      totalCount nodes { year value center { code } } } }`;
    const list = (await stage.asked(owner, asked, {})).data?.['indicatorFacts'] as {
      totalCount: number;
      nodes: { year: number; value: string; center: { code: string } }[];
    };
    expect(written?.manifest?.['rows']).toBe(list.totalCount);
    const [node] = list.nodes;
    expect(first?.startsWith(`${node?.year},${node?.value},${node?.value},${node?.center.code}`)).toBe(true);
    expect(await events(schedule)).toEqual(['schedule.made', 'schedule.delivered']);
    await remove(schedule);
    expect(await found(schedule)).toBeNull();
  });

  it('makes up for one of the runs that a server missed, and ends with its last day', async () => {
    const ending = await scheduledUntil(5);
    const start = new Date(ending.nextAt ?? '');
    expect(await pass(4)).toBe(1);
    const { rows } = await stage.test.owner.query('SELECT slot_at FROM data_export ORDER BY id DESC LIMIT 1');
    expect(rows).toEqual([{ slot_at: start }]);
    expect(await pass(3)).toBe(1);
    expect(await pass(3)).toBe(0);
    expect(await found(ending)).toMatchObject({ state: 'FINISHED', nextAt: null, failures: 0 });
    expect(await events(ending)).toContain('schedule.finished');
  });
  it('is aggregates too: a column for each measure', async () => {
    const schedule = await scheduled(
      { format: 'NDJSON' },
      '{ indicatorAggregates(groupBy: [YEAR], measures: [{kind: SUM, of: "RD_INVESTMENT"}, {kind: COUNT, of: "RD_INVESTMENT", as: "count"}]) { nodes { year values { value } } } }',
    );
    await pass();
    expect((await found(schedule))?.lastExport).toMatchObject({
      state: 'DONE',
      columns: ['year', 'SUM_RD_INVESTMENT', 'count'],
    });
  });

  it('says what failed, waits after the third failure in a row, and goes on when its owner says so', async () => {
    const schedule = await scheduled();
    const { id } = (await stage.test.owner.query('SELECT saved_query_id AS id FROM export_schedule')).rows[0];
    const change = async (text: string): Promise<void> => {
      await stage.test.owner.query('UPDATE saved_query SET document = $1 WHERE id = $2', [text, id]);
    };
    await change('{ fields { code } }');
    await pass();
    expect(await found(schedule)).toMatchObject({
      state: 'ACTIVE',
      failures: 1,
      lastExport: { state: 'FAILED', fault: 'REFUSED' },
    });
    await change(document);
    await pass();
    expect(await found(schedule)).toMatchObject({ state: 'ACTIVE', failures: 0, lastExport: { state: 'DONE' } });
    await change('{ fields { code } }');
    for (let count = 0; count < 3; count += 1) await pass();
    const stopped = await found(schedule);
    expect(stopped).toMatchObject({ state: 'FAILING', failures: 3, nextAt: null });
    expect(await pass()).toBe(0);
    expect((await events(schedule)).slice(-3)).toEqual(['schedule.failed', 'schedule.failed', 'schedule.stopped']);
    await change(document);
    const again = await done('changeSchedule', { scheduleId: schedule.id, version: stopped?.version, isPaused: false });
    expect(again).toMatchObject({ state: 'ACTIVE', failures: 0 });
    expect(await pass()).toBe(1);
  });

  it('stops with the role of its owner, and says so', async () => {
    const schedule = await scheduled();
    const holding = `person_id = (SELECT person_id FROM export_schedule) AND role = 'ANALYST'`;
    await stage.test.owner.query(
      `UPDATE role_holding SET from_on = from_on - 2, until_on = from_on - 1 WHERE ${holding}`,
    );
    await pass();
    const { rows } = await stage.test.owner.query('SELECT state, next_at, failures FROM export_schedule');
    expect(rows).toEqual([{ state: 'NO_RIGHT', next_at: null, failures: 1 }]);
    const failed = await stage.test.owner.query('SELECT state, fault FROM data_export ORDER BY id DESC LIMIT 1');
    expect(failed.rows).toEqual([{ state: 'FAILED', fault: 'FORBIDDEN' }]);
    expect(await events(schedule)).toEqual(['schedule.made', 'schedule.stopped']);
    await stage.test.owner.query(`UPDATE role_holding SET from_on = from_on + 2, until_on = NULL WHERE ${holding}`);
  });

  it('is paused, changed and removed by its owner alone, as it was seen', async () => {
    const { id, version } = await scheduled();
    const paused = await done<Schedule>('changeSchedule', { scheduleId: id, version, isPaused: true });
    expect(paused).toMatchObject({ state: 'PAUSED', nextAt: null, version: 2 });
    const times = { frequency: 'MONTHLY', monthDay: 31, hour: 23 };
    const changed = await done<Schedule>('changeSchedule', { scheduleId: id, version: 2, times, format: 'XLSX' });
    expect(changed).toMatchObject({ ...times, format: 'XLSX', state: 'PAUSED', weekday: null });
    const stale = await send('changeSchedule', { scheduleId: id, version: 2, isPaused: false });
    expect(stale.errors?.[0]?.extensions['code']).toBe('CONFLICT');
    const others = await send('removeSchedule', { scheduleId: id, version: 3 }, 'id', 'BUREAU_OFFICER');
    expect(others.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', place: 'input.scheduleId' });
    expect(await found({ id }, 'BUREAU_OFFICER')).toBeNull();
    await remove(changed);
  });

  it.each([
    ['of more than one list', '{ centers { nodes { code } } organisations { nodes { name } } }', /exactly one list/],
    ['of a list that is not exported', '{ savedQueries { nodes { name } } }', /savedQueries is not exported/],
    ['with a page of its own', '{ centers(first: 10) { nodes { code } } }', /leave out first of centers/],
    [
      'with lists below its nodes',
      '{ centers { nodes { code technologyContracts { nodes { id } } } } }',
      /technologyContracts.nodes is a list/,
    ],
    ['that selects nothing', '{ centers { totalCount } }', /nothing to write/],
  ])('is not a query %s', async (_, query, says) => {
    const { id } = await saved(query);
    const { errors } = await send('scheduleQuery', { savedQueryId: id, times: daily, format: 'CSV' });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(says);
  });

  it.each([
    ['hour', { frequency: 'DAILY', hour: 24 }],
    ['weekday', { frequency: 'WEEKLY', hour: 8 }],
    ['monthDay', { frequency: 'WEEKLY', weekday: 1, monthDay: 1, hour: 8 }],
    ['untilOn', { ...daily, untilOn: '2020-01-01' }],
  ])('is not made of a wrong %s', async (place, times) => {
    const { id } = await saved(document, '{"year": 2020}');
    const { errors } = await send('scheduleQuery', { savedQueryId: id, times, format: 'CSV' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', place: `input.times.${place}` });
  });

  it('has one schedule, also when two are made at once, and goes with its owner’s personal data', async () => {
    const { id } = await saved(document, '{"year": 2020}');
    const made = await Promise.all(
      [1, 2].map(() => send('scheduleQuery', { savedQueryId: id, times: daily, format: 'CSV' })),
    );
    expect(made.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    await pass();
    const key = Number(globalIdParts(id)?.key);
    const kept = `person_id = (SELECT person_id FROM saved_query WHERE id = ${key})`;
    const { rows } = await stage.test.owner.query(`SELECT person_id AS id FROM export_schedule WHERE ${kept}`);
    await stage.test.owner.query(
      `UPDATE person SET status = 'ERASED', name = NULL, email = NULL, phone = NULL, organisation_id = NULL WHERE id = $1`,
      [rows[0].id],
    );
    const left = await stage.test.owner.query(
      `SELECT (SELECT count(*)::int FROM export_schedule WHERE person_id = $1) AS schedules,
         (SELECT count(*)::int FROM data_export WHERE person_id = $1 AND is_query AND (title IS NOT NULL OR query <> '')) AS texts`,
      [rows[0].id],
    );
    expect(left.rows).toEqual([{ schedules: 0, texts: 0 }]);
  });
});
