import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '@wanchuang/server-platform/testing';
import { type ExportStage, openExportStage, sha256Of } from './export-stage';

const officer = 'BUREAU_OFFICER';
const place = "(SELECT 'jurisdiction_' || id FROM jurisdiction WHERE code = '500101')";

describe('an export', () => {
  let stage: ExportStage;
  let district: string;
  beforeAll(async () => {
    stage = await openExportStage();
    const { rows } = await stage.test.owner.query(`SELECT ${place} AS id`);
    district = rows[0].id;
  });
  afterAll(() => stage?.close());

  const needed: Readonly<Record<string, () => object>> = {
    indicatorAggregates: () => ({
      arguments: { groupBy: ['YEAR', 'CENTER'], measures: [{ kind: 'SUM', of: 'RD_INVESTMENT' }] },
    }),
    evaluationResults: () => ({ filter: { jurisdictionId: district } }),
  };
  const callOf: Readonly<Record<string, () => string>> = {
    indicatorAggregates: () => '(groupBy: [YEAR, CENTER], measures: [{kind: SUM, of: "RD_INVESTMENT"}])',
    evaluationResults: () => `(filter: {jurisdictionId: "${district}"})`,
  };
  const fileOf = async (path: string | null): Promise<Buffer> => {
    const answer = await stage.get(path ?? '', await stage.as(officer));
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };
  const done = async (input: object) => {
    const { id } = await stage.create(officer, input);
    await stage.runner().work();
    const found = await stage.find(officer, id);
    expect(found).toMatchObject({ state: 'DONE', fault: null, attempts: 1 });
    if (!found) throw new Error('the export is gone');
    return { ...found, content: await fileOf(found.filePath) };
  };

  it.each([
    'awards',
    'centers',
    'events',
    'evaluationResults',
    'incubatedVentures',
    'indicatorAggregates',
    'indicatorFacts',
    'intellectualProperty',
    'organisations',
    'products',
    'projects',
    'publications',
    'standards',
    'technologyContracts',
  ])(
    'of %s has as many rows as totalCount, a hash that is its file’s, and the query that it answers',
    async (dataset) => {
      const list = `{ ${dataset}${callOf[dataset]?.() ?? ''} { totalCount } }`;
      const before = await stage.asked(officer, list, {});
      const { content, manifest, written, total } = await done({ dataset, format: 'NDJSON', ...needed[dataset]?.() });
      const { totalCount } = before.data?.[dataset] as { totalCount: number };
      const lines = content.toString('utf8').split('\n').slice(0, -1);
      expect(totalCount).toBeGreaterThan(0);
      expect([lines.length, written, total, manifest?.['rows']]).toEqual([
        totalCount,
        totalCount,
        totalCount,
        totalCount,
      ]);
      expect(manifest).toMatchObject({
        sha256: sha256Of(content),
        sizeBytes: String(content.length),
        madeBy: expect.stringMatching(/^person_\d+$/),
      });
      expect(manifest?.['query']).toContain(`${dataset}`);
    },
  );

  it('says its filter in words of both languages, with names for ids', async () => {
    const filter = { jurisdictionId: district, statuses: ['ACTIVE', 'RECTIFYING'], recognisedFromYear: 2020 };
    const { manifest, filterEn } = await done({ dataset: 'centers', filter });
    const { rows } = await stage.test.owner.query(`SELECT name_zh, name_en FROM jurisdiction WHERE code = '500101'`);
    expect(manifest?.['filterZh']).toMatch(
      new RegExp(`^辖区：${rows[0].name_zh}；中心状态：.+、.+；认定年度自：2020$`),
    );
    expect(filterEn).toMatch(
      new RegExp(`^Jurisdiction: ${rows[0].name_en}; Status of the center: .+, .+; Recognised from year: 2020$`),
    );
    expect(JSON.parse(String(manifest?.['arguments']))).toEqual({ filter });
    expect((await done({ dataset: 'centers' })).filterZh).toBe('全部');
  });

  it('as CSV has headings in the language that is wanted, its columns in their order, and no formulas', async () => {
    await stage.test.owner.query(
      `UPDATE center SET name = '=HYPERLINK("http://x"),"y"' WHERE id = (SELECT min(id) FROM center WHERE withdrawn_at IS NULL AND jurisdiction_id = ${place.replace("'jurisdiction_' || ", '')})`,
    );
    const columns = ['name', 'code'];
    const [zh, keys] = [
      (await done({ dataset: 'centers', columns, headings: 'ZH' })).content.toString('utf8'),
      (await done({ dataset: 'centers', columns, byteOrderMark: false })).content.toString('utf8'),
    ];
    expect(zh.startsWith('\uFEFF名称,编号\r\n')).toBe(true);
    expect(keys.startsWith('name,code\r\n')).toBe(true);
    expect(zh).toContain(`"'=HYPERLINK(""http://x""),""y"""`);
  });

  it('as a workbook has numbers, days and texts on the first sheet and the manifest on the second', async () => {
    const columns = ['registrationNumber', 'amount', 'signedOn'];
    const { content, manifest } = await done({
      dataset: 'technologyContracts',
      columns,
      format: 'XLSX',
      headings: 'ZH',
    });
    const path = join(stage.node.folder, 'read-again.xlsx');
    await writeFile(path, content);
    const rows = await readTable(path, { format: 'xlsx', sheet: '数据', headerRow: 1 });
    expect(rows.rows).toHaveLength(Number(manifest?.['rows']));
    const { data } = await stage.asked(
      officer,
      '{ technologyContracts(first: 1) { nodes { registrationNumber amount signedOn } } }',
      {},
    );
    const [first] = (
      data?.['technologyContracts'] as { nodes: { registrationNumber: string; amount: string; signedOn: string }[] }
    ).nodes;
    expect(rows.rows[0]?.cells).toEqual([first?.registrationNumber, first?.amount, first?.signedOn]);
    const about = await readTable(path, { format: 'xlsx', sheet: '导出说明', headerRow: 1 });
    const lines = new Map(about.rows.map(({ cells }) => [cells[0], cells[1]]));
    expect(lines.get('行数')).toBe(String(manifest?.['rows']));
    expect(lines.get('查询')).toBe(manifest?.['query']);
  });

  it('is written with what its maker may see: an analyst reads what an analyst reads', async () => {
    const list = await stage.asked('ANALYST', '{ centers { totalCount } }', {});
    const { id } = await stage.create('ANALYST', { dataset: 'centers' });
    await stage.runner().work();
    const { totalCount } = list.data?.['centers'] as { totalCount: number };
    expect(await stage.find('ANALYST', id)).toMatchObject({ state: 'DONE', written: totalCount });
  });

  it('is its maker’s alone', async () => {
    const { id, filePath } = await done({ dataset: 'organisations' });
    expect(await stage.find('ANALYST', id)).toBeNull();
    const { data } = await stage.asked(
      'ANALYST',
      'query ($id: ID!) { node(id: $id) { id } exports { nodes { id } } }',
      { id },
    );
    expect(data?.['node']).toBeNull();
    expect(JSON.stringify(data?.['exports'])).not.toContain(`"${id}"`);
    expect((await stage.get(filePath ?? '', await stage.as('ANALYST'))).statusCode).toBe(404);
    expect((await stage.get(`${filePath}/manifest`, await stage.as('ANALYST'))).statusCode).toBe(404);
    expect((await stage.get(filePath ?? '')).statusCode).toBe(401);
    expect((await stage.tryCancel('ANALYST', id)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('tells the log with ids, counts and hashes, in one order', async () => {
    const { id, manifest } = await done({ dataset: 'awards' });
    const { rows } = await stage.test.owner.query(
      `SELECT type, actor, payload FROM event WHERE subject = '${id}' ORDER BY sequence`,
    );
    const personId = manifest?.['madeBy'];
    expect(rows.map(({ payload, ...row }) => ({ ...row, payload: JSON.parse(payload) }))).toEqual([
      { type: 'export.created', actor: personId, payload: { dataset: 'awards', personId, format: 'CSV' } },
      {
        type: 'export.finished',
        actor: 'system',
        payload: {
          dataset: 'awards',
          personId,
          format: 'CSV',
          rows: manifest?.['rows'],
          sizeBytes: Number(manifest?.['sizeBytes']),
          sha256: manifest?.['sha256'],
        },
      },
    ]);
  });

  it('is asked for once for each key', async () => {
    const input = { dataset: 'awards', idempotencyKey: 'the-same-export' };
    const [first, again] = [await stage.create(officer, input), await stage.create(officer, input)];
    expect(again.id).toBe(first.id);
    await stage.runner().work();
  });

  describe('its file', () => {
    it('has its hash as ETag, is not sent to who has it, and comes in parts', async () => {
      const { filePath, manifest, content } = await done({ dataset: 'centers' });
      const path = filePath ?? '';
      const cookie = await stage.as(officer);
      const whole = await stage.get(path, cookie);
      const etag = `"${String(manifest?.['sha256'])}"`;
      expect(whole.headers).toMatchObject({
        etag,
        'accept-ranges': 'bytes',
        'cache-control': 'private, no-cache',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': expect.stringMatching(/^attachment; filename="centers-2026-06-30-\d+\.csv"$/),
      });
      const known = await stage.get(path, { ...cookie, 'if-none-match': `"other", W/${etag}` });
      expect([known.statusCode, known.body]).toEqual([304, '']);
      const part = await stage.get(path, { ...cookie, range: 'bytes=3-9', 'if-range': etag });
      expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 3-9/${content.length}`]);
      expect(part.rawPayload).toEqual(content.subarray(3, 10));
      const other = await stage.get(path, { ...cookie, range: 'bytes=3-9', 'if-range': '"other"' });
      expect([other.statusCode, other.rawPayload.length]).toEqual([200, content.length]);
      const beyond = await stage.get(path, { ...cookie, range: `bytes=${content.length}-` });
      expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${content.length}`]);
    });

    it('has its manifest beside it', async () => {
      const { id, filePath, manifest } = await done({ dataset: 'centers', columns: ['name'] });
      const answer = await stage.get(`${filePath}/manifest`, await stage.as(officer));
      expect(answer.headers['content-disposition']).toMatch(/\.manifest\.json"$/);
      expect(answer.json()).toMatchObject({
        exportId: id,
        dataset: 'centers',
        rows: manifest?.['rows'],
        columns: ['name'],
        sha256: manifest?.['sha256'],
        filterInWords: { zh: '全部', en: 'Everything' },
        dataCutOff: { eventSequence: manifest?.['dataSequence'] },
        query: 'query { centers { nodes { name } } }',
      });
    });
  });
});
