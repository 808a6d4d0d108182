import { openPanelStage, type PanelStage, type PooledExpert, type Told } from '../testing/panel-stage';

const kinds = ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const;

describe('Art. 9(3): a recusal and what rests on the sheet, at once', () => {
  let stage: PanelStage;
  let six: PooledExpert[];
  beforeAll(async () => {
    stage = await openPanelStage();
    six = [];
    for (const kind of kinds) six.push(await stage.expert(kind));
  });
  afterAll(() => stage?.test.close());

  /** A panel of six that could conclude of its application. */
  const scored = async () => {
    const applicationId = await stage.application();
    const panel = await stage.begun([applicationId], six);
    for (const expert of six)
      for (const sheet of await stage.sheetsOf(expert, panel.id)) await stage.handIn(expert, sheet);
    const [leaving] = six;
    if (!leaving) throw new Error('nobody');
    const { id: seatId, version } = await stage.seatOn(panel.id, leaving);
    const conclude = { panelId: panel.id, applicationId, conclusion: 'SUPPORT', opinion: '同意' };
    return { applicationId, panel, conclude, recusal: { seatId, version, reason: '亲属任职' } };
  };
  const recuse = (input: object) => stage.send(stage.officer, 'recuseSeat', { ...input });
  const outcome = ({ errors }: { errors: readonly { code: unknown }[] }): unknown => errors[0]?.code ?? 'DONE';
  /** State of the application, and how many sheets were counted for what stands. */
  const left = async (applicationId: string): Promise<object> => {
    const { rows } = await stage.test.owner.query(
      `SELECT state, (SELECT sheets FROM panel_conclusion WHERE application_id = application.id AND set_aside_at IS NULL) AS sheets
       FROM application WHERE id = $1`,
      [applicationId.slice('application_'.length)],
    );
    return rows[0];
  };

  it('with the conclusion of the application: what stands never rests on six sheets', async () => {
    const { applicationId, conclude, recusal } = await scored();
    const answers = await Promise.all([stage.send(stage.officer, 'concludeApplication', conclude), recuse(recusal)]);
    expect(answers.map(outcome)).toEqual(['DONE', 'DONE']);
    expect([
      { state: 'IN_CONSULTATION', sheets: null },
      { state: 'CONSULTED', sheets: 5 },
    ]).toContainEqual(await left(applicationId));
  });

  it('with the end of the panel: one of the two is refused, and a panel that is over loses nobody', async () => {
    const { applicationId, panel, conclude, recusal } = await scored();
    await stage.done(stage.officer, 'concludeApplication', conclude);
    const end = { panelId: panel.id, version: panel.version };
    const answers = await Promise.all([recuse(recusal), stage.send(stage.officer, 'concludePanel', end)]);
    const { state } = await stage.panelNow(panel.id);
    const isOver = state === 'CONCLUDED';
    expect(answers.map(outcome)).toEqual(isOver ? ['REFUSED', 'DONE'] : ['DONE', 'REFUSED']);
    expect(await left(applicationId)).toEqual(
      isOver ? { state: 'CONSULTED', sheets: 6 } : { state: 'IN_CONSULTATION', sheets: null },
    );
  });

  it('with the meeting’s decision, Art. 9(4): nothing is decided while somebody may still leave', async () => {
    const { officer, leader, place, test } = stage;
    const { applicationId, conclude, recusal } = await scored();
    await stage.done(officer, 'concludeApplication', conclude);
    const items = [{ applicationId, decision: 'REFUSE', reason: '不符合规划' }];
    const texts = { heldOn: '2026-06-30', attendees: '虚拟甲', minutes: '一致同意（虚拟）' };
    const { data } = await officer.ask(
      'mutation ($input: DraftDeliberationInput!) { draftDeliberation(input: $input) { id state version } }',
      { input: { jurisdictionId: `jurisdiction_${place}`, items, ...texts } },
    );
    const drafted: Told = JSON.parse(JSON.stringify(data?.['draftDeliberation']));
    const sign = () =>
      leader.ask('mutation ($input: SignDeliberationInput!) { signDeliberation(input: $input) { id } }', {
        input: { deliberationId: drafted.id, version: drafted.version },
      });
    expect((await sign()).details).toMatchObject([
      { clause: 'Art. 9(3)', guard: 'panelHasConcluded', values: { state: 'IN_SESSION' } },
    ]);
    const answers = await Promise.all([recuse(recusal), sign()]);
    expect(answers.map(outcome)).toEqual(['DONE', 'REFUSED']);
    expect(await left(applicationId)).toEqual({ state: 'IN_CONSULTATION', sheets: null });
    expect((await test.owner.query(`SELECT FROM decision WHERE kind = 'REFUSE'`)).rowCount).toBe(0);
  });
});
