import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { publicActor, rulesOf } from '@wanchuang/domain-access';
import { accessOf } from '@wanchuang/server-platform';
import { type SampleCycles, sampleCycles } from '../testing/sample-cycles';

interface ResultPage {
  nodes: { total: string; scores: object[]; cycle: { fromYear: number }; center: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
}

describe('evaluation results (Art. 23)', () => {
  let sample: SampleCycles;

  beforeAll(async () => {
    sample = await sampleCycles();
  });
  afterAll(() => sample?.close());

  const read = async (filter: object, args: object): Promise<ResultPage & { statements: number }> => {
    const { data, errors, statements } = await sample.ask(
      `query ($filter: EvaluationFilter!, $first: Int, $after: String, $last: Int, $before: String) {
        evaluationResults(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
          nodes { total scores { dimension score } cycle { fromYear } center { id } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
      { filter: { jurisdictionId: sample.district, ...filter }, ...args },
    );
    expect(errors).toEqual([]);
    return { ...JSON.parse(JSON.stringify(data?.['evaluationResults'])), statements };
  };

  it('lists those of published cycles, the latest and best first', async () => {
    const { nodes, pageInfo, totalCount, statements } = await read({}, { first: 3 });
    expect(nodes.map((node) => [node.total, node.scores, node.cycle.fromYear])).toEqual([
      ['92.5', [{ dimension: 'TRANSFER', score: '60' }], 2023],
      ['81.25', [{ dimension: 'TRANSFER', score: '61' }], 2023],
      ['80.75', [{ dimension: 'TRANSFER', score: '62' }], 2023],
    ]);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(totalCount).toBe(6);
    expect(statements).toBe(1);
  });

  it('tells the public the grade, and not how it came about', async () => {
    const { data, errors } = await sample.ask(
      '{ centers(first: 200) { nodes { latestGrade evaluations { grade total scores { score } } } } }',
      {},
      accessOf(rulesOf(publicActor)),
    );
    expect(errors).toEqual([]);
    const { centers } = JSON.parse(JSON.stringify(data)) as {
      centers: { nodes: { latestGrade: string | null; evaluations: object[] }[] };
    };
    const results = centers.nodes.flatMap(({ evaluations }) => evaluations);
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(result).toEqual({ grade: expect.any(String), total: null, scores: null });
    expect(centers.nodes.some(({ latestGrade }) => latestGrade !== null)).toBe(true);
  });

  it('are those of one cycle, with a hash that whoever reads them can repeat; the public has none', async () => {
    const { cycles, district, ask } = sample;
    const query = `query ($filter: EvaluationFilter!, $cycleId: ID) { evaluationResults(filter: $filter, cycleId: $cycleId) {
      nodes { center { id } grade total scores { dimension score } cycle { resultsSha256 } } } }`;
    const asked = { filter: { jurisdictionId: district }, cycleId: `evaluationCycle_${cycles.latest}` };
    const { data, statements } = await ask(query, asked);
    const { nodes } = JSON.parse(JSON.stringify(data?.['evaluationResults']));
    expect([nodes.length, statements]).toEqual([5, 1]);
    const keyOf = ({ center }: { center: { id: string } }) => Number(center.id.slice('center_'.length));
    const lines = [...nodes]
      .sort((one, other) => keyOf(one) - keyOf(other))
      .map(({ center, grade, total, scores: [{ score }] }) => `${center.id},${grade},${total},TRANSFER=${score}\n`);
    const expected = createHash('sha256').update(lines.join('')).digest('hex');
    expect(new Set(nodes.map(({ cycle }: (typeof nodes)[number]) => cycle.resultsSha256))).toEqual(new Set([expected]));
    const hashes = async (access?: ReturnType<typeof accessOf>) =>
      (await ask('{ evaluationCycles { state resultsSha256 } }', {}, access)).data?.['evaluationCycles'];
    expect(await hashes()).toContainEqual({ state: 'SCORING', resultsSha256: null });
    expect(await hashes(accessOf(rulesOf(publicActor)))).toContainEqual({ state: 'PUBLISHED', resultsSha256: null });
    const unknown = await ask(query, { ...asked, cycleId: 'evaluationCycle_999999' });
    expect(unknown.errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'cycleId' }]);
  });

  it('turns pages both ways', async () => {
    const { pageInfo } = await read({}, { first: 3 });
    const next = await read({}, { first: 10, after: pageInfo.endCursor });
    expect(next.nodes.map((node) => node.total)).toEqual(['70', '55.5', '66.6']);
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const last = await read({}, { last: 2 });
    expect(last.nodes.map((node) => node.total)).toEqual(['55.5', '66.6']);
    const before = await read({}, { last: 2, before: last.pageInfo.startCursor });
    expect(before.nodes.map((node) => node.total)).toEqual(['80.75', '70']);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('filters by years, field and department', async () => {
    expect((await read({ toYear: 2022 }, {})).nodes.map((node) => node.total)).toEqual(['66.6']);
    expect((await read({ fieldCodes: ['FOOD_AGRICULTURE'] }, {})).totalCount).toBe(3);
    expect((await read({ jurisdictionId: sample.nation, departmentIds: [sample.departments[1]] }, {})).totalCount).toBe(
      2,
    );
  });

  it('are found by their ids once they are published', async () => {
    const query = `query ($id: ID!) { node(id: $id) { id ... on EvaluationResult { total grade cycle { jurisdiction { code } } } } }`;
    const find = async (id: number) => (await sample.ask(query, { id: `evaluationResult_${id}` })).data?.['node'];
    expect(await find(sample.results.old)).toEqual({
      id: `evaluationResult_${sample.results.old}`,
      total: '66.6',
      grade: 'GOOD',
      cycle: { jurisdiction: { code: '500101' } },
    });
    expect(await find(sample.results.running)).toBeNull();
    expect(await find(999_999)).toBeNull();
  });

  it('stand in each center, the oldest first, with the grade of the latest published cycle', async () => {
    const { data, statements } = await sample.ask(
      `query ($ids: [ID!]) { centers(filter: { ids: $ids }) { nodes { id latestGrade evaluations { total cycle { fromYear } } } } }`,
      { ids: sample.centers.map((id) => `center_${id}`) },
    );
    const grades = ['EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'POOR'];
    expect(data).toMatchObject({
      centers: {
        nodes: expect.arrayContaining(
          sample.centers.map((id, index) =>
            expect.objectContaining({ id: `center_${id}`, latestGrade: grades[index] }),
          ),
        ),
      },
    });
    const first = await sample.ask(
      `query ($id: ID!) { center(id: $id) { evaluations { total cycle { fromYear } } } }`,
      {
        id: `center_${sample.centers[0]}`,
      },
    );
    expect(first.data).toEqual({
      center: {
        evaluations: [
          { total: '66.6', cycle: { fromYear: 2020 } },
          { total: '92.5', cycle: { fromYear: 2023 } },
        ],
      },
    });
    expect(statements).toBe(1);
  });

  it('has no grade of a center that was never evaluated', async () => {
    const { make } = sample;
    const jurisdiction_id = await make.jurisdiction();
    const department_id = await make.department({ jurisdiction_id });
    const host_id = await make.organisation({ jurisdiction_id });
    const id = await make.center({ jurisdiction_id, department_id, host_id });
    const { data } = await sample.ask(`query ($id: ID!) { center(id: $id) { latestGrade evaluations { id } } }`, {
      id: `center_${id}`,
    });
    expect(data).toEqual({ center: { latestGrade: null, evaluations: [] } });
  });

  it('are hidden with their center: a withdrawn one, or one that the viewer may not read', async () => {
    const { far, results } = sample;
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    const id = `evaluationResult_${results.theirs}`;
    const onlyFirst = accessOf({
      rows: { Center: { field: 'id', is: sample.centers[0] ?? 0 }, EvaluationResult: { all: [] } },
    });
    expect((await sample.ask(query, { id })).data).toEqual({ node: { id } });
    expect((await sample.ask(query, { id }, onlyFirst)).data).toEqual({ node: null });
    await sample.test.owner.query(`UPDATE center SET withdrawn_at = '2026-01-01T00:00:00Z' WHERE id = $1`, [far]);
    expect((await sample.ask(query, { id })).data).toEqual({ node: null });
    await sample.test.owner.query(`UPDATE center SET withdrawn_at = NULL WHERE id = $1`, [far]);
  });
});
