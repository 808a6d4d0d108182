import 'reflect-metadata';
import { atOnce, oneOf } from '../testing/at-once';
import { openPanelStage, type PanelStage, type PooledExpert, type Told } from '../testing/panel-stage';

describe('Art. 9(3): two who act on one panel at once', () => {
  let stage: PanelStage;
  let five: readonly PooledExpert[];
  beforeAll(async () => {
    stage = await openPanelStage();
    const kinds = ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const;
    const pool: PooledExpert[] = [];
    for (const kind of kinds) pool.push(await stage.expert(kind));
    five = pool;
  });
  afterAll(() => stage?.test.close());

  const technical = (): PooledExpert => {
    const [first] = five;
    if (!first) throw new Error('nobody');
    return first;
  };
  /** A panel in session whose sheets were all handed in. */
  const judged = async (): Promise<{ panel: Told; applicationId: string }> => {
    const applicationId = await stage.application();
    const panel = await stage.begun([applicationId], five);
    for (const one of five) {
      const [sheet] = await stage.sheetsOf(one, panel.id);
      if (sheet) await stage.handIn(one, sheet);
    }
    return { panel: await stage.panelNow(panel.id), applicationId };
  };
  const count = async (sql: string, id: string): Promise<number> => {
    const { rows } = await stage.test.owner.query(sql, [id.split('_')[1]]);
    return rows[0].count;
  };

  it('two panels are given one application: it is before one', async () => {
    const applicationId = await stage.application();
    const panels: Told[] = [];
    for (const _ of [1, 2])
      panels.push(
        await stage.done(stage.officer, 'createPanel', {
          callId: `recognitionCall_${stage.callId}`,
          name: '同时（虚拟）',
          meetingOn: '2026-07-10',
        }),
      );
    const give =
      ({ id, version }: Told) =>
      () =>
        stage.send(stage.officer, 'assignApplications', { panelId: id, version, applicationIds: [applicationId] });
    expect(oneOf).toContainEqual(await atOnce(...panels.map(give)));
    const steps = 'SELECT count(*)::int FROM application_step WHERE application_id = $1';
    expect(await count(steps, applicationId)).toBe(1);
  });

  const answers: readonly (readonly [title: string, others: string])[] = [
    ['an expert accepts and declines', 'declineInvitation'],
    ['an expert accepts twice', 'acceptInvitation'],
    ['an expert accepts as the bureau takes the seat back', 'removeSeat'],
    ['an expert accepts as the bureau recuses', 'recuseSeat'],
  ];
  it.each(answers)('%s: one answer stands', async (_, other) => {
    const applicationId = await stage.application();
    const { id: panelId } = await stage.panel([applicationId]);
    const { id: seatId, version } = await stage.invite(panelId, technical());
    const declarations = [{ applicationId, hasConflict: false }];
    const accept = () => stage.send(technical(), 'acceptInvitation', { seatId, version, declarations });
    const reason = { reason: '另有安排' };
    const others = {
      acceptInvitation: accept,
      declineInvitation: () => stage.send(technical(), 'declineInvitation', { seatId, version }),
      removeSeat: () => stage.send(stage.officer, 'removeSeat', { seatId, version, ...reason }),
      recuseSeat: () => stage.send(stage.officer, 'recuseSeat', { seatId, version, ...reason }),
    };
    const codes = await atOnce(accept, others[other as keyof typeof others]);
    expect(oneOf).toContainEqual(codes);
    expect((await stage.seatOn(panelId, technical())).version).toBe(version + 1);
  });

  it('the leader waives the size twice at once: one waiver is signed, and one decision kept', async () => {
    const applicationId = await stage.application();
    const { id: panelId, version } = await stage.seated([applicationId], five.slice(2));
    const waive = () => stage.send(stage.leader, 'waivePanelSize', { panelId, version, reason: '领域很窄' });
    expect(oneOf).toContainEqual(await atOnce(waive, waive));
    const { rows } = await stage.test.owner.query(
      `SELECT count(*)::int FROM decision WHERE subject = $1 AND kind = 'WAIVE'`,
      [panelId],
    );
    expect(rows[0].count).toBe(1);
  });

  it('an application is concluded on twice at once: one conclusion stands', async () => {
    const { panel, applicationId } = await judged();
    const conclude = (conclusion: string) => () =>
      stage.send(stage.officer, 'concludeApplication', {
        panelId: panel.id,
        applicationId,
        conclusion,
        opinion: '意见',
      });
    expect(oneOf).toContainEqual(await atOnce(conclude('SUPPORT'), conclude('OPPOSE')));
    expect(await count('SELECT count(*)::int FROM panel_conclusion WHERE application_id = $1', applicationId)).toBe(1);
    const now = await stage.panelNow(panel.id);
    const end = () => stage.send(stage.officer, 'concludePanel', { panelId: panel.id, version: now.version });
    expect(oneOf).toContainEqual(await atOnce(end, end));
  });

  it('a panel is cancelled as it begins: it does one of both, and its applications go with it', async () => {
    const applicationId = await stage.application();
    const { id: panelId, version } = await stage.seated([applicationId], five);
    const codes = await atOnce(
      () => stage.send(stage.officer, 'beginSession', { panelId, version }),
      () => stage.send(stage.officer, 'cancelPanel', { panelId, version, reason: '延期' }),
    );
    expect(oneOf).toContainEqual(codes);
    const { state } = await stage.panelNow(panelId);
    const before = 'SELECT count(panel_id)::int FROM application WHERE id = $1';
    expect([state, await count(before, applicationId)]).toEqual(
      state === 'CANCELLED' ? ['CANCELLED', 0] : ['IN_SESSION', 1],
    );
  });

  it('a sheet is given back twice at once: once', async () => {
    const panel = await stage.begun([await stage.application()], five);
    const [sheet] = await stage.sheetsOf(technical(), panel.id);
    if (!sheet) throw new Error('no sheet');
    await stage.handIn(technical(), sheet);
    const now = (await stage.sheetsOf(technical(), panel.id))[0];
    const reopen = () =>
      stage.send(stage.officer, 'reopenScoringSheet', { sheetId: sheet.id, version: now?.version, reason: '补充' });
    expect(oneOf).toContainEqual(await atOnce(reopen, reopen));
  });
});
