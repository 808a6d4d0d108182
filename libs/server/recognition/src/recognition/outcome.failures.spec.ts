import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('from the meeting to the certificate: what is refused', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const at = (instant: string): void => {
    stage.time.now = new Date(instant);
  };
  const countOf = async (table: 'center' | 'certificate' | 'objection'): Promise<number> =>
    (await stage.test.owner.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count;

  it('input that says too little or too much, and what is not there', async () => {
    const { people, consulted, refused, place } = stage;
    const { id } = await consulted();
    const meeting = { jurisdictionId: `jurisdiction_${place}`, heldOn: '2026-06-30', attendees: '', minutes: '' };
    const decided = (item: object) =>
      refused(people.officer.ask, 'draftDeliberation', { ...meeting, items: [item, item].slice(0, 1) });
    expect(await decided({ applicationId: id, decision: 'REFUSE' })).toMatchObject({ place: 'input.items.0.reason' });
    expect(await decided({ applicationId: 'application_98765', decision: 'APPROVE' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: 'input.items.0.applicationId',
    });
    const twice = { applicationId: id, decision: 'APPROVE' };
    expect(await refused(people.officer.ask, 'draftDeliberation', { ...meeting, items: [twice, twice] })).toMatchObject(
      {
        place: 'input.items.1.applicationId',
      },
    );
    const notice = {
      jurisdictionId: `jurisdiction_${place}`,
      number: '1',
      title: '题',
      body: '文',
      applicationIds: [id],
    };
    expect(await refused(people.officer.ask, 'draftNotice', notice)).toMatchObject({ place: 'input.applicationIds' });
    expect(await refused(people.officer.ask, 'draftNotice', { ...notice, title: '' })).toMatchObject({
      place: 'input.title',
    });
    expect(await refused(people.officer.ask, 'postNotice', { noticeId: 'notice_98765', version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused(people.leader.ask, 'draftNotice', notice)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('Art. 9(4): a notice of 4 working days, an empty one, a number twice, an application on two, a change once it is posted', async () => {
    const { people, consulted, draftDeliberation, sign, draftNotice, post, refused } = stage;
    const { id } = await consulted();
    await sign(await draftDeliberation([id]));
    const short = await draftNotice([id], { workingDays: 4, number: '一号' });
    const asked = { noticeId: short.id, version: short.version };
    expect(await refused(people.officer.ask, 'postNotice', asked)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      reason: 'TOO_SHORT',
      observed: 4,
      threshold: 5,
    });
    const jurisdictionId = `jurisdiction_${stage.place}`;
    const other = { jurisdictionId, number: '二号', title: '题', body: '文', applicationIds: [id] };
    expect(
      await refused(people.officer.ask, 'draftNotice', { ...other, number: '一号', applicationIds: [] }),
    ).toMatchObject({
      code: 'CONFLICT',
      place: 'input.number',
    });
    expect(await refused(people.officer.ask, 'draftNotice', other)).toMatchObject({ reason: 'ON_ANOTHER_NOTICE' });
    const empty = await draftNotice([]);
    expect(await refused(people.officer.ask, 'postNotice', { noticeId: empty.id, version: 1 })).toMatchObject({
      guard: 'noticeNamesApplications',
    });
    await stage.done(people.officer.ask, 'discardNotice', asked);
    const posted = await post(await draftNotice([id]));
    const change = { noticeId: posted.id, version: posted.version, title: '新题' };
    expect(await refused(people.officer.ask, 'changeNotice', change)).toMatchObject({
      code: 'REFUSED',
      state: 'POSTED',
    });
    expect(
      await refused(people.officer.ask, 'discardNotice', { noticeId: posted.id, version: posted.version }),
    ).toMatchObject({
      reason: 'STATE',
    });
  });

  it('Art. 9(4): a notice is not reckoned by hand where the calendar has its days, nor by days that cannot be', async () => {
    const { posted, provisional, refused, people } = stage;
    const none = { holidays: [], workedWeekends: [], source: '国办发明电（虚拟）' };
    const { notice: settled } = await posted(1);
    const asked = { ...none, noticeId: settled.id, version: settled.version };
    expect(await refused(people.officer.ask, 'reckonNotice', asked)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      guard: 'noticeIsUnsettled',
    });
    const { id: noticeId, version } = await provisional();
    const reckon = (given: object, { ask } = people.officer) =>
      refused(ask, 'reckonNotice', { ...none, noticeId, version, ...given });
    expect(await reckon({ holidays: ['2026-01-05'] })).toMatchObject({ place: 'input.holidays', value: '2026-01-05' });
    expect(await reckon({ workedWeekends: ['2066-01-04'] })).toMatchObject({ place: 'input.workedWeekends' });
    expect(await reckon({ source: ' ' })).toMatchObject({ place: 'input.source' });
    expect(await reckon({ version: version + 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await reckon({}, people.leader)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('Art. 9(4): an objection one minute late; the last minute is in time', async () => {
    const { posted, objectionTo, done, refused, everyone } = stage;
    const { notice } = await posted(1);
    const [item] = notice.items;
    at('2026-07-07T15:59:00Z');
    await done(everyone, 'submitObjection', objectionTo(item));
    at('2026-07-07T16:00:00Z');
    expect(await refused(everyone, 'submitObjection', objectionTo(item))).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      reason: 'NOTICE_OVER',
      endsOn: '2026-07-07',
    });
  });

  it('an objection without a name, without words, by a program, to what is not public, and many from one address', async () => {
    const { posted, objectionTo, refused, everyone, consulted, draftDeliberation, sign, draftNotice } = stage;
    const { notice } = await posted(1);
    const [item] = notice.items;
    const submit = (input: object) => refused(everyone, 'submitObjection', objectionTo(item, { ...input }));
    expect(await submit({ objectorName: ' ' })).toMatchObject({ place: 'input.objectorName' });
    expect(await submit({ objectorContact: null })).toMatchObject({ place: 'input.objectorContact' });
    expect(await submit({ body: '不行' })).toMatchObject({ place: 'input.body' });
    expect(await submit({ website: 'https://example.invalid' })).toMatchObject({ reason: 'LOOKS_AUTOMATIC' });
    const { id } = await consulted();
    await sign(await draftDeliberation([id]));
    const draft = await draftNotice([id]);
    expect(await refused(everyone, 'submitObjection', objectionTo(draft.items[0]))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const before = await countOf('objection');
    const many = [];
    for (let index = 0; index < 6; index += 1) many.push((await submit({})).code ?? 'done');
    expect(many).toEqual(['done', 'done', 'done', 'done', 'done', 'TOO_MANY_REQUESTS']);
    expect(await countOf('objection')).toBe(before + 5);
  });

  it('Art. 9(4): an objection to what its host has withdrawn', async () => {
    const { posted, objectionTo, refused, everyone, test } = stage;
    const { notice, applications } = await posted(1);
    await test.owner.query(`UPDATE application SET state = 'WITHDRAWN' WHERE id = $1`, [applications[0]?.key]);
    expect(await refused(everyone, 'submitObjection', objectionTo(notice.items[0]))).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      reason: 'WITHDRAWN',
    });
  });

  it('Art. 9(4): recognition before the last day is over, and while an objection is open', async () => {
    const { posted, objectionTo, done, refused, everyone, people } = stage;
    const { notice, applications } = await posted(1);
    const input = { noticeId: notice.id };
    at('2026-07-07T15:59:59Z');
    expect(await refused(people.leader.ask, 'recogniseCenters', input)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      guard: 'noticeIsOver',
      values: { endsOn: '2026-07-07' },
    });
    await done(everyone, 'submitObjection', objectionTo(notice.items[0]));
    at('2026-07-08T01:00:00Z');
    expect(await refused(people.leader.ask, 'recogniseCenters', input)).toMatchObject({
      reason: 'NOTHING_LEFT',
      heldBack: 1,
    });
    const named = { ...input, applicationIds: [applications[0]?.id] };
    expect(await refused(people.leader.ask, 'recogniseCenters', named)).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(4)',
      guard: 'noObjectionIsOpen',
    });
    expect(await refused(people.officer.ask, 'recogniseCenters', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('Art. 24: recognition of a host that is barred by then', async () => {
    const { posted, refused, people, make, place } = stage;
    const { notice, applications } = await posted(1);
    const host = applications[0]?.host;
    await make.insert('ban', {
      jurisdiction_id: place,
      organisation_id: host?.hostId ?? 0,
      credit_code: host?.creditCode ?? '',
      from_on: '2026-07-01',
      until_on: '2029-07-01',
      clause: 'Art. 24',
      ground: '弄虚作假（虚拟）',
      recorded_at: '2026-07-01T00:00:00Z',
    });
    at('2026-07-08T01:00:00Z');
    const centers = await countOf('center');
    expect(await refused(people.leader.ask, 'recogniseCenters', { noticeId: notice.id })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 24',
      guard: 'hostIsNotBarred',
      values: { until: '2029-07-01' },
    });
    expect(await countOf('center')).toBe(centers);
  });

  it('Art. 9(4): two leaders recognise at once, and two settle one objection: one effect each', async () => {
    const { posted, send, people, done, everyone, objectionTo, test } = stage;
    const { notice } = await posted(2);
    await done(everyone, 'submitObjection', objectionTo(notice.items[1]));
    at('2026-07-08T01:00:00Z');
    const before = await countOf('certificate');
    const recognise = () => send(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const both = await Promise.all([recognise(), recognise()]);
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['REFUSED', 'done']);
    expect(await countOf('certificate')).toBe(before + 1);
    const { rows } = await test.owner.query('SELECT max(id) AS id FROM objection');
    const settle = (outcome: string) =>
      send(people.leader.ask, 'settleObjection', {
        objectionId: `objection_${rows[0].id}`,
        version: 1,
        outcome,
        reason: '查',
      });
    const settled = await Promise.all([settle('UPHOLD'), settle('DISMISS')]);
    expect(settled.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['REFUSED', 'done']);
  });
});
