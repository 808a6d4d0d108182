import { openPanelStage, type PanelStage, type PooledExpert, type Told, wholeSheet } from '../testing/panel-stage';

describe('Art. 9(3): a panel refuses', () => {
  let stage: PanelStage;
  let five: PooledExpert[];
  let technical: PooledExpert;
  beforeAll(async () => {
    stage = await openPanelStage();
    five = [];
    for (const kind of ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const)
      five.push(await stage.expert(kind));
    technical = await stage.expert('TECHNICAL');
  });
  afterAll(() => stage?.test.close());

  const sheetOf = async (expert: PooledExpert, panelId: string): Promise<Told> => {
    const [sheet] = await stage.sheetsOf(expert, panelId);
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };

  it('to begin with five technical experts; no waiver helps', async () => {
    const { officer, leader, refused, done } = stage;
    const others = [await stage.expert('TECHNICAL'), await stage.expert('TECHNICAL')];
    const { id: panelId, version } = await stage.seated([await stage.application()], [...five.slice(0, 3), ...others]);
    const begin = { panelId, version };
    expect(await refused(officer, 'beginSession', begin)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      guard: 'panelHasEveryKind',
      values: { missing: 'MANAGEMENT FINANCE' },
    });
    expect(await refused(leader, 'waivePanelSize', { ...begin, reason: '先开会' })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      reason: 'LARGE_ENOUGH',
    });
    expect(await refused(officer, 'waivePanelSize', { ...begin, reason: '先开会' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const [first] = others;
    if (!first) throw new Error('nobody');
    const seat = await stage.seatOn(panelId, first);
    await done(first, 'recuseSeat', { seatId: seat.id, version: seat.version, reason: '亲属任职' });
    const waived = await done(leader, 'waivePanelSize', { ...begin, reason: '先开会' });
    expect(await refused(officer, 'beginSession', { panelId, version: waived.version })).toMatchObject({
      guard: 'panelHasEveryKind',
    });
  });

  it('an expert whose employer is the parent company of a party, and tells the officer the way', async () => {
    const { officer, make, place, refused } = stage;
    const parent = await make.organisation({ jurisdiction_id: place });
    const party = await make.organisation({ jurisdiction_id: place, parent_id: parent });
    const applicationId = await stage.application();
    await stage.test.owner.query(
      `INSERT INTO application_party (application_id, credit_code, name)
       SELECT $1, credit_code, name FROM organisation WHERE id = $2`,
      [applicationId.slice('application_'.length), party],
    );
    const tied = await stage.expert('FINANCE');
    await make.insert('expert_tie', {
      expert_id: tied.expertId,
      kind: 'EMPLOYER',
      organisation_id: parent,
      name: '旧名',
    });
    const { id: panelId } = await stage.panel([applicationId]);
    const told = await refused(officer, 'inviteExpert', { panelId, expertId: tied.id });
    expect(told).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(3)', reason: 'CONFLICT_OF_INTEREST' });
    const { rows } = await stage.test.owner.query(
      'SELECT array_agg(credit_code ORDER BY id) AS way FROM organisation WHERE id = ANY($1)',
      [[parent, party]],
    );
    expect(told['conflicts']).toEqual([
      { applicationId, reasons: [{ kind: 'EMPLOYER', part: 'PARTY', path: rows[0].way, clause: 'Art. 9(3)' }] },
    ]);
  });

  it('to begin when a tie has become known since the seat was taken', async () => {
    const { officer, make, place, refused, done } = stage;
    const hostId = await make.organisation({ jurisdiction_id: place });
    const { id: panelId, version } = await stage.seated([await stage.application({ host_id: hostId })], five);
    const [, , , management] = five;
    if (!management) throw new Error('nobody');
    await done(officer, 'addTie', {
      expertId: management.id,
      kind: 'BOARD_SEAT',
      organisationId: `organisation_${hostId}`,
    });
    const seat = await stage.seatOn(panelId, management);
    expect(await refused(officer, 'beginSession', { panelId, version })).toMatchObject({
      code: 'REFUSED',
      reason: 'CONFLICT_OF_INTEREST',
      seats: [{ seatId: seat.id }],
    });
  });

  it('a second seat of one expert, of two officers who ask at once', async () => {
    const { officer, place, person, send } = stage;
    const another = await person('BUREAU_OFFICER', { jurisdiction_id: place });
    const { id: panelId } = await stage.panel([await stage.application()]);
    const input = { panelId, expertId: technical.id };
    const answers = await Promise.all([officer, another].map((one) => send(one, 'inviteExpert', input)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null].sort());
  });

  it('a seat that is taken without a declaration for each application; a conflict that is declared gives it up', async () => {
    const { refused, done, invite } = stage;
    const applicationIds = [await stage.application(), await stage.application()];
    const [one, two] = applicationIds;
    const { id: panelId } = await stage.panel(applicationIds);
    const seat = await invite(panelId, technical);
    const taken = { seatId: seat.id, version: seat.version };
    const clean = (applicationId?: string) => ({ applicationId, hasConflict: false });
    expect(await refused(technical, 'acceptInvitation', { ...taken, declarations: [clean(one)] })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      guard: 'conflictsAreDeclared',
    });
    for (const declarations of [
      [clean(one), clean(one)],
      [clean(one), clean(two), clean(await stage.application())],
      [clean(one), { applicationId: two, hasConflict: true, reason: ' ' }],
    ])
      expect(await refused(technical, 'acceptInvitation', { ...taken, declarations })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    const declarations = [clean(one), { applicationId: two, hasConflict: true, reason: '曾共同申报课题' }];
    expect(await done(technical, 'acceptInvitation', { ...taken, declarations })).toMatchObject({ state: 'RECUSED' });
    expect(await refused(technical, 'declineInvitation', { ...taken, version: seat.version + 1 })).toMatchObject({
      code: 'REFUSED',
      reason: 'STATE',
    });
  });

  it('a session that is begun twice at once; a sheet that is handed in twice, is not whole, gives too many points, or is of somebody who was recused', async () => {
    const { refused, done, handIn } = stage;
    const composed = await stage.seated([await stage.application()], five);
    const panelId = composed.id;
    const atOnce = async (
      asking: Pick<PooledExpert, 'ask'>,
      mutation: string,
      input: Readonly<Record<string, unknown>>,
    ) => {
      const answers = await Promise.all([1, 2].map(() => stage.send(asking, mutation, input)));
      return answers.map(({ errors }) => errors[0]?.code ?? 'DONE').sort();
    };
    const begin = { panelId, version: composed.version };
    expect(await atOnce(stage.officer, 'beginSession', begin)).toEqual(['DONE', 'REFUSED']);
    const [first, second] = five;
    if (!first || !second) throw new Error('nobody');
    expect(await stage.sheetsOf(first, panelId)).toHaveLength(1);
    const sheet = await sheetOf(first, panelId);
    const { id: sheetId, version } = sheet;
    expect(await refused(first, 'handInScoringSheet', { sheetId, version })).toMatchObject({
      code: 'REFUSED',
      guard: 'sheetIsWhole',
      values: { count: 9 },
    });
    const tooMany = { ...wholeSheet, scores: [{ criterion: 'safeguards', points: 16 }] };
    expect(await refused(first, 'saveScoringSheet', { sheetId, version, ...tooMany })).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: 'input.scores.0',
    });
    const saved = await done(first, 'saveScoringSheet', { sheetId, version, ...wholeSheet });
    const whole = { sheetId, version: saved.version };
    expect(await atOnce(first, 'handInScoringSheet', whole)).toEqual(['DONE', 'REFUSED']);
    const again = { sheetId, version: saved.version + 1 };
    expect(await refused(first, 'handInScoringSheet', again)).toMatchObject({ code: 'REFUSED', reason: 'STATE' });
    expect(await refused(first, 'saveScoringSheet', { ...again, ...wholeSheet })).toMatchObject({
      code: 'REFUSED',
      reason: 'HANDED_IN',
    });
    const reopened = await done(stage.officer, 'reopenScoringSheet', { ...again, reason: '请核对分数' });
    expect(reopened).toMatchObject({ state: 'DRAFT', reopenReason: '请核对分数' });
    await handIn(first, reopened);

    const seat = await stage.seatOn(panelId, second);
    const own = await sheetOf(second, panelId);
    await done(stage.officer, 'recuseSeat', { seatId: seat.id, version: seat.version, reason: '经核实有合作' });
    expect(
      await refused(second, 'saveScoringSheet', { sheetId: own.id, version: own.version, ...wholeSheet }),
    ).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      reason: 'RECUSED',
    });
  });

  it('a conclusion in favour below the pass mark, one without all sheets, and a second one', async () => {
    const { officer, refused, done, handIn } = stage;
    const applicationId = await stage.application();
    const { id: panelId } = await stage.begun([applicationId], five);
    const conclude = { panelId, applicationId, opinion: '同意' };
    expect(await refused(officer, 'concludeApplication', { ...conclude, conclusion: 'OPPOSE' })).toMatchObject({
      guard: 'sheetsAreHandedIn',
      values: { open: 5 },
    });
    for (const expert of five) {
      const scores = wholeSheet.scores.map((score) =>
        score.criterion === 'direction' ? { ...score, points: 4 } : score,
      );
      await handIn(expert, await sheetOf(expert, panelId), { scores });
    }
    expect(await refused(officer, 'concludeApplication', { ...conclude, conclusion: 'SUPPORT' })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      reason: 'BELOW_PASS_MARK',
      mean: '59.00',
    });
    await done(officer, 'concludeApplication', { ...conclude, conclusion: 'OPPOSE' });
    expect(await refused(officer, 'concludeApplication', { ...conclude, conclusion: 'OPPOSE' })).toMatchObject({
      code: 'REFUSED',
      reason: 'STATE',
    });
  });

  it('to end before it has concluded, to take applications after it has asked, and a host that is barred (Art. 24)', async () => {
    const { officer, refused, make, place, panelNow } = stage;
    const { id: panelId, version } = await stage.begun([await stage.application()], five);
    expect(await refused(officer, 'concludePanel', { panelId, version })).toMatchObject({
      code: 'REFUSED',
      guard: 'applicationsAreConcluded',
      values: { open: 1 },
    });
    const late = { panelId, version, applicationIds: [await stage.application()] };
    expect(await refused(officer, 'assignApplications', late)).toMatchObject({ code: 'REFUSED', reason: 'INVITED' });

    const hostId = await make.organisation({ jurisdiction_id: place });
    await stage.test.owner.query(
      `INSERT INTO ban (jurisdiction_id, organisation_id, credit_code, from_on, until_on, clause, ground, recorded_at)
       SELECT $1, id, credit_code, '2025-01-01', '2028-01-01', 'Art. 24', '虚拟', '2025-01-01' FROM organisation WHERE id = $2`,
      [place, hostId],
    );
    const empty = await stage.panel([]);
    const barred = {
      panelId: empty.id,
      version: empty.version,
      applicationIds: [await stage.application({ host_id: hostId })],
    };
    expect(await refused(officer, 'assignApplications', barred)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 24',
      values: { until: '2028-01-01' },
    });
    expect(await refused(officer, 'inviteExpert', { panelId: empty.id, expertId: technical.id })).toMatchObject({
      guard: 'panelHasApplications',
    });
    expect(await panelNow(empty.id)).toMatchObject({ state: 'COMPOSING' });
  });

  it('whoever is of another bureau, or of another role, and a policy that is not in force (Art. 28)', async () => {
    const { officer, hostOfficer, refused, person, make, callId } = stage;
    const { id: panelId, version } = await stage.panel([await stage.application()]);
    const elsewhere = await make.jurisdiction();
    const stranger = await person('BUREAU_OFFICER', { jurisdiction_id: elsewhere });
    const cancel = { panelId, version, reason: '无' };
    expect(await refused(stranger, 'cancelPanel', cancel)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(hostOfficer, 'cancelPanel', cancel)).toMatchObject({ code: 'FORBIDDEN' });
    const input = { callId: `recognitionCall_${callId}`, name: '组', meetingOn: '2026-06-29' };
    expect(await refused(officer, 'createPanel', input)).toMatchObject({ place: 'input.meetingOn' });
    const lawless = await make.jurisdiction();
    const own = await person('BUREAU_OFFICER', { jurisdiction_id: lawless });
    const call = await make.call({ jurisdiction_id: lawless });
    const made = await stage.done(own, 'createPanel', {
      ...input,
      callId: `recognitionCall_${call}`,
      meetingOn: '2026-07-10',
    });
    expect(await refused(own, 'beginSession', { panelId: made.id, version: made.version })).toMatchObject({
      code: 'REFUSED',
      reason: 'NO_POLICY',
    });
  });
});
