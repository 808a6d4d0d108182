import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('objections', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());

  it('Art. 9(4): those to a notice that are open are counted whole, whatever page of them is read', async () => {
    const { posted, done, everyone, objectionTo, people, time } = stage;
    time.now = new Date('2026-06-30T04:00:00Z');
    const [asked, other] = [(await posted(2)).notice, (await posted(1)).notice];
    for (const item of [asked.items[0], asked.items[0], asked.items[1], other.items[0]])
      await done(everyone, 'submitObjection', objectionTo(item));
    const open = async (noticeId?: string) => {
      const query = `query ($noticeId: ID) {
        objections(filter: { noticeId: $noticeId, states: [RECEIVED] }, first: 1) { totalCount nodes { id version } } }`;
      const { data } = await people.leader.ask(query, { noticeId });
      return JSON.parse(JSON.stringify(data?.['objections']));
    };
    const { totalCount, nodes } = await open(asked.id);
    expect([totalCount, nodes.length, (await open()).totalCount]).toEqual([3, 1, 4]);
    const [{ id: objectionId, version }] = nodes;
    const settled = { objectionId, version, outcome: 'DISMISS', reason: '查无实据（虚拟）' };
    await done(people.leader.ask, 'settleObjection', settled);
    expect((await open(asked.id)).totalCount).toBe(2);
  });
});
