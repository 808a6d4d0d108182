import 'reflect-metadata';
import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { bearer } from '../testing/token-stage';
import { type ExportStage, openExportStage, sha256Of } from './export-stage';

const officer = 'BUREAU_OFFICER';

describe('a list straight from the database', () => {
  let stage: ExportStage;
  beforeAll(async () => {
    stage = await openExportStage();
    await stage.node.app.listen({ host: '127.0.0.1', port: 0 });
    // more than one batch, and more than the buffers of a connection hold
    await stage.test.owner.query(
      `INSERT INTO award (center_id, title, level, awarding_body, awarded_on)
       SELECT (SELECT min(id) FROM center WHERE withdrawn_at IS NULL AND jurisdiction_id = (SELECT id FROM jurisdiction WHERE code = '500101')),
         '奖' || n || repeat('长', 400), (SELECT level FROM award LIMIT 1), '授奖单位', '2020-01-01'::date + n % 1000 FROM generate_series(1, 12000) n`,
    );
  });
  afterAll(() => stage?.close());

  const lines = (text: string): string[] => text.split(/\r?\n/).slice(0, -1);
  const totalOf = async (role: string, list: string): Promise<number> => {
    const { data } = await stage.asked(role, `{ ${list} { totalCount } }`, {});
    return (data?.[list] as { totalCount: number }).totalCount;
  };
  const open = async (path: string, headers: Record<string, string>): Promise<IncomingMessage> => {
    const { port } = stage.node.app.server.address() as AddressInfo;
    const request = httpGet({ host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  };
  const whole = async (response: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const openLists = async (): Promise<number> => {
    const [row] = await stage.node.database
      .reader()
      .rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'wanchuang lists' AND state <> 'idle' AND datname = current_database()`,
      );
    return row?.n ?? 0;
  };

  it('has all rows as CSV, with their number in front and behind', async () => {
    const response = await open('/export/awards.csv?columns=title,level&bom=0', await stage.as(officer));
    const [head, ...rows] = lines((await whole(response)).toString('utf8'));
    const total = await totalOf(officer, 'awards');
    expect(total).toBeGreaterThan(12_000);
    expect([response.statusCode, head, rows.length]).toEqual([200, 'title,level', total]);
    expect(response.headers).toMatchObject({
      'x-total-count': String(total),
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="awards.csv"',
      'cache-control': 'no-store',
    });
    expect(response.trailers).toEqual({ 'x-export-rows': String(total) });
  });

  it('has all rows as NDJSON, and a last line that says how many', async () => {
    const filter = encodeURIComponent(JSON.stringify({ fromYear: 2021, toYear: 2021 }));
    const response = await open(`/export/awards.ndjson?filter=${filter}&columns=id,awardedOn`, await stage.as(officer));
    const objects = lines((await whole(response)).toString('utf8')).map((line) => JSON.parse(line));
    const end = objects.pop();
    const { data } = await stage.asked(
      officer,
      '{ awards(filter: { fromYear: 2021, toYear: 2021 }) { totalCount } }',
      {},
    );
    const { totalCount } = data?.['awards'] as { totalCount: number };
    expect(end).toEqual({ '@end': { rows: totalCount, total: totalCount, cursor: expect.any(String) } });
    expect(objects).toHaveLength(totalCount);
    expect(new Set(objects.map(({ awardedOn }) => awardedOn.slice(0, 4)))).toEqual(new Set(['2021']));
    expect(Object.keys(objects[0])).toEqual(['id', 'awardedOn']);
  });

  it('tells at its end what it is: the hash of what came before, the query, the filter in words, the cut-off', async () => {
    const filter = encodeURIComponent('{"fromYear":2021,"toYear":2021}');
    const path = `/export/awards.ndjson?filter=${filter}&columns=id,title&manifest=1`;
    const body = await whole(await open(path, await stage.as(officer)));
    const rows = body.subarray(0, body.lastIndexOf('\n', body.length - 2) + 1);
    const { manifest, total } = JSON.parse(body.subarray(rows.length).toString('utf8'))['@end'];
    expect(manifest).toMatchObject({
      exportId: null,
      dataset: 'awards',
      format: 'NDJSON',
      rows: total,
      columns: ['id', 'title'],
      sha256: sha256Of(rows),
      sizeBytes: rows.length,
      arguments: { filter: { fromYear: 2021, toYear: 2021 } },
      filterInWords: { zh: '起始年度：2021；截止年度：2021', en: 'From year: 2021; To year: 2021' },
      dataCutOff: { eventSequence: expect.stringMatching(/^\d+$/) },
      madeBy: expect.stringMatching(/^person_\d+$/),
      snapshot: null,
    });
    expect(manifest.query).toContain('awards(');
    const csv = await open(`/export/awards.csv?filter=${filter}&manifest=1`, await stage.as(officer));
    const content = await whole(csv);
    expect(csv.trailers).toMatchObject({ 'x-export-sha256': sha256Of(content), 'x-export-rows': String(total) });
  });

  it('of a published cycle names the cycle and the hash of its results, which stays; one that runs is refused', async () => {
    const idOf = async (state: string): Promise<string> => {
      const { rows } = await stage.test.owner.query(
        `SELECT cycle.id FROM evaluation_cycle cycle JOIN jurisdiction ON jurisdiction.id = jurisdiction_id
         WHERE code = '500101' AND state = '${state}' AND EXISTS (SELECT FROM evaluation_result WHERE cycle_id = cycle.id) LIMIT 1`,
      );
      return `evaluationCycle_${rows[0].id}`;
    };
    const { rows: places } = await stage.test.owner.query(`SELECT id FROM jurisdiction WHERE code = '500101'`);
    const { secret } = await stage.made('EVALUATOR', { datasets: ['EVALUATION'] });
    const pull = async (cycleId: string) => {
      const filter = JSON.stringify({ jurisdictionId: `jurisdiction_${places[0].id}` });
      const query = new URLSearchParams({ filter, arguments: JSON.stringify({ cycleId }), manifest: '1' });
      const response = await open(`/export/evaluationResults.ndjson?${query}`, bearer(secret));
      return { status: response.statusCode, lines: (await whole(response)).toString('utf8').trimEnd().split('\n') };
    };
    const published = await idOf('PUBLISHED');
    const [first, second] = [await pull(published), await pull(published)].map((pulled) => {
      const objects = pulled.lines.map((line) => JSON.parse(line));
      const { manifest } = objects.pop()['@end'];
      expect(objects.length).toBeGreaterThan(3);
      expect(new Set(objects.map(({ cycleId }) => cycleId))).toEqual(new Set([published]));
      return manifest;
    });
    expect(first.madeBy).toMatch(/^token_\d+$/);
    expect(first.snapshot).toMatchObject({ id: published, state: 'PUBLISHED', resultsSha256: expect.any(String) });
    expect([second.sha256, second.snapshot]).toEqual([first.sha256, first.snapshot]);
    await stage.test.owner.query(
      `UPDATE evaluation_result SET total = total - 0.01 WHERE total > 1 AND 'evaluationCycle_' || cycle_id = '${published}'`,
    );
    const changed = JSON.parse((await pull(published)).lines.at(-1) ?? '')['@end'].manifest;
    expect(changed.snapshot.resultsSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(changed.snapshot.resultsSha256).not.toBe(first.snapshot.resultsSha256);
    const running = await pull(await idOf('SCORING'));
    expect([running.status, JSON.parse(running.lines[0] ?? '{}').error]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', place: 'cycleId' },
    ]);
  });

  it('goes on behind the last row that came', async () => {
    const cookie = await stage.as(officer);
    const path = '/export/awards.ndjson?columns=id';
    const all = lines((await whole(await open(`${path}&cursors=1`, cookie))).toString('utf8')).map((line) =>
      JSON.parse(line),
    );
    const at = 7_654;
    const after = encodeURIComponent(all[at]['@cursor']);
    const rest = lines((await whole(await open(`${path}&after=${after}`, cookie))).toString('utf8')).map((line) =>
      JSON.parse(line),
    );
    expect(rest.slice(0, -1)).toEqual(all.slice(at + 1, -1).map(({ id }) => ({ id })));
    expect(rest.at(-1)['@end']).toMatchObject({ rows: all.length - 2 - at, total: all.length - 1 });
  });

  it('is of one instant, while others write', async () => {
    const total = await totalOf(officer, 'awards');
    const response = await open('/export/awards.ndjson?columns=title', await stage.as(officer));
    await stage.test.owner.query(
      `UPDATE award SET title = '改' || id WHERE id % 2 = 0; DELETE FROM award WHERE id % 3 = 0 AND title LIKE '改%'`,
    );
    const objects = lines((await whole(response)).toString('utf8')).map((line) => JSON.parse(line));
    expect(objects.at(-1)['@end']).toMatchObject({ rows: total, total });
    expect(objects.filter(({ title }) => title?.startsWith('改'))).toEqual([]);
  });

  it('comes compressed to whoever takes it so', async () => {
    const headers = { ...(await stage.as(officer)), 'accept-encoding': 'gzip' };
    const response = await open('/export/awards.ndjson?columns=title', headers);
    expect(response.headers['content-encoding']).toBe('gzip');
    const text = gunzipSync(await whole(response)).toString('utf8');
    expect(JSON.parse(lines(text).at(-1) ?? '')).toHaveProperty('@end');
  });

  it('is read no faster than it is taken, and ends in the database when whoever asked is gone', async () => {
    const response = await open('/export/awards.ndjson', await stage.as(officer));
    await once(response, 'readable');
    expect(await openLists()).toBe(1); // it waits for the reader, who has taken next to nothing
    response.destroy();
    while ((await openLists()) > 0);
    expect(await openLists()).toBe(0);
  });

  it('is what a token was made for, is paid for, and can be priced', async () => {
    const { secret } = await stage.made(officer, { datasets: ['REGISTERS'], pointsPerMinute: 300 });
    const priced = await open('/export/awards.csv?columns=id', { ...bearer(secret), 'x-dry-run': '1' });
    const total = await totalOf(officer, 'awards');
    const points = 1 + Math.ceil(total / 100);
    expect(JSON.parse((await whole(priced)).toString())).toEqual({ total });
    expect(priced.headers).toMatchObject({ 'x-cost-requested': String(points), 'x-cost-remaining': '300' });
    const first = await open('/export/awards.csv?columns=id', bearer(secret));
    expect(first.headers['x-cost-remaining']).toBe(String(300 - points));
    expect(lines((await whole(first)).toString())).toHaveLength(total + 1);
    let last = await open('/export/awards.csv?columns=id', bearer(secret));
    for (let tries = 0; tries < 5 && last.statusCode === 200; tries += 1) {
      await whole(last);
      last = await open('/export/awards.csv?columns=id', bearer(secret));
    }
    expect([last.statusCode, JSON.parse((await whole(last)).toString()).error.code]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
    ]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    const other = await open('/export/indicatorFacts.csv', bearer(secret));
    expect([other.statusCode, JSON.parse((await whole(other)).toString()).error]).toMatchObject([
      403,
      { code: 'FORBIDDEN', place: 'indicatorFacts' },
    ]);
    const file = await open('/export/file/export_1', bearer(secret));
    expect([file.statusCode, JSON.parse((await whole(file)).toString()).error.code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['/export/people.csv', 404, 'NOT_FOUND', undefined],
    ['/export/centers.xlsx', 404, 'NOT_FOUND', undefined],
    ['/export/centers.csv?filter=all', 400, 'BAD_USER_INPUT', 'filter'],
    ['/export/centers.csv?filter=%7B%22statuses%22%3A%5B%22x%22%5D%7D', 400, 'BAD_USER_INPUT', 'filter.statuses[0]'],
    ['/export/centers.csv?fitler=%7B%7D', 400, 'BAD_USER_INPUT', 'fitler'],
    ['/export/centers.csv?columns=name&columns=code', 400, 'BAD_USER_INPUT', 'columns'],
    ['/export/centers.csv?columns=name;DROP%20TABLE', 400, 'BAD_USER_INPUT', 'columns'],
    ['/export/centers.csv?after=abc', 400, 'BAD_USER_INPUT', 'after'],
    ['/export/evaluationResults.csv', 400, 'BAD_USER_INPUT', 'filter'],
  ])('refuses %s', async (path, status, code, at) => {
    const response = await open(path, await stage.as(officer));
    const { error } = JSON.parse((await whole(response)).toString());
    expect([response.statusCode, error.code, error.place]).toEqual([status, code, at]);
    expect(await openLists()).toBe(0);
  });

  it('asks strangers to sign in', async () => {
    const response = await open('/export/centers.csv', {});
    expect([response.statusCode, JSON.parse((await whole(response)).toString()).error.code]).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
  });
});
