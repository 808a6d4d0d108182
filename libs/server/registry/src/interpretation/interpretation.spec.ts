import 'reflect-metadata';
import { interpretationsOn } from '../policy/policy.store';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';

describe('interpretations of a policy', () => {
  let stage: RulebookStage;
  beforeAll(async () => {
    stage = await rulebookStage();
  });
  afterAll(() => stage?.test.close());

  const record = async (input: object) => {
    const { data, errors } = await stage.as(
      'officer',
      'mutation ($input: RecordInterpretationInput!) { recordInterpretation(input: $input) { id state version viewerCan { sign discard } } }',
      {
        input: {
          policyDocumentId: `policyDocument_${stage.policy}`,
          clause: 'Art. 19',
          questionZh: '截止日当天是否算按时？',
          questionEn: 'Is the due day itself in time?',
          rulingZh: '算按时。',
          rulingEn: 'It is.',
          decidedOn: '2026-01-05',
          ...input,
        },
      },
    );
    expect(errors).toEqual([]);
    return data?.['recordInterpretation'] as { id: string };
  };
  const sign = (id: string) =>
    stage.as(
      'leader',
      'mutation ($input: SignInterpretationInput!) { signInterpretation(input: $input) { id state version signedAt } }',
      { input: { interpretationId: id, version: 1 } },
    );
  const list = async (who: Parameters<RulebookStage['as']>[0]) =>
    (
      await stage.as(
        who,
        'query ($id: ID!) { policyDocument(id: $id) { interpretations { id state decidedOn untilOn effect replaces { id } } viewerCan { interpret attachText } } }',
        { id: `policyDocument_${stage.policy}` },
      )
    ).data?.['policyDocument'] as { interpretations: { id: string }[]; viewerCan: object };

  it('Art. 27: bind once the leader has signed them, and another one takes their place from its day on', async () => {
    const first = await record({ effect: 'ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME' });
    expect(first).toMatchObject({ state: 'RECORDED', version: 1, viewerCan: { sign: false, discard: true } });
    const reader = stage.test.database.reader();
    expect(await interpretationsOn(reader, stage.district, '2026-02-01')).toEqual([]);
    expect((await list(null)).interpretations).toEqual([]); // the public reads what is signed
    expect((await list('host')).interpretations).toEqual([]);

    expect((await sign(first.id)).data?.['signInterpretation']).toMatchObject({ state: 'SIGNED', version: 2 });
    const second = await record({ decidedOn: '2026-06-01', rulingZh: '不算。', replacesId: first.id });
    await sign(second.id);
    expect((await list(null)).interpretations).toEqual([
      {
        id: second.id,
        state: 'SIGNED',
        decidedOn: '2026-06-01',
        untilOn: null,
        effect: null,
        replaces: { id: first.id },
      },
      {
        id: first.id,
        state: 'SIGNED',
        decidedOn: '2026-01-05',
        untilOn: '2026-06-01',
        effect: 'ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME',
        replaces: null,
      },
    ]);
    expect(await interpretationsOn(reader, stage.district, '2026-02-01')).toMatchObject([
      { id: first.id, until: '2026-06-01', effect: 'ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME' },
      { id: second.id, until: null, ruling: { zh: '不算。', en: 'It is.' } },
    ]);
    expect(await stage.eventsOf(first.id)).toEqual(['interpretation.recorded', 'interpretation.signed']);
  });

  it('that are not to be signed are discarded, and stay for the bureau', async () => {
    const { id } = await record({ clause: 'Art. 23' });
    const { data } = await stage.as(
      'officer',
      'mutation ($input: DiscardInterpretationInput!) { discardInterpretation(input: $input) { state viewerCan { discard } } }',
      { input: { interpretationId: id, version: 1 } },
    );
    expect(data?.['discardInterpretation']).toEqual({ state: 'DISCARDED', viewerCan: { discard: false } });
    expect((await list('officer')).interpretations.map((one) => one.id)).toContain(id);
    expect((await list('far')).interpretations.map((one) => one.id)).not.toContain(id);
  });

  it('and official texts are the bureau’s to add', async () => {
    expect((await list('officer')).viewerCan).toEqual({ interpret: true, attachText: true });
    expect((await list('far')).viewerCan).toEqual({ interpret: false, attachText: false });
    expect((await list('host')).viewerCan).toEqual({ interpret: false, attachText: false });
  });
});
