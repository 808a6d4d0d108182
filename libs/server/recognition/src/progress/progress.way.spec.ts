import 'reflect-metadata';
import { candidacyRules } from '@wanchuang/domain-recognition';
import { type ApplicationStage, openApplicationStage } from '../testing/application-stage';

interface Progress {
  readonly stages: readonly { readonly stage: string; readonly reached: number; readonly underway: number }[];
  readonly clauses: readonly { readonly rule: string; readonly [outcome: string]: number | string }[];
}

describe('an application on its way', () => {
  let stage: ApplicationStage;
  beforeAll(async () => {
    stage = await openApplicationStage();
  });
  afterAll(() => stage?.test.close());

  const progress = async (): Promise<Progress> => {
    const query = `query ($place: ID!) { recognitionProgress(jurisdictionId: $place) {
      stages { stage reached underway } clauses { rule met excepted waived judged unmet open } } }`;
    const { data, errors } = await stage.people.officer.ask(query, { place: `jurisdiction_${stage.place}` });
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data?.['recognitionProgress']));
  };

  it('Art. 8, 9(2): is counted with its findings from its submission on, and a written decision changes them', async () => {
    const host = await stage.newHost();
    await stage.start(host);
    expect((await progress()).stages[0]).toEqual({ stage: 'APPLIED', reached: 0, underway: 0 });

    const { id } = await stage.submitted(await stage.newHost(), {
      chosenName: '庚',
      specialIndustry: 'SOFTWARE',
      floorSpace: '499.99',
      exceptionReason: '软件',
    });
    const submitted = await progress();
    expect(submitted.stages[0]).toEqual({ stage: 'APPLIED', reached: 1, underway: 1 });
    expect(submitted.clauses.map(({ rule }) => rule)).toEqual(candidacyRules.map(({ name }) => name));
    const said = ({ clauses }: Progress, name: string) => {
      const { rule: _rule, ...counts } = clauses.find(({ rule }) => rule === name) ?? { rule: name };
      return Object.entries(counts).flatMap(([outcome, count]) => (count === 0 ? [] : [outcome]));
    };
    expect(['rdStaff', 'floorSpace', 'districtStrategy'].map((rule) => said(submitted, rule))).toEqual([
      ['met'],
      ['open'],
      ['open'],
    ]);

    const settle = (ask: typeof host.ask, rule: string, kind: string, isMet: boolean) =>
      stage.done(ask, 'settleFinding', { applicationId: id, rule, kind, isMet, reason: '理由' });
    await settle(stage.people.leader.ask, 'floorSpace', 'EXCEPTION', true);
    await settle(stage.people.officer.ask, 'districtStrategy', 'JUDGEMENT', false);
    const settled = await progress();
    expect(['rdStaff', 'floorSpace', 'districtStrategy'].map((rule) => said(settled, rule))).toEqual([
      ['met'],
      ['excepted'],
      ['unmet'],
    ]);
  });
});
