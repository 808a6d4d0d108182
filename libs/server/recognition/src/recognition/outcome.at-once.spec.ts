import 'reflect-metadata';
import { atOnce, oneOf } from '../testing/at-once';
import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('Art. 9(4): two who decide at once', () => {
  let stage: OutcomeStage;
  const beginning = new Date('2026-06-30T04:00:00Z');
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  beforeEach(() => {
    stage.time.now = beginning;
  });
  afterAll(() => stage?.test.close());

  const row = async <T>(sql: string, values: unknown[]): Promise<T> => {
    const { rows } = await stage.test.owner.query(sql, values);
    return rows[0];
  };
  const stepsTo = async (key: number, state: string): Promise<number> =>
    (
      await row<{ count: number }>(
        'SELECT count(*)::int FROM application_step WHERE application_id = $1 AND to_state = $2',
        [key, state],
      )
    ).count;
  const stateOf = async (key: number): Promise<string> =>
    (await row<{ state: string }>('SELECT state FROM application WHERE id = $1', [key])).state;
  const withdraw =
    ({ id, key, host }: Awaited<ReturnType<OutcomeStage['consulted']>>) =>
    async () => {
      const { version } = await row<{ version: number }>('SELECT version FROM application WHERE id = $1', [key]);
      const input = { applicationId: id, version, reason: '不再申报' };
      return host.ask('mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { id } }', {
        input,
      });
    };

  it('a meeting is signed twice, and two meetings are signed on one application: it is decided once', async () => {
    const { consulted, draftDeliberation, send, people, decisionsOf } = stage;
    const application = await consulted();
    const sign =
      ({ id, version }: { id: string; version: number }) =>
      () =>
        send(people.leader.ask, 'signDeliberation', { deliberationId: id, version });
    const [first, second] = [await draftDeliberation([application.id]), await draftDeliberation([application.id])];
    expect(oneOf).toContainEqual(await atOnce(sign(first), sign(second)));
    expect(await stepsTo(application.key, 'APPROVED')).toBe(1);
    expect(await decisionsOf(application.id)).toHaveLength(1);
    const other = await consulted();
    const meeting = await draftDeliberation([other.id]);
    expect(oneOf).toContainEqual(await atOnce(sign(meeting), sign(meeting)));
    expect(await decisionsOf(other.id)).toHaveLength(1);
  });

  it('two notices are drafted with one application, two with one number, and one is posted twice: one each', async () => {
    const { consulted, draftDeliberation, sign, send, people, place } = stage;
    const [one, two, three] = [await consulted(), await consulted(), await consulted()];
    await sign(await draftDeliberation([one.id, two.id, three.id]));
    const draft = (applicationId: string, number: string) => () =>
      send(people.officer.ask, 'draftNotice', {
        jurisdictionId: `jurisdiction_${place}`,
        number,
        title: '公示（虚拟）',
        body: '现予公示。',
        applicationIds: [applicationId],
      });
    expect(oneOf).toContainEqual(await atOnce(draft(one.id, '公示〔2026〕甲'), draft(one.id, '公示〔2026〕乙')));
    expect(oneOf).toContainEqual(await atOnce(draft(two.id, '公示〔2026〕同号'), draft(three.id, '公示〔2026〕同号')));
    const notice = await row<{ id: number; version: number }>(
      'SELECT notice.id, notice.version FROM public_notice notice JOIN notice_item item ON notice_id = notice.id WHERE application_id = $1',
      [one.key],
    );
    const post = () =>
      send(people.officer.ask, 'postNotice', { noticeId: `notice_${notice.id}`, version: notice.version });
    expect(oneOf).toContainEqual(await atOnce(post, post));
    expect(await stepsTo(one.key, 'IN_NOTICE')).toBe(1);
  });

  it('the host withdraws as the meeting is signed, and as the centers are recognised: one of both, whole', async () => {
    const { consulted, draftDeliberation, posted, send, people } = stage;
    const before = await consulted();
    const meeting = await draftDeliberation([before.id]);
    const signed = await atOnce(withdraw(before), () =>
      send(people.leader.ask, 'signDeliberation', { deliberationId: meeting.id, version: meeting.version }),
    );
    // an approved application can be withdrawn as well: then both were done, one after the other
    expect([['DONE', 'DONE'], ...oneOf]).toContainEqual(signed);
    expect(['APPROVED', 'WITHDRAWN']).toContain(await stateOf(before.key));
    const { applications, notice } = await posted(2);
    const [leaving] = applications;
    if (!leaving) throw new Error('nobody');
    stage.time.now = new Date('2026-07-08T01:00:00Z');
    const codes = await atOnce(withdraw(leaving), () =>
      send(people.leader.ask, 'recogniseCenters', { noticeId: notice.id }),
    );
    expect([['DONE', 'DONE'], ...oneOf]).toContainEqual(codes);
    const { centers } = await row<{ centers: number }>(
      'SELECT count(center_id)::int AS centers FROM application WHERE id = $1',
      [leaving.key],
    );
    const state = await stateOf(leaving.key);
    expect([state, centers]).toEqual(state === 'RECOGNISED' ? ['RECOGNISED', 1] : ['WITHDRAWN', 0]);
    const { names } = await row<{ names: number }>(
      'SELECT count(*)::int AS names FROM taken_name WHERE application_id = $1 OR center_id = (SELECT center_id FROM application WHERE id = $1)',
      [leaving.key],
    );
    expect(names).toBe(centers);
  });
});
