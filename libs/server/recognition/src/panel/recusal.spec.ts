import { openPanelStage, type PanelStage, type PooledExpert, type Told, wholeSheet } from '../testing/panel-stage';

const kinds = ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const;

describe('Art. 9(3): a recusal after the panel has concluded of an application', () => {
  let stage: PanelStage;
  let five: PooledExpert[];
  beforeAll(async () => {
    stage = await openPanelStage();
    five = [];
    for (const kind of kinds) five.push(await stage.expert(kind));
  });
  afterAll(() => stage?.test.close());

  const conclude = (panelId: string, applicationId: string): Promise<Told> =>
    stage.done(stage.officer, 'concludeApplication', {
      panelId,
      applicationId,
      conclusion: 'SUPPORT',
      opinion: '同意',
    });
  const refusedConclusion = (panelId: string, applicationId: string) =>
    stage.refused(stage.officer, 'concludeApplication', {
      panelId,
      applicationId,
      conclusion: 'SUPPORT',
      opinion: '同意',
    });
  const recuse = async (asking: Pick<PooledExpert, 'ask'>, panelId: string, expert: PooledExpert): Promise<Told> => {
    const { id: seatId, version } = await stage.seatOn(panelId, expert);
    return stage.done(asking, 'recuseSeat', { seatId, version, reason: '会后发现有合作' });
  };
  /** The stricter, the further down the panel: 79, 78 … 75. */
  const handInAll = async (panelId: string): Promise<void> => {
    for (const [index, expert] of five.entries())
      for (const sheet of await stage.sheetsOf(expert, panelId))
        await stage.handIn(expert, sheet, {
          scores: wholeSheet.scores.map((score) =>
            score.criterion === 'results' ? { ...score, points: 14 - index } : score,
          ),
        });
  };
  interface Seen {
    readonly application: { readonly state: string; readonly steps: object[]; readonly panelConclusion: object | null };
    readonly node: object | null;
  }
  const seen = (asking: Pick<PooledExpert, 'ask'>, id: string, conclusionId: string): Promise<Seen> =>
    stage.read<Seen>(
      asking,
      `query ($id: ID!, $conclusionId: ID!) { node(id: $conclusionId) { id }
         application(id: $id) { state panelConclusion { id } steps { step reason taker { id } } } }`,
      { id, conclusionId },
    );
  const panelSeen = (panelId: string) =>
    stage.read(
      stage.officer,
      `query ($panelId: ID!) { panel(id: $panelId) { conclusions { id }
         conclusionsSetAside { id mean setAsideAt recusedSeat { reason expert { id } } } } }`,
      { panelId },
    );
  const stageOf = async (applicationId: string): Promise<number> => {
    const key = applicationId.slice('application_'.length);
    return (await stage.test.owner.query('SELECT stage FROM application WHERE id = $1', [key])).rows[0].stage;
  };

  it('sets its conclusion aside; what remains concludes anew, when the size is waived; who left is told to the bureau alone', async () => {
    const { officer, leader, hostOfficer, departmentOfficer, done, refused, eventsOf, panelNow, test } = stage;
    const applicationId = await stage.application({ host_id: stage.host });
    const { id: panelId } = await stage.begun([applicationId], five);
    await handInAll(panelId);
    const first = await conclude(panelId, applicationId);
    expect([first, await stageOf(applicationId)]).toMatchObject([{ mean: '77', sheets: 5 }, 3]);
    const [leaving] = five;
    if (!leaving) throw new Error('nobody');
    await recuse(leaving, panelId, leaving);

    for (const one of [hostOfficer, departmentOfficer]) {
      const { application, node } = await seen(one, applicationId, first.id);
      expect(application).toMatchObject({ state: 'IN_CONSULTATION', panelConclusion: null });
      expect([application.steps.at(-1), node]).toEqual([{ step: 'RECONSULT', reason: null, taker: null }, null]);
    }
    expect(await seen(officer, applicationId, first.id)).toMatchObject({
      node: { id: first.id },
      application: { panelConclusion: null },
    });
    expect(await panelSeen(panelId)).toEqual({
      panel: {
        conclusions: [],
        conclusionsSetAside: [
          {
            id: first.id,
            mean: '77',
            setAsideAt: '2026-06-30T04:00:00.000Z',
            recusedSeat: { reason: '会后发现有合作', expert: { id: leaving.id } },
          },
        ],
      },
    });
    expect(await stageOf(applicationId)).toBe(2);
    expect((await eventsOf(applicationId)).slice(-2)).toEqual(['application.consulted', 'application.reconsulted']);
    expect((await eventsOf(panelId)).at(-1)).toBe('panel.conclusion_set_aside');
    const { rows } = await test.owner.query(
      `SELECT (SELECT by FROM application_step WHERE step = 'RECONSULT') AS by, outcome FROM decision WHERE subject = $1`,
      [first.id],
    );
    expect(rows).toEqual([{ by: null, outcome: 'SUPPORT' }]);

    expect(await refusedConclusion(panelId, applicationId)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      guard: 'panelIsLargeEnough',
      values: { size: 4, minimum: 5 },
    });
    const { version } = await panelNow(panelId);
    expect(await refused(officer, 'concludePanel', { panelId, version })).toMatchObject({
      guard: 'applicationsAreConcluded',
    });
    const waived = await done(leader, 'waivePanelSize', { panelId, version, reason: '其余四人已提交' });
    const second = await conclude(panelId, applicationId);
    expect([second, await stageOf(applicationId)]).toMatchObject([{ mean: '76.5', sheets: 4 }, 3]);
    expect(await seen(hostOfficer, applicationId, second.id)).toMatchObject({
      application: { state: 'CONSULTED', panelConclusion: { id: second.id } },
    });
    expect(await panelSeen(panelId)).toMatchObject({
      panel: { conclusions: [{ id: second.id }], conclusionsSetAside: [{ id: first.id }] },
    });
    expect(await done(officer, 'concludePanel', { panelId, version: waived.version })).toMatchObject({
      state: 'CONCLUDED',
    });
  });

  it('puts back what the expert had scored, and nothing else; whoever has taken a seat since gets a sheet for it', async () => {
    const { officer, invite, accept, sheetsOf, handIn } = stage;
    const [scored, open] = [await stage.application(), await stage.application()];
    const { id: panelId } = await stage.begun([scored, open], five);
    await handInAll(panelId);
    const first = await conclude(panelId, scored);
    const stateOf = async (id: string) => (await seen(officer, id, first.id)).application.state;

    const late = await stage.expert('TECHNICAL');
    await accept(late, await invite(panelId, late), [scored, open]);
    await recuse(officer, panelId, late);
    expect([await stateOf(scored), await stateOf(open)]).toEqual(['CONSULTED', 'IN_CONSULTATION']);

    const another = await stage.expert('FINANCE');
    await accept(another, await invite(panelId, another), [scored, open]);
    expect((await sheetsOf(another, panelId)).map(({ application }) => application?.id)).toEqual([open]);
    const finance = five.at(-1);
    if (!finance) throw new Error('nobody');
    await recuse(officer, panelId, finance);
    expect(await stateOf(scored)).toBe('IN_CONSULTATION');
    expect(await refusedConclusion(panelId, scored)).toMatchObject({
      guard: 'sheetsAreHandedIn',
      values: { open: 1 },
    });
    const sheet = (await sheetsOf(another, panelId)).find(({ application }) => application?.id === scored);
    if (!sheet) throw new Error('no sheet');
    await handIn(another, sheet);
    expect(await conclude(panelId, scored)).toMatchObject({ mean: '77', sheets: 5 });
  });
});
