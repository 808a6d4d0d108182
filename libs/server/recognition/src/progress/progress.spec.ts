import 'reflect-metadata';
import { applicationLifecycle, progressStages } from '@wanchuang/domain-recognition';
import type { Access } from '@wanchuang/server-platform';
import { type SampleProgress, sampleProgress } from './testing/sample-progress';

const wholeQuery = `query ($place: ID!, $call: ID, $fields: [String!]) {
  recognitionProgress(jurisdictionId: $place, callId: $call, fieldCodes: $fields) {
    dataCutOff
    calls { id title closesAt applications }
    stages { stage reached underway returned declined refused withdrawn struckOut }
    stays { state finished min p25 median p75 max medianOfAllCalls waiting overMedian longestWaiting }
    clauses { rule clause fieldCode met excepted waived judged unmet open }
  }
}`;

interface Progress {
  dataCutOff: string | null;
  calls: { id: string; title: string; closesAt: string; applications: number }[];
  stages: Record<string, number>[];
  stays: Record<string, unknown>[];
  clauses: Record<string, unknown>[];
}

describe('the progress of recognition', () => {
  let sample: SampleProgress;
  let officer: Access;
  let leader: Access;

  beforeAll(async () => {
    sample = await sampleProgress();
    officer = sample.as(['BUREAU_OFFICER', sample.places.district]);
    leader = sample.as(['BUREAU_LEADER', sample.places.nation]);
    const keep = (id: number, findings: readonly object[]) =>
      sample.test.owner.query('SELECT keep_application_findings($1, $2, true)', [id, JSON.stringify(findings)]);
    const of = (rule: string, clause: string, verdict: string, settledBy: string | null = null, isMet?: boolean) => ({
      rule,
      clause,
      verdict,
      settledBy,
      settlement: isMet === undefined ? null : { kind: settledBy, isMet },
    });
    await keep(sample.applications.recognised, [
      of('rdStaff', 'Art. 8(6)', 'MET'),
      of('floorSpace', 'Art. 8(7)', 'EXCEPTED', 'EXCEPTION', true),
      of('hostKind', 'Art. 8(1)', 'MET'),
    ]);
    await keep(sample.applications.declined, [
      of('rdStaff', 'Art. 8(6)', 'UNMET'),
      of('floorSpace', 'Art. 8(7)', 'UNMET', 'EXCEPTION'),
    ]);
    await keep(sample.applications.returned, [
      of('rdStaff', 'Art. 8(6)', 'MET'),
      of('head', 'Art. 8(6)', 'JUDGEMENT', 'JUDGEMENT', true),
      of('hostResearchSpending', 'Art. 8(8)', 'WAIVABLE', 'WAIVER', true),
    ]);
    await keep(sample.applications.refused, [of('head', 'Art. 8(6)', 'JUDGEMENT', 'JUDGEMENT', false)]);
  });
  afterAll(() => sample?.close());

  const progress = async (place: number, variables: Record<string, unknown> = {}, as = officer) => {
    const answer = await sample.ask(wholeQuery, { place: `jurisdiction_${place}`, ...variables }, as);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(1);
    const { recognitionProgress }: { recognitionProgress?: Progress } = answer.data ?? {};
    if (!recognitionProgress) throw new Error('no answer');
    return recognitionProgress;
  };
  const ofSpring = () => progress(sample.places.district, { call: sample.calls.spring });
  const counts = ({ stages }: Progress) => stages.map((stage) => Object.values(stage));

  it('Art. 9: counts each application at every stage that it ever came to, and says where the others ended', async () => {
    // stage, reached, underway, returned, declined, refused, withdrawn, struck out
    expect(counts(await ofSpring())).toEqual([
      ['APPLIED', 6, 2, 0, 1, 0, 0, 0],
      ['RECOMMENDED', 3, 0, 1, 0, 0, 1, 0],
      ['CONSULTED', 1, 0, 0, 0, 0, 0, 0],
      ['APPROVED', 1, 0, 0, 0, 0, 0, 0],
      ['IN_NOTICE', 1, 0, 0, 0, 0, 0, 0],
      ['RECOGNISED', 1, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('Art. 9: has the stages of the domain, for every state of the life cycle', async () => {
    const states = Object.keys(applicationLifecycle.states);
    const { rows } = await sample.test.owner.query<{ state: string; stage: number }>(
      'SELECT state, recognition_stage(state) AS stage FROM unnest($1::text[]) AS state',
      [states],
    );
    const stages = Object.values<{ readonly states: readonly string[] }>(progressStages);
    const places = states.map((state) => [state, stages.findIndex((stage) => stage.states.includes(state)) + 1]);
    expect(rows.map(({ state, stage }) => [state, stage])).toEqual(places);
  });

  it('Art. 9: adds up the districts below a place, and every stage is the next one with what ended at it', async () => {
    const whole = counts(await progress(sample.places.nation, {}, leader));
    expect(whole.map(([stage, reached]) => [stage, reached])).toEqual([
      ['APPLIED', 8],
      ['RECOMMENDED', 5],
      ['CONSULTED', 3],
      ['APPROVED', 2],
      ['IN_NOTICE', 2],
      ['RECOGNISED', 1],
    ]);
    expect(whole.map((stage) => [stage[5], stage[7]])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
    const sums = whole.map((stage) => stage.slice(2).reduce((sum, one) => Number(sum) + Number(one), 0));
    whole.slice(0, -1).forEach((stage, index) => {
      expect(Number(whole[index + 1]?.[1]) + Number(sums[index])).toBe(stage[1]);
    });
  });

  it('counts calendar days in China of stays that are over, beside the median of all calls of the place', async () => {
    const { stays } = await ofSpring();
    expect(stays.map(({ state, finished, medianOfAllCalls }) => [state, finished, medianOfAllCalls])).toEqual([
      ['SUBMITTED', 5, '5'],
      ['RETURNED', 1, '5'],
      ['RECOMMENDED', 3, '2'],
      ['IN_CONSULTATION', 1, '5.5'],
      ['CONSULTED', 1, '3'],
      ['APPROVED', 1, '1'],
      ['IN_NOTICE', 1, '10'],
    ]);
    const [submitted, , recommended] = stays;
    expect(submitted).toMatchObject({ min: '2', p25: '3', median: '4', p75: '6', max: '8' });
    expect(recommended).toMatchObject({ min: '1', p25: '1.5', median: '2', p75: '3.5', max: '5' });
  });

  it('says of those that wait how long, and how many longer than the median over all calls', async () => {
    const { stays } = await ofSpring();
    const waits = stays.map(({ waiting, overMedian, longestWaiting }) => [waiting, overMedian, longestWaiting]);
    expect(waits).toEqual([[2, 1, 29], [1, 1, 110], ...Array.from({ length: 5 }, () => [0, 0, null])]);
  });

  it('Art. 8: counts what became of each clause in each field, in the order of the rules', async () => {
    const { clauses } = await progress(sample.places.district);
    // rule, clause, field, met, excepted, waived, judged, unmet, open
    expect(clauses.map((clause) => Object.values(clause))).toEqual([
      ['hostKind', 'Art. 8(1)', 'ADVANCED_MATERIALS', 1, 0, 0, 0, 0, 0],
      ['rdStaff', 'Art. 8(6)', 'ADVANCED_MATERIALS', 1, 0, 0, 0, 1, 0],
      ['rdStaff', 'Art. 8(6)', 'FOOD_AGRICULTURE', 1, 0, 0, 0, 0, 0],
      ['head', 'Art. 8(6)', 'FOOD_AGRICULTURE', 0, 0, 0, 1, 1, 0],
      ['floorSpace', 'Art. 8(7)', 'ADVANCED_MATERIALS', 0, 1, 0, 0, 0, 1],
      ['hostResearchSpending', 'Art. 8(8)', 'FOOD_AGRICULTURE', 0, 0, 1, 0, 0, 0],
    ]);
  });

  it('narrows by field, and offers every call that applications came to whatever is chosen', async () => {
    const { stages, clauses, calls, dataCutOff } = await progress(sample.places.district, {
      call: sample.calls.spring,
      fields: ['FOOD_AGRICULTURE'],
    });
    expect(stages.map(({ reached }) => reached)).toEqual([3, 2, 0, 0, 0, 0]);
    expect(clauses.map(({ rule, met }) => [rule, met])).toEqual([
      ['rdStaff', 1],
      ['head', 0],
      ['hostResearchSpending', 0],
    ]);
    expect(calls.map(({ id, title, applications }) => [id, title, applications])).toEqual([
      [sample.calls.spring, '春季申报通知（虚拟）', 6],
      [sample.calls.winter, '冬季申报通知（虚拟）', 1],
    ]);
    expect(dataCutOff).toBe('2026-06-29T17:00:00.000Z');
  });

  it('is all zeros where nobody has applied in the fields asked for', async () => {
    const { stages, stays, clauses, dataCutOff } = await progress(sample.places.district, { fields: ['ECOLOGY'] });
    expect(stages.map(({ reached }) => reached)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(stays[0]).toMatchObject({ finished: 0, median: null, waiting: 0, longestWaiting: null });
    expect([clauses, dataCutOff]).toEqual([[], null]);
  });
});
