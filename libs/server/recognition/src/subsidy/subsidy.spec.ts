import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('a subsidy that was granted by mistake', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());

  const query = `query ($id: ID!) { certificate(id: $id) { viewerCan { grantSubsidy } center {
    subsidy { id amount state } cancelledSubsidies { id amount state cancelledOn cancelReason viewerCan { cancel markPaid } } } } }`;

  it('Art. 9(4): is taken back by the leader before it is paid; it stays with its reason, and the whole cap is free again', async () => {
    const { posted, done, people, time, eventsOf, decisionsOf, test } = stage;
    time.now = new Date('2026-06-30T04:00:00Z');
    const { notice, applications } = await posted(1);
    time.now = new Date('2026-07-08T01:00:00Z');
    const { items } = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const certificateId = items[0]?.center?.certificate?.id;
    const grant = (amount: string) => done(people.leader.ask, 'grantSubsidy', { certificateId, amount });
    const read = async (ask: typeof people.leader.ask): Promise<unknown> =>
      (await ask(query, { id: certificateId })).data?.['certificate'];
    const first = await grant('200000');
    expect(first).toMatchObject({ state: 'GRANTED', cancelledOn: null, viewerCan: { cancel: true } });
    expect(await read(people.leader.ask)).toMatchObject({ viewerCan: { grantSubsidy: false } });
    time.now = new Date('2026-07-09T01:00:00Z');
    const reason = '核定对象有误，应按批复另行核定（虚拟）';
    const asked = { subsidyId: first.id, version: first.version, reason };
    const cancelled = await done(people.leader.ask, 'cancelSubsidy', asked);
    expect(cancelled).toMatchObject({
      state: 'CANCELLED',
      paidOn: null,
      cancelledOn: '2026-07-09',
      cancelReason: reason,
      viewerCan: { cancel: false, markPaid: false },
    });
    const kept = {
      id: first.id,
      amount: '200000',
      state: 'CANCELLED',
      cancelledOn: '2026-07-09',
      cancelReason: reason,
    };
    expect(await read(people.leader.ask)).toMatchObject({
      viewerCan: { grantSubsidy: true },
      center: { subsidy: null, cancelledSubsidies: [kept] },
    });
    const second = await grant('200000');
    const host = applications[0]?.host.ask ?? people.stranger.ask;
    expect(await read(host)).toMatchObject({
      center: { subsidy: { id: second.id, state: 'GRANTED' }, cancelledSubsidies: [kept] },
    });
    await done(people.officer.ask, 'markSubsidyPaid', { subsidyId: second.id, version: 1, paidOn: '2026-07-09' });
    expect(await eventsOf(first.id)).toEqual(['subsidy.granted', 'subsidy.cancelled']);
    const { rows } = await test.owner.query(`SELECT payload::json FROM event WHERE type = 'subsidy.cancelled'`);
    expect(rows).toEqual([{ payload: { amount: '200000.00', cancelledOn: '2026-07-09' } }]);
    const { rows: centers } = await test.owner.query('SELECT id FROM center WHERE code = $1', [items[0]?.center?.code]);
    expect(await decisionsOf(`center_${centers[0].id}`)).toEqual(['GRANT_SUBSIDY GRANTED', 'GRANT_SUBSIDY GRANTED']);
  });
});
