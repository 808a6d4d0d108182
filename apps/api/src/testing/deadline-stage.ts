import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { signedIn } from '@wanchuang/server-access/testing';
import { type TestDatabase, testClock, testDatabase } from '@wanchuang/server-platform/testing';
import { recognitionFactory } from '@wanchuang/server-recognition/testing';
import { createLogger } from '../edge/logger';
import { entities } from '../schema';
import { startTestNode, type TestNode } from './test-node';

type Role = Parameters<typeof signedIn>[1];

/** A day of a period as a notice keeps it. */
const reckoned = (day: string, kind: string, number: number | null, name: string | null = null) => ({
  day,
  kind,
  number,
  name_zh: name,
  name_en: name && 'Holiday',
  is_published: false,
});

/** Two districts, each with a call and a notice, and people of the first; all of it is synthetic. */
export const openDeadlineStage = async () => {
  const test: TestDatabase = await testDatabase({ entities });
  await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
  const make = recognitionFactory(test);
  const [place, elsewhere] = [await make.jurisdiction(), await make.jurisdiction()];
  const host = await make.organisation({ jurisdiction_id: place, name: '虚拟依托单位' });
  const otherHost = await make.organisation({ jurisdiction_id: place });
  const department = await make.department({ jurisdiction_id: place });
  const call = await make.call({ jurisdiction_id: place, closes_at: '2026-07-31T09:30:00Z' });
  await test.owner.query(
    `INSERT INTO recognition_call (jurisdiction_id, state, title, field_ids, opens_at, closes_at, published_at)
     SELECT $1, 'PUBLISHED', '通知' || number || '（虚拟）', '{1}', '2026-01-01', '2027-01-01', '2025-12-20' FROM generate_series(1, 201) number`,
    [elsewhere],
  );
  const notice = (jurisdictionId: number, row: Record<string, string | boolean>) =>
    make.insert('public_notice', {
      jurisdiction_id: jurisdictionId,
      state: 'POSTED',
      number: '公示〔2026〕9号',
      title: '拟认定名单（虚拟）',
      body: '现予公示。',
      working_days: 2,
      posted_on: '2026-12-30',
      ends_on: '2027-01-04',
      is_provisional: true,
      reckoning: JSON.stringify([
        reckoned('2026-12-31', 'WORKING', 1),
        reckoned('2027-01-01', 'HOLIDAY', null, '元旦'),
        reckoned('2027-01-02', 'WEEKEND', null),
        reckoned('2027-01-04', 'WORKING', 2),
      ]),
      ...row,
    });
  const posted = await notice(place, {});
  const noticeElsewhere = await notice(elsewhere, {});
  const centerOf = async (hostId: number, name: string): Promise<number> => {
    const center = await make.center({ jurisdiction_id: place, host_id: hostId, department_id: department, name });
    const owed = { center_id: center, kind: 'BOARD_FILING', clause: 'Art. 10', recorded_at: '2026-06-01T00:00:00Z' };
    const due = await make.insert('obligation', { ...owed, due_on: '2026-07-30' });
    await make.insert('obligation', { ...owed, kind: 'CHARTER', due_on: null });
    await make.insert('obligation', {
      ...owed,
      kind: 'TEAM',
      due_on: '2026-06-15',
      state: 'DONE',
      done_on: '2026-06-10',
    });
    return due;
  };
  const [owed, owedByOther] = [await centerOf(host, '虚拟创新中心'), await centerOf(otherHost, '另一虚拟中心')];
  const panel = await make.insert('panel', {
    jurisdiction_id: place,
    call_id: call,
    name: '新材料组（虚拟）',
    meeting_on: '2026-08-12',
    place: '三楼会议室',
    state: 'INVITED',
  });
  const logged: string[] = [];
  const logger = createLogger('debug', { write: (line) => void logged.push(line) });
  const node: TestNode = await startTestNode(test, { isCaching: false, logger });
  const query = async (sql: string, parameters: unknown[] = []): Promise<number> =>
    (await test.owner.query<{ id: number }>(sql, parameters)).rows[0]?.id ?? 0;
  const lastPerson = () => query('SELECT max(id) AS id FROM person');

  /** @returns the cookie of somebody new who has signed in */
  const as = async (role: Role, organisation: number | null = null): Promise<string> => {
    const cookie = await signedIn(test.owner, organisation === null ? role : 'ANALYST', [place], testClock.now());
    if (organisation !== null)
      await test.owner.query(
        `UPDATE role_holding SET role = $1, jurisdiction_id = NULL, organisation_id = $2 WHERE id = (SELECT max(id) FROM role_holding)`,
        [role, organisation],
      );
    return cookie;
  };
  const get = (url: string, headers: Record<string, string> = {}) =>
    node.app.inject({ url, headers: { host: 'localhost', ...headers } });
  /** What a mutation answers. */
  const change = async (mutation: string, selection: string, cookie: string) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const payload = {
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      variables: { input: {} },
    };
    const headers = { host: 'localhost', cookie, 'apollo-require-preflight': '1' };
    const answer = await node.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return answer.json<{
      data: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
      errors?: unknown[];
    }>();
  };
  const close = async (): Promise<void> => {
    await node.close();
    await test.close();
  };
  return {
    ...{ test, make, node, place, elsewhere, host, department, as, get, change, lastPerson, logged, close },
    ids: { call, notice: posted, noticeElsewhere, owed, owedByOther, panel },
  };
};

export type DeadlineStage = Awaited<ReturnType<typeof openDeadlineStage>>;

/** The entries of a calendar by what their ids begin with; lines that were folded are one again. */
export const eventsIn = (calendar: string): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    const event = events.at(-1);
    if (event && name !== 'END') event[name] = value;
  }
  return Object.fromEntries(events.map((event) => [event['UID']?.split('@')[0] ?? '', event]));
};
