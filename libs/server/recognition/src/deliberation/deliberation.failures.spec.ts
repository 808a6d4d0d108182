import { completeCreditCode } from '@wanchuang/domain-registry';
import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('a meeting is refused', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const decisions = async (): Promise<number> =>
    (await stage.test.owner.query('SELECT count(*)::int AS count FROM decision')).rows[0].count;

  it('Art. 8(6), 9(4): a meeting that approves one with 9 R&D staff; nothing of it takes effect', async () => {
    const { people, consulted, draftDeliberation, refused, test } = stage;
    const [sound, short] = [await consulted(), await consulted()];
    await test.owner.query(
      `UPDATE application SET form = jsonb_set(form::jsonb, '{rdStaff}', '9')::text, version = version + 1 WHERE id = $1`,
      [short.key],
    );
    const { id, version } = await draftDeliberation([sound.id, short.id]);
    const before = await decisions();
    const input = { deliberationId: id, version };
    expect(await refused(people.leader.ask, 'signDeliberation', input)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 8(6)',
      guard: 'everythingIsSatisfied',
    });
    const { rows } = await test.owner.query('SELECT state FROM application WHERE id = ANY($1)', [
      [sound.key, short.key],
    ]);
    expect([rows, await decisions()]).toEqual([[{ state: 'CONSULTED' }, { state: 'CONSULTED' }], before]);
    expect(await refused(people.officer.ask, 'signDeliberation', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(people.stranger.ask, 'changeDeliberation', { ...input, minutes: '改' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each(['APPROVE', 'REFUSE'])(
    'Art. 9(3), 9(4): %s, while the panel sits and somebody may still leave it',
    async (decision) => {
      const { people, consulted, draftDeliberation, refused, test } = stage;
      const { id: applicationId, key } = await consulted();
      await test.owner.query(
        `WITH sitting AS (INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, state)
         SELECT jurisdiction_id, call_id, '第二论证组（虚拟）', '2026-06-29', 'IN_SESSION' FROM application WHERE id = $1 RETURNING id)
       UPDATE application SET panel_id = sitting.id, version = version + 1 FROM sitting WHERE application.id = $1`,
        [key],
      );
      const items = [{ applicationId, decision, reason: '不符合规划' }];
      const { id, version } = await draftDeliberation([], { items });
      expect(await refused(people.leader.ask, 'signDeliberation', { deliberationId: id, version })).toMatchObject({
        code: 'REFUSED',
        clause: 'Art. 9(3)',
        guard: 'panelHasConcluded',
        values: { state: 'IN_SESSION' },
      });
    },
  );

  it.each(['APPROVE', 'REFUSE'])(
    'Art. 9(4): %s, at a meeting on the day before the panel signed; on the day itself it is done',
    async (decision) => {
      const { people, consulted, draftDeliberation, refused, sign, done } = stage;
      const { id: applicationId } = await consulted();
      const items = [{ applicationId, decision, reason: '不符合规划' }];
      const { id, version } = await draftDeliberation([], { items, heldOn: '2026-02-05' });
      expect(await refused(people.leader.ask, 'signDeliberation', { deliberationId: id, version })).toMatchObject({
        code: 'REFUSED',
        clause: 'Art. 9(4)',
        guard: 'meetingFollowsConclusion',
        values: { heldOn: '2026-02-05', concludedOn: '2026-02-06' },
      });
      const change = { deliberationId: id, version, heldOn: '2026-02-06' };
      expect(await sign(await done(people.officer.ask, 'changeDeliberation', change))).toMatchObject({
        state: 'SIGNED',
        items: [{ decision }],
      });
    },
  );

  it.each([
    ['a meeting still to come', { heldOn: '2026-07-01' }, 'Art. 9(4)', 'meetingWasHeld'],
    ['nobody attended', { attendees: ' ' }, 'Art. 9(4)', 'attendeesAreWritten'],
    ['no minutes', { minutes: '' }, 'Art. 9(4)', 'minutesAreWritten'],
    ['nothing decided', { items: [] }, 'Art. 9(4)', 'somethingIsDecided'],
  ])('Art. 9(4): %s', async (_, input, clause, guard) => {
    const { people, consulted, draftDeliberation, refused } = stage;
    const { id, version } = await draftDeliberation([(await consulted()).id], input);
    const refusal = await refused(people.leader.ask, 'signDeliberation', { deliberationId: id, version });
    expect(refusal).toMatchObject({ code: 'REFUSED', clause, guard });
  });

  it('Art. 24: a meeting that approves one whose group has a barred member, before the bureau has judged it', async () => {
    const { people, consulted, draftDeliberation, refused, sign, make, place, test } = stage;
    const { id, host } = await consulted();
    const code = completeCreditCode('91500101MB9000001');
    const above = await make.organisation({ jurisdiction_id: place, credit_code: code, name: '母公司（虚拟）' });
    await make.insert('ban', {
      jurisdiction_id: place,
      organisation_id: above,
      credit_code: code,
      from_on: '2026-06-30',
      until_on: '2029-06-30',
      clause: 'Art. 24',
      ground: '弄虚作假（虚拟）',
      recorded_at: '2026-06-30T00:00:00Z',
    });
    await test.owner.query('UPDATE organisation SET parent_id = $2 WHERE id = $1', [host.hostId, above]);
    const seenBy = async (ask: typeof people.leader.ask) => {
      const query = 'query ($id: ID!) { application(id: $id) { barredGroup barredParties barredUntil } }';
      return (await ask(query, { id })).data?.['application'];
    };
    expect([await seenBy(people.officer.ask), await seenBy(host.ask)]).toEqual([
      { barredGroup: ['母公司（虚拟）'], barredParties: [], barredUntil: null },
      { barredGroup: null, barredParties: null, barredUntil: null },
    ]);
    const draft = await draftDeliberation([id]);
    const input = { deliberationId: draft.id, version: draft.version };
    expect(await refused(people.leader.ask, 'signDeliberation', input)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 24',
      guard: 'everythingIsSatisfied',
      values: { rules: 'successorBan' },
    });
    const query = 'mutation ($input: SettleFindingInput!) { settleFinding(input: $input) { id } }';
    const judged = { applicationId: id, rule: 'successorBan', kind: 'JUDGEMENT', isMet: true, reason: '并非承继单位' };
    expect(await people.officer.ask(query, { input: judged })).toMatchObject({ errors: [] });
    expect(await sign(draft)).toMatchObject({ items: [{ decision: 'APPROVE', application: { state: 'APPROVED' } }] });
  });

  it('Art. 28: a meeting before the policy', async () => {
    const { people, consulted, draftDeliberation, refused } = stage;
    const { id, version } = await draftDeliberation([(await consulted()).id], { heldOn: '2024-04-17' });
    const refusal = await refused(people.leader.ask, 'signDeliberation', { deliberationId: id, version });
    expect(refusal).toMatchObject({ code: 'REFUSED', clause: 'Art. 28', reason: 'BEFORE_POLICY' });
  });
});
