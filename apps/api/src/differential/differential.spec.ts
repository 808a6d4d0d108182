import fc from 'fast-check';
import { type GraphQLSchema, parse, print, validate } from 'graphql';
import { dayInShanghai } from '@wanchuang/server-platform';
import { testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { entities } from '../schema';
import { apiUnderTest, type Ask, traits } from './api-under-test';
import { faultOf } from './comparison';
import { Coverage } from './generate/coverage';
import { Dice } from './generate/dice';
import { followUp } from './generate/follow-up';
import { generateSample } from './generate/generate-sample';
import { type Pools, poolsOf } from './generate/pools';
import { type Question, reduceQuestion } from './reduce-document';
import { loadRows } from './reference/load-rows';
import { loadTexts } from './reference/load-texts';
import { type Reference, referenceOf } from './reference/reference';
import { readSchema } from './reference/schema-under-test';
import { World } from './reference/world';
import { seedWorld } from './seed/world-seed';

const documents = Number(process.env['DIFFERENTIAL_DOCUMENTS'] ?? 5_000);
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_260_630);

/** Below this many documents chance alone leaves something out. */
const enoughToCoverAll = 2_000;
const hour = 60 * 60 * 1000;

describe('the API answers any document as plain code over all rows does', () => {
  let test: TestDatabase;
  let schema: GraphQLSchema;
  let pools: Pools;
  let reference: Reference;
  let ask: Ask;
  let coverage: Coverage;
  let isAnswered = false;
  const counts = { runs: 0, followUps: 0, refused: 0, doubtful: 0 };

  beforeAll(async () => {
    test = await testDatabase({ entities });
    await seedWorld(test);
    const rows = await loadRows(test.database);
    pools = poolsOf(rows);
    const world = new World(rows, await loadTexts(test.database, rows, pools.words));
    schema = readSchema(traits);
    reference = referenceOf(schema, world, dayInShanghai(testClock.now()), traits);
    coverage = new Coverage(schema);
    ask = apiUnderTest(test);
  }, hour);
  afterAll(() => test?.close());

  /** What is wrong with the API's answer, and its data. */
  const compare = async ({ document, variables }: Question) => {
    const expected = reference.ask(document, variables);
    const answer = await ask(document, variables);
    counts.runs += 1;
    counts.refused += expected.refused.size > 0 ? 1 : 0;
    counts.doubtful += expected.doubts.size > 0 ? 1 : 0;
    return { fault: faultOf(expected, answer, traits), data: answer.data };
  };

  const report = async (question: Question, fault: string): Promise<Error> => {
    const isFault = async (candidate: Question): Promise<boolean> => (await compare(candidate)).fault !== null;
    const { document, variables } = await reduceQuestion(schema, question, isFault);
    const smaller = (await compare({ document, variables })).fault;
    return new Error(
      [
        `DIFFERENTIAL_SEED=${seed}, after ${counts.runs} runs: ${fault}`,
        `--- reduced: ${smaller}\n${print(document)}\n${JSON.stringify(variables)}`,
        `--- whole\n${print(question.document)}\n${JSON.stringify(question.variables)}`,
      ].join('\n'),
    );
  };

  const compareOrReport = async (question: Question): Promise<unknown> => {
    coverage.record(question.document, question.variables);
    const { fault, data } = await compare(question);
    if (fault !== null) throw await report(question, fault);
    return data;
  };

  const check = async (dice: Dice): Promise<void> => {
    const sample = generateSample(schema, pools, dice, traits);
    const document = parse(sample.source);
    const invalid = validate(schema, document).map((error) => error.message);
    if (invalid.length > 0) throw new Error(`No valid document: ${invalid.join('; ')}\n${sample.source}`);
    const data = await compareOrReport({ document, variables: sample.variables });
    const next = followUp(sample, data, dice);
    if (next === null) return;
    counts.followUps += 1;
    await compareOrReport({ document, variables: next });
  };

  it(
    `${documents} documents by chance, some of them asked again with cursors of their answers, are answered alike`,
    async () => {
      for (const draw of fc.sample(fc.noBias(fc.gen()), { seed, numRuns: documents })) await check(new Dice(draw));
      isAnswered = true;
      process.stdout.write(`${JSON.stringify(counts)}\n`);
    },
    hour,
  );

  if (documents < enoughToCoverAll) return;

  it('every field, argument, input and enumeration value of the schema was asked for', () => {
    expect(isAnswered).toBe(true);
    expect(coverage.missing()).toEqual([]);
  });

  it('every field had a value in some answer, so that equal means more than empty', () => {
    expect(isAnswered).toBe(true);
    const fields = [...coverage.fields()].filter((name) => !name.startsWith('Node.'));
    expect(fields.filter((name) => !reference.answered.has(name))).toEqual([]);
  });
});
