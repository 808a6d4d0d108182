import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { sayIn } from '@wanchuang/web-client';
import { csvOf } from '@wanchuang/web-ui';
import { exportTable, fetchAllEvents } from './events-export';
import { eventsText } from './events.text';

const eventOf = (sequence: number, overrides = {}) => ({
  id: `event_${sequence}`,
  sequence: String(sequence),
  occurredAt: '2026-06-30T04:00:00.000Z',
  actor: 'local',
  type: 'import.loaded',
  subject: `importRun_${sequence}`,
  centerId: null,
  payload: '{"rows":1}',
  hash: 'f'.repeat(64),
  ...overrides,
});

/** A server's answers from a list of events, asked from the end. */
const serverOf = (total: number, asked: unknown[]) =>
  new ApolloLink(({ variables }) => {
    asked.push(variables);
    const end = variables['before'] ? Number(variables['before']) - 1 : total;
    const start = Math.max(end - Number(variables['last']), 0);
    const nodes = Array.from({ length: end - start }, (_, index) => eventOf(start + index + 1));
    const pageInfo = { hasPreviousPage: start > 0, startCursor: String(start + 1) };
    return new Observable((observer) => {
      observer.next({ data: { events: { totalCount: total, pageInfo, nodes } } });
      observer.complete();
    });
  });

describe('the export of the event log', () => {
  it('holds every event of the filter, the newest first', async () => {
    const asked: unknown[] = [];
    const client = new ApolloClient({ link: serverOf(450, asked), cache: new InMemoryCache() });
    const told: number[] = [];
    const filter = { types: ['import.loaded'] };
    const rows = await fetchAllEvents(client, { filter, last: 50 }, (done) => told.push(done));
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 450 }, (_, index) => 450 - index),
    );
    expect(asked).toMatchObject([
      { filter, last: 200, before: null },
      { filter, before: '251' },
      { filter, before: '51' },
    ]);
    expect(told).toEqual([200, 400, 450]);
  });

  it('names its filter, and holds nothing that a spreadsheet would take for a formula', () => {
    const nasty = '=HYPERLINK("http://example.org")';
    const rows = [eventOf(2, { actor: '@person', subject: nasty, payload: '+1+1' }), eventOf(1)];
    const table = exportTable(rows, { language: 'zh', say: sayIn(eventsText, 'zh'), filter: '范围：全部辖区' });
    const lines = csvOf(table).trim().split('\r\n');
    expect(lines[0]).toBe('\uFEFF序号,记录时间,类型,事项,对象,操作者,内容,哈希值'.trim());
    expect(lines[1]).toBe(
      `2,2026-06-30T04:00:00.000Z,数据导入,导入数据,"'=HYPERLINK(""http://example.org"")",'@person,'+1+1,${'f'.repeat(64)}`,
    );
    expect(lines[2]).toContain(',本机,"{""rows"":1}",');
    expect(lines[3]).toBe('范围：全部辖区,,,,,,,');
  });
});
