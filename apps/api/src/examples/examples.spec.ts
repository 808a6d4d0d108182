import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { bearer } from '../testing/token-stage';
import { testClient } from './client-tests';
import { columnsIn, documentsIn, pathsIn } from './documents-in';
import { exampleText, examplesFolder, type ExampleStage, openExampleStage, root } from './example-stage';
import { testPackage } from './package-tests';
import { isThere, run } from '../testing/program';

const [year, indicator] = [2025, 'RD_INVESTMENT'];
const programs = [
  {
    file: 'read.sh',
    command: 'bash',
    needs: [
      ['curl', '--version'],
      ['jq', '--version'],
    ],
  },
  { file: 'read.py', command: 'python3', needs: [['python3', '-c', 'import sys; assert sys.version_info >= (3, 9)']] },
  { file: 'read.R', command: 'Rscript', needs: [['Rscript', '-e', 'library(httr2); library(jsonlite)']] },
];
const python = { command: 'python3', file: join(examplesFolder, 'evaluator.py') };

describe('the examples of docs/examples, against a server', () => {
  let stage: ExampleStage;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    stage = await openExampleStage();
    schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  });
  afterAll(() => stage?.close());

  const environmentOf = (secret: string) => ({ WANCHUANG_ADDRESS: stage.address, WANCHUANG_TOKEN: secret });
  const factsThere = () =>
    stage.one<number>(
      `SELECT count(*)::int AS value FROM indicator_fact fact JOIN indicator ON indicator.id = indicator_id JOIN center ON center.id = center_id
       JOIN jurisdiction ON jurisdiction.id = center.jurisdiction_id
       WHERE known_until IS NULL AND withdrawn_at IS NULL AND jurisdiction.code = '500101' AND year = ${year} AND indicator.code = '${indicator}'`,
    );

  it.each(programs.filter(({ needs }) => needs.every(isThere)))(
    '$file reads all values, totals and a list that is proven',
    async ({ file, command }) => {
      const { secret } = await stage.made('ANALYST', { datasets: ['FIGURES'] });
      const given = [join(examplesFolder, file), '500101', String(year), indicator];
      const ended = await run(command, given, { folder: stage.folder, environment: environmentOf(secret) });
      expect([ended.code, ended.complained]).toEqual([0, '']);
      const count = await factsThere();
      const sum = await stage.one<string>(
        `SELECT trim_scale(sum(value))::text AS value FROM indicator_fact fact JOIN indicator ON indicator.id = indicator_id
         JOIN center ON center.id = center_id JOIN jurisdiction ON jurisdiction.id = center.jurisdiction_id JOIN field ON field.id = field_id
         WHERE known_until IS NULL AND withdrawn_at IS NULL AND jurisdiction.code = '500101' AND year = ${year} AND indicator.code = '${indicator}'
         GROUP BY field.id ORDER BY field.id LIMIT 1`,
      );
      expect(count).toBeGreaterThan(10); // more than a page
      expect(ended.said).toContain(`values: ${count} of ${count} on ${Math.ceil(count / 10)} pages`);
      expect(ended.said).toMatch(new RegExp(`total: [A-Z_]+ ${sum.replace('.', '\\.')}\\n`));
      expect(ended.said).toMatch(new RegExp(`export: ${count} rows, SHA-256 [0-9a-f]{64}`));
      const name = join(stage.folder, `indicatorFacts-500101-${year}-${indicator}.ndjson`);
      expect(readFileSync(name, 'utf8').trimEnd().split('\n')).toHaveLength(count);
      const revoked = await run(command, given, { folder: stage.folder, environment: environmentOf('wct_wrong') });
      expect(revoked.code).not.toBe(0);
    },
  );

  it.each(['read.sh', 'read.py', 'read.R', 'read.pq', 'evaluator.py'])(
    '%s asks what the schema has, and is answered',
    async (file) => {
      const text = exampleText(file);
      const documents = documentsIn(text);
      expect(documents.length).toBeGreaterThanOrEqual(3);
      const { secret } = await stage.made('EVALUATOR', { datasets: ['FIGURES', 'DIRECTORY', 'EVALUATION'] });
      const cycleId = await publishedCycle();
      const filter = { jurisdictionId: stage.district };
      for (const document of documents) {
        expect(validate(schema, parse(document))).toEqual([]);
        const variables = { filter, jurisdictionId: stage.district, year, indicator, cycleId };
        const { data, errors } = (await stage.post(document, variables, bearer(secret))).json();
        expect([errors, Object.values(data).length]).toEqual([undefined, 1]);
        expect(JSON.stringify(data).length).toBeGreaterThan(40);
      }
      const paths = pathsIn(text);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths.filter((one) => one !== '/graphql')) {
        const [columns = ''] = columnsIn(text);
        const query = new URLSearchParams({ filter: JSON.stringify(filter), columns, manifest: '1' });
        const answer = await fetch(`${stage.address}${path}?${query}`, { headers: bearer(secret) });
        const lines = (await answer.text()).trimEnd().split('\n');
        expect([answer.status, JSON.parse(lines.at(-1) ?? '')['@end'].total]).toEqual([200, lines.length - 1]);
      }
    },
  );

  const publishedCycle = async (): Promise<string> => `evaluationCycle_${await cycleIn('PUBLISHED')}`;
  const cycleIn = (state: string): Promise<number> =>
    stage.one(
      `SELECT cycle.id AS value FROM evaluation_cycle cycle JOIN jurisdiction ON jurisdiction.id = jurisdiction_id
       WHERE code = '500101' AND state = '${state}' AND (from_year = 2020 OR state <> 'PUBLISHED')`,
    );

  describe('an evaluator', () => {
    const file = 'evaluationResults-500101-2020-2022.ndjson';
    let secret: string;
    beforeAll(async () => {
      const scope = { datasets: ['EVALUATION', 'DIRECTORY'], jurisdictionIds: [stage.district] };
      ({ secret } = await stage.made('EVALUATOR', scope));
    });
    const evaluate = (...given: string[]) =>
      run(python.command, [python.file, ...given], { folder: stage.folder, environment: environmentOf(secret) });
    const pulled = async () => {
      const ended = await evaluate('pull', '500101', '2020', '2022');
      expect([ended.code, ended.complained]).toEqual([0, '']);
      return JSON.parse(ended.said);
    };

    it('pulls a published cycle and verifies hash, counts and cut-off; pulled twice, it is the same', async () => {
      const first = await pulled();
      const count = await stage.one<number>(
        `SELECT count(*)::int AS value FROM evaluation_result JOIN center ON center.id = center_id
         WHERE withdrawn_at IS NULL AND 'evaluationCycle_' || cycle_id = '${await publishedCycle()}'`,
      );
      const last = await stage.one<string>('SELECT max(sequence)::text AS value FROM event');
      expect(first).toMatchObject({
        cycle: {
          id: await publishedCycle(),
          state: 'PUBLISHED',
          resultsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        rows: count,
        totalCount: count,
        dataCutOff: { eventSequence: last, at: expect.any(String) },
      });
      const second = await pulled();
      expect([second.sha256, second.cycle]).toEqual([first.sha256, first.cycle]);
      expect(JSON.parse(readFileSync(join(stage.folder, `${file}.verified.json`), 'utf8'))).toEqual(second);
    });

    it('sees that a file was changed, cut short or added to', async () => {
      await pulled();
      const path = join(stage.folder, file);
      const whole = readFileSync(path, 'utf8');
      expect(await evaluate('check', file)).toMatchObject({ code: 0, said: 'the file agrees with its manifest\n' });
      const [first = ''] = whole.split('\n');
      for (const changed of [whole.replace('"GOOD"', '"BEST"'), whole.slice(first.length + 1), `${whole}${first}\n`]) {
        expect(changed).not.toBe(whole);
        writeFileSync(path, changed);
        const { code, complained } = await evaluate('check', file);
        expect([code, complained]).toEqual([1, expect.stringMatching(/^SHA-256: [0-9a-f]{64} was to be/)]);
      }
    });

    it('is refused everything outside the scope, and told why', async () => {
      const running = `evaluationCycle_${await cycleIn('SCORING')}`;
      const { code, said, complained } = await evaluate('refusals', '500101', running);
      expect([code, complained]).toEqual([0, '']);
      expect(
        said
          .trimEnd()
          .split('\n')
          .map((line) => line.replace(/(: [A-Z_]+): .*/, '$1')),
      ).toEqual([
        'the list indicatorFacts: FORBIDDEN',
        'rows of indicatorFacts: none shows',
        'the list technologyContracts: FORBIDDEN',
        'rows of technologyContracts: none shows',
        'the list events: FORBIDDEN',
        'rows of events: none shows',
        'a change: FORBIDDEN',
        'a file on the server: FORBIDDEN',
        'results of a cycle that runs: BAD_USER_INPUT',
        'its list: BAD_USER_INPUT',
        'centers beyond the place: none shows',
      ]);
      const pull = await evaluate('pull', '500101', '2023', '2025');
      expect([pull.code, pull.complained]).toEqual([1, 'NOT_FOUND: no cycle 2023–2025 is published to you\n']);
    });
  });

  testClient(() => stage);
  testPackage(() => stage);
});
