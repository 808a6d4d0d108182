import { meets, rulesOf } from '@wanchuang/domain-access';
import { rightsOf } from '@wanchuang/server-access/testing';
import { openPanelStage, type PanelStage, type PooledExpert, type Told } from '../testing/panel-stage';

describe('Art. 9(3): nobody learns who judged beside oneself', () => {
  let stage: PanelStage;
  let five: PooledExpert[];
  let [first, second]: [PooledExpert | null, PooledExpert | null] = [null, null];
  let [applicationId, panelId] = ['', ''];
  beforeAll(async () => {
    stage = await openPanelStage();
    five = [];
    for (const kind of ['TECHNICAL', 'TECHNICAL', 'TECHNICAL', 'MANAGEMENT', 'FINANCE'] as const)
      five.push(await stage.expert(kind));
    [first = null, second = null] = five;
    applicationId = await stage.application({ host_id: stage.host });
    panelId = (await stage.begun([applicationId], five)).id;
    for (const one of five) {
      const [sheet] = await stage.sheetsOf(one, panelId);
      if (sheet) await stage.handIn(one, sheet);
    }
  });
  afterAll(() => stage?.test.close());

  const whole = `query ($panelId: ID!, $applicationId: ID!) {
    panel(id: $panelId) { name version sizeWaiver seats { expert { id person { name } strictness { sheets } } sheets { total } }
      conclusions { mean } applications { id } }
    panels { totalCount nodes { id } }
    experts { totalCount nodes { id } }
    application(id: $applicationId) { state panel { id } panelConclusion { conclusion opinion mean sheets panel { id } } }
  }`;
  interface Whole {
    readonly panel: { readonly seats: { expert: { id: string } }[] } | null;
    readonly experts: object;
    readonly panels: object;
    readonly application: object | null;
  }
  const seen = (one: Pick<PooledExpert, 'ask'>): Promise<Whole> => stage.read(one, whole, { panelId, applicationId });
  const own = (): PooledExpert => {
    if (!first) throw new Error('nobody');
    return first;
  };

  it('an expert sees the own seat, sheet and row of the pool: no other’s, no count, no conclusion', async () => {
    const { panel, experts, panels, application } = await seen(own());
    expect(panel).toMatchObject({
      version: null,
      seats: [{ expert: { id: own().id, strictness: null }, sheets: [{ total: 75 }] }],
      conclusions: [],
      applications: [{ id: applicationId }],
    });
    expect(panel?.seats).toHaveLength(1);
    expect(experts).toEqual({ totalCount: 1, nodes: [{ id: own().id }] });
    expect(panels).toMatchObject({ totalCount: 1 });
    expect(application).toMatchObject({ panel: { id: panelId }, panelConclusion: null });
  });

  it('an expert finds nothing by the ids of others, and does nothing with them', async () => {
    if (!second) throw new Error('nobody');
    const seat = await stage.seatOn(panelId, second);
    const [sheet] = await stage.sheetsOf(second, panelId);
    if (!sheet) throw new Error('no sheet');
    const found = await stage.read(
      own(),
      `query ($seat: ID!, $sheet: ID!, $expert: ID!) {
        seat(id: $seat) { id } scoringSheet(id: $sheet) { id } expert(id: $expert) { id }
        a: node(id: $seat) { id } b: node(id: $sheet) { id } c: node(id: $expert) { id } }`,
      { seat: seat.id, sheet: sheet.id, expert: second.id },
    );
    expect(found).toEqual({ seat: null, scoringSheet: null, expert: null, a: null, b: null, c: null });
    const tries = [
      ['handInScoringSheet', { sheetId: sheet.id, version: sheet.version }],
      ['recuseSeat', { seatId: seat.id, version: seat.version, reason: '无' }],
      ['declineInvitation', { seatId: seat.id, version: seat.version }],
    ] as const;
    for (const [mutation, input] of tries)
      expect(await stage.refused(own(), mutation, input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stage.refused(own(), 'recuseSeat', { seatId: 'seat_1', version: 1, reason: '无' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('numbers of seats and sheets tell no order and no count', async () => {
    const { rows } = await stage.test.owner.query<{ table: string; numbers: number[] }>(
      `SELECT 'seat' AS table, array_agg(id ORDER BY invited_at, id) AS numbers FROM seat
       UNION ALL SELECT 'sheet', array_agg(id) FROM scoring_sheet`,
    );
    for (const { numbers } of rows) {
      expect(numbers).toHaveLength(5);
      const gaps = [...numbers].sort((one, other) => one - other).map((id, index, all) => id - (all[index - 1] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(1);
      expect(Math.max(...numbers)).toBeGreaterThan(1_000_000);
    }
  });

  it('what happened on a panel is the bureau’s to read, and tells no name', async () => {
    const { rows: events } = await stage.test.owner.query<{
      type: string;
      subject: string;
      jurisdictionId: number;
      payload: string;
    }>(
      `SELECT type, subject, jurisdiction_id AS "jurisdictionId", payload FROM event WHERE type ~ '^(seat|sheet|panel|expert)\\.'`,
    );
    expect(events.length).toBeGreaterThan(10);
    const shownTo = async ({ personId }: { personId: number }): Promise<number> => {
      const event = rulesOf(await rightsOf(stage.test, personId)).rows['Event'];
      return events.filter((row) => event && meets({ ...row, centerId: null }, event)).length;
    };
    for (const one of [own(), stage.hostOfficer, stage.departmentOfficer]) expect(await shownTo(one)).toBe(0);
    for (const one of [stage.officer, stage.leader]) expect(await shownTo(one)).toBe(events.length);
    expect(events.filter(({ payload }) => payload.includes('测试') || payload.includes('@'))).toEqual([]);
  });

  it('an expert who was recused reads the application no more', async () => {
    const last = five.at(-1);
    if (!last) throw new Error('nobody');
    const other = await stage.expert('TECHNICAL');
    const seat: Told = await stage.done(stage.officer, 'inviteExpert', { panelId, expertId: other.id });
    expect((await seen(other)).application).not.toBeNull();
    await stage.done(other, 'recuseSeat', { seatId: seat.id, version: seat.version, reason: '亲属任职' });
    const after = await seen(other);
    expect(after.application).toBeNull();
    expect(after.panel).toMatchObject({ applications: [], seats: [{ sheets: [] }] });
  });

  /** An upload of the officer: all who sat have signed it. */
  const signedDocument = async (): Promise<string> => {
    const { make, officer, place } = stage;
    const content = { name: '论证意见.pdf', media_type: 'application/pdf', size_bytes: 1, sha256: '0'.repeat(64) };
    const uploaded = { uploaded_by: officer.personId, uploaded_at: '2026-06-30T04:00:00Z' };
    return `file_${await make.insert('stored_file', { jurisdiction_id: place, ...content, ...uploaded })}`;
  };

  it('host and department read what was concluded, and neither panel, mean nor count; the bureau reads all', async () => {
    const { hostOfficer, departmentOfficer, officer, leader, done } = stage;
    const bare =
      'query ($id: ID!) { application(id: $id) { state panel { id } panelConclusion { conclusion opinion mean sheets panel { id } document { id } } } }';
    const read = (one: Pick<PooledExpert, 'ask'>) => stage.read(one, bare, { id: applicationId });
    expect(await read(hostOfficer)).toMatchObject({ application: { panel: null, panelConclusion: null } });
    const documentId = await signedDocument();
    const input = { panelId, applicationId, conclusion: 'SUPPORT', opinion: '同意建设', documentId };
    await done(officer, 'concludeApplication', input);
    const told = { conclusion: 'SUPPORT', opinion: '同意建设', mean: null, sheets: null, panel: null, document: null };
    for (const one of [hostOfficer, departmentOfficer])
      expect(await read(one)).toEqual({ application: { state: 'CONSULTED', panel: null, panelConclusion: told } });
    for (const one of [officer, leader])
      expect(await read(one)).toMatchObject({
        application: {
          panel: { id: panelId },
          panelConclusion: { ...told, mean: '75', sheets: 5, panel: { id: panelId }, document: { id: documentId } },
        },
      });
    for (const root of ['panels', 'experts'])
      expect((await hostOfficer.ask(`{ ${root} { totalCount } }`)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await stage.read(hostOfficer, 'query ($id: ID!) { node(id: $id) { id } }', { id: panelId })).toEqual({
      node: null,
    });
    const { rows } = await stage.test.owner.query(`SELECT holder FROM stored_file WHERE audience = 'HELD'`);
    const holder: string = rows[0]?.holder;
    const found = (one: Pick<PooledExpert, 'ask'>) =>
      stage.read(one, 'query ($id: ID!) { node(id: $id) { id } }', { id: holder });
    for (const one of [hostOfficer, departmentOfficer, own()]) expect(await found(one)).toEqual({ node: null });
    expect(await found(officer)).toEqual({ node: { id: holder } });
    const decisions = await stage.read(hostOfficer, '{ decisions { totalCount } }');
    expect(decisions).toEqual({ decisions: { totalCount: 0 } });
  });
});
