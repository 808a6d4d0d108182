import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { type TestDatabase, testClock as clock, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from '../schema';
import { explain, readVariables } from './explain';

const overview = readFileSync(join(__dirname, '../../../../libs/web/analytics/src/overview/overview.graphql'), 'utf8');

describe('explain', () => {
  let test: TestDatabase;
  let variables: Record<string, unknown>;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    const { rows } = await test.owner.query<{ id: number }>(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('CN', 'NATION', '国', 'Nation', 'CNY') RETURNING id`,
    );
    const filter = { jurisdictionId: `jurisdiction_${rows[0]?.id}` };
    variables = {
      filter,
      unpicked: filter,
      place: filter,
      picked: false,
      indicators: ['RD_INVESTMENT'],
      patents: ['PATENTS_INVENTION'],
      contracts: ['TECH_CONTRACT_VOLUME'],
      investmentBy: 'FIELD',
      patentsBy: 'NONE',
      contractsBy: 'NONE',
    };
  });
  afterAll(() => test?.close());

  const explained = (document: string, given: Record<string, unknown> = {}, analyze = false): Promise<string> =>
    explain({ database: test.database, clock }, document, { variables: given, analyze });

  it("shows how the dashboard's overview is read: one statement, its parameters, its plan", async () => {
    const text = await explained(overview, variables);
    expect(text.match(/^-- .*$/gm)).toEqual([
      '-- query Overview: statement',
      '-- query Overview: parameters',
      '-- query Overview: plan',
    ]);
    expect(text).toMatch(/statement\n(WITH|SELECT) /);
    expect(text).toMatch(/parameters\n\$1 = /);
    expect(text).toMatch(/plan\n.*\(cost=/);
    expect(text).not.toContain('actual time');
  });

  it('runs each query of a document, when it is to be analysed, and writes nothing', async () => {
    const document = 'query A { centers { totalCount } } query B { fields { ...F } } fragment F on Field { code }';
    const text = await explained(document, {}, true);
    expect(text.match(/^-- query .: plan\n.*actual time=/gm)).toHaveLength(2);
    expect(text).toContain('Execution Time');
  });

  it('leaves out what writes', async () => {
    const text = await explained('mutation M { undoImport(input: { id: "importRun_1" }) { id } }');
    expect(text).toBe('-- mutation M\nwrites: only what is read is explained\n');
  });

  it.each([
    ['a document that is none', '{', {}, 'the document: Syntax Error'],
    ['a field that is not there', '{ nothing }', {}, 'Cannot query field "nothing"'],
    ['variables that are missing', overview, {}, '"$filter" of required type'],
    ['an argument out of range', '{ centers(first: 100000) { totalCount } }', {}, 'first'],
  ])('refuses %s', async (_, document, given, says) => {
    await expect(explained(document, given)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(says),
    });
  });
});

describe('variables of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-explain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are JSON, or stand in a file', async () => {
    const file = join(folder, 'variables.json');
    writeFileSync(file, '{"first": 3}');
    expect(await Promise.all([undefined, '{"first": 2}', file].map(readVariables))).toEqual([
      {},
      { first: 2 },
      { first: 3 },
    ]);
  });

  it.each(['[1]', '7', 'nothing.json', '{'])('are not %s', async (given) => {
    await expect(readVariables(given)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
