import { openPanelStage, type PanelStage, type PooledExpert } from '../testing/panel-stage';

describe('Art. 9(3): a panel', () => {
  let stage: PanelStage;
  let five: PooledExpert[];
  beforeAll(async () => {
    stage = await openPanelStage();
    five = [];
    for (const kind of ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const)
      five.push(await stage.expert(kind));
  });
  afterAll(() => stage?.test.close());

  it('is composed, invited, sits, concludes of each application, and ends; each step leaves its event', async () => {
    const { officer, done, sheetsOf, handIn, panelNow, eventsOf, read } = stage;
    const applicationId = await stage.application();
    const panel = await stage.begun([applicationId], five);
    expect(panel.state).toBe('IN_SESSION');
    for (const [index, expert] of five.entries()) {
      const [sheet] = await sheetsOf(expert, panel.id);
      if (!sheet) throw new Error('no sheet');
      const handedIn = await handIn(expert, sheet, {
        scores: [
          { criterion: 'direction', points: 25 },
          { criterion: 'keyTasks', points: 20 },
          { criterion: 'safeguards', points: 10 },
          { criterion: 'team', points: 15 },
          { criterion: 'results', points: index },
        ],
      });
      expect(handedIn).toMatchObject({ state: 'HANDED_IN', total: 70 + index });
    }
    const concluded = await done(officer, 'concludeApplication', {
      panelId: panel.id,
      applicationId,
      conclusion: 'SUPPORT',
      opinion: '同意建设，建议细化重点任务。',
    });
    expect(concluded).toMatchObject({ conclusion: 'SUPPORT', mean: '72', sheets: 5 });
    const ended = await done(officer, 'concludePanel', { panelId: panel.id, version: panel.version });
    expect(ended.state).toBe('CONCLUDED');
    expect(await eventsOf(panel.id)).toEqual([
      'panel.created',
      'panel.applications_assigned',
      'panel.invited',
      'panel.begun',
      'panel.application_concluded',
      'panel.concluded',
    ]);
    const { application } = await read<{ application: { state: string } }>(
      officer,
      'query ($id: ID!) { application(id: $id) { state } }',
      { id: applicationId },
    );
    expect(application.state).toBe('CONSULTED');
    const { rows } = await stage.test.owner.query(
      `SELECT outcome, findings::json->'findings'->2->>'observed' AS mean FROM decision WHERE kind = 'CONCLUDE'`,
    );
    expect(rows).toEqual([{ outcome: 'SUPPORT', mean: '72.00' }]);
    const strict = await read<{ expert: { strictness: object } }>(
      officer,
      'query ($id: ID!) { expert(id: $id) { strictness { meanDeviation sheets } } }',
      { id: five[0]?.id },
    );
    expect(strict.expert.strictness).toEqual({ meanDeviation: '-2', sheets: 1 });
    expect((await panelNow(panel.id)).state).toBe('CONCLUDED');
  });

  it('of four is begun with the leader’s written waiver, for as many as sat then', async () => {
    const { officer, leader, done, refused, seatOn, panelNow } = stage;
    const applicationId = await stage.application();
    const four = five.slice(1);
    const { id: panelId, version } = await stage.seated([applicationId], four);
    const begin = { panelId, version };
    expect(await refused(officer, 'beginSession', begin)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      guard: 'panelIsLargeEnough',
      values: { size: 4, minimum: 5 },
    });
    const waived = await done(leader, 'waivePanelSize', { panelId, version, reason: '本领域专家不足' });
    expect(waived).toMatchObject({ sizeWaivedTo: 4, sizeWaiver: '本领域专家不足' });
    const [first] = four;
    if (!first) throw new Error('nobody');
    const begun = await done(officer, 'beginSession', { panelId, version: waived.version });
    const seat = await seatOn(panelId, first);
    await done(officer, 'recuseSeat', { seatId: seat.id, version: seat.version, reason: '会上发现亲属任职' });
    const conclude = { panelId, applicationId, conclusion: 'REVISE', opinion: '修改后再议' };
    expect(await refused(officer, 'concludeApplication', conclude)).toMatchObject({
      code: 'REFUSED',
      guard: 'panelIsLargeEnough',
      values: { size: 3, minimum: 5 },
    });
    const { version: now } = await panelNow(panelId);
    expect(now).toBe(begun.version);
    expect(await done(leader, 'waivePanelSize', { panelId, version: now, reason: '仍够三类' })).toMatchObject({
      sizeWaivedTo: 3,
    });
    expect(await refused(officer, 'concludeApplication', conclude)).toMatchObject({ guard: 'sheetsAreHandedIn' });
  });

  it('that lost its only finance expert in session concludes when another has taken a seat and handed in', async () => {
    const { officer, done, refused, seatOn, sheetsOf, handIn, invite, accept, panelNow } = stage;
    const applicationId = await stage.application();
    const { id: panelId } = await stage.begun([applicationId], five);
    const [, , , , finance] = five;
    if (!finance) throw new Error('nobody');
    for (const one of five) {
      const [sheet] = await sheetsOf(one, panelId);
      if (sheet) await handIn(one, sheet);
    }
    const seat = await seatOn(panelId, finance);
    await done(finance, 'recuseSeat', { seatId: seat.id, version: seat.version, reason: '与参与单位有合作' });
    const conclude = { panelId, applicationId, conclusion: 'SUPPORT', opinion: '同意' };
    expect(await refused(officer, 'concludeApplication', conclude)).toMatchObject({
      guard: 'panelHasEveryKind',
      values: { missing: 'FINANCE' },
    });
    const another = await stage.expert('MANAGEMENT', { further_kinds: '{FINANCE}' });
    const asked = await done(officer, 'inviteExpert', { panelId, expertId: another.id, kind: 'FINANCE' });
    await accept(another, asked, [applicationId]);
    expect(await refused(officer, 'concludeApplication', conclude)).toMatchObject({ guard: 'sheetsAreHandedIn' });
    const [sheet] = await sheetsOf(another, panelId);
    if (!sheet) throw new Error('no sheet');
    await handIn(another, sheet);
    expect(await done(officer, 'concludeApplication', conclude)).toMatchObject({ mean: '75', sheets: 5 });
    const left = await seatOn(panelId, another);
    await done(another, 'recuseSeat', { seatId: left.id, version: left.version, reason: '会后发现有合作' });
    const { version } = await panelNow(panelId);
    expect(await refused(officer, 'concludePanel', { panelId, version })).toMatchObject({
      clause: 'Art. 9(3)',
      guard: 'applicationsAreConcluded',
      values: { open: 1 },
    });
    expect(await invite(panelId, await stage.expert('TECHNICAL'))).toMatchObject({ state: 'INVITED' });
  });

  it('that is cancelled leaves its applications in consultation, for another panel', async () => {
    const { officer, done } = stage;
    const applicationId = await stage.application();
    const { id: panelId, version } = await stage.seated([applicationId], five.slice(0, 1));
    const cancelled = await done(officer, 'cancelPanel', { panelId, version, reason: '会期冲突' });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelReason: '会期冲突' });
    const { rows } = await stage.test.owner.query(`SELECT FROM event WHERE payload LIKE '%会期冲突%'`);
    expect(rows).toEqual([]);
    const next = await stage.panel([applicationId]);
    const { panel } = await stage.read<{ panel: { applications: object[] } }>(
      officer,
      'query ($id: ID!) { panel(id: $id) { applications { id state } } }',
      { id: next.id },
    );
    expect(panel.applications).toEqual([{ id: applicationId, state: 'IN_CONSULTATION' }]);
  });

  it('shows its composer whom to ask, with what keeps whom from it, by credit code whatever the name is', async () => {
    const { officer, make, place, read, test } = stage;
    const parent = await make.organisation({ jurisdiction_id: place, name: '母公司（虚拟）' });
    const hostId = await make.organisation({ jurisdiction_id: place, parent_id: parent });
    const applicationId = await stage.application({ host_id: hostId });
    const tied = await stage.expert('FINANCE');
    await test.owner.query('UPDATE person SET organisation_id = $1 WHERE id = $2', [parent, tied.personId]);
    await test.owner.query(`UPDATE organisation SET name = '改名后的母公司（虚拟）' WHERE id = $1`, [parent]);
    const { id: panelId } = await stage.panel([applicationId]);
    const { panelDesk } = await read<{
      panelDesk: { composition: object; candidates: { expertId: string; conflicts: object[]; isNeeded: boolean }[] };
    }>(
      officer,
      `query ($panelId: ID!) { panelDesk(panelId: $panelId) { composition { size minimum isSizeWaived missingKinds }
         candidates { expertId name kind isNeeded knowsField seatsLastYear conflicts { applicationId kind part path { name } clause } } } }`,
      { panelId },
    );
    expect(panelDesk.composition).toEqual({
      size: 0,
      minimum: 5,
      isSizeWaived: false,
      missingKinds: ['TECHNICAL', 'MANAGEMENT', 'FINANCE'],
    });
    const last = panelDesk.candidates.at(-1);
    expect(last).toMatchObject({ expertId: tied.id, isNeeded: true });
    expect(last?.conflicts).toMatchObject([
      {
        applicationId,
        kind: 'EMPLOYER',
        part: 'HOST',
        clause: 'Art. 9(3)',
        path: [{ name: '改名后的母公司（虚拟）' }, {}],
      },
    ]);
    expect(panelDesk.candidates.slice(0, -1).every(({ conflicts }) => conflicts.length === 0)).toBe(true);
  });

  it('tells the composer of conflicts that have become known since somebody was asked', async () => {
    const { officer, make, place, read, done, invite } = stage;
    const hostId = await make.organisation({ jurisdiction_id: place });
    const { id: panelId } = await stage.panel([await stage.application({ host_id: hostId })]);
    const [asked, another] = [await stage.expert('TECHNICAL'), await stage.expert('FINANCE')];
    const seat = await invite(panelId, asked);
    await invite(panelId, another);
    await done(officer, 'addTie', { expertId: asked.id, kind: 'BOARD_SEAT', organisationId: `organisation_${hostId}` });
    const found = await read(
      officer,
      `query ($panelId: ID!) { panel(id: $panelId) { jurisdiction { id } call { id } }
         panelDesk(panelId: $panelId) { seatedConflicts { seatId conflicts { kind part } } } }`,
      { panelId },
    );
    expect(found).toEqual({
      panel: { jurisdiction: { id: `jurisdiction_${place}` }, call: { id: `recognitionCall_${stage.callId}` } },
      panelDesk: { seatedConflicts: [{ seatId: seat.id, conflicts: [{ kind: 'BOARD_SEAT', part: 'HOST' }] }] },
    });
  });
});
