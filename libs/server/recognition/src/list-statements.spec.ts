import 'reflect-metadata';
import { type OutcomeStage, openOutcomeStage } from './testing/outcome-stage';
import { openPanelStage, type PanelStage, type PooledExpert } from './testing/panel-stage';

/** Lists with lists below them, and the name of the root that has the rows. */
const lists: readonly (readonly [root: string, query: string])[] = [
  [
    'recognitionCalls',
    '{ recognitionCalls { nodes { id title fields { code } attachments { id } extensions { reason } viewerCan { close } } } }',
  ],
  [
    'applications',
    `{ applications { nodes { id name form host { name } department { name } call { title } hostRecord { kind } versions { number }
       evidence { file { name } } steps { step } comments { text } recommendations { opinion } settlements { rule }
       panelConclusion { opinion } barredParties barredGroup viewerCan { handle } } } }`.replace(
      ' hostRecord: name',
      '',
    ),
  ],
  [
    'deliberations',
    '{ deliberations { nodes { id signer { name } items { decision application { name host { name } } } viewerCan { sign } } } }',
  ],
  [
    'publicNotices',
    `{ publicNotices { nodes { id reckoning { day } announcements { title } items { name host { name } objectionOutcomes { state }
       center { code certificate { number } subsidy { amount } } } viewerCan { post } } } }`,
  ],
  ['objections', '{ objections { nodes { id body item { name notice { title } } viewerCan { settle } } } }'],
];

describe('Art. 9: a list is one statement, however many rows it has', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());

  /** A call, and a notice with recognised centers, of which one was objected to. */
  const more = async (count: number): Promise<void> => {
    const { posted, done, everyone, objectionTo, make, place, time, people } = stage;
    time.now = new Date('2026-06-30T04:00:00Z');
    await make.call({ jurisdiction_id: place });
    const { notice } = await posted(count);
    await done(everyone, 'submitObjection', objectionTo(notice.items[0]));
    time.now = new Date('2026-07-08T01:00:00Z');
    if (count > 1) await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
  };
  const read = async (root: string, query: string): Promise<{ rows: number; statements: number }> => {
    const { data, errors, statements } = await stage.people.officer.ask(query);
    expect(errors).toEqual([]);
    const { nodes }: { nodes: object[] } = JSON.parse(JSON.stringify(data?.[root]));
    return { rows: nodes.length, statements };
  };

  it('calls, applications, deliberations, notices and objections, with what hangs on them', async () => {
    await more(1);
    const few = new Map<string, number>();
    for (const [root, query] of lists) {
      const { rows, statements } = await read(root, query);
      expect([root, statements]).toEqual([root, 1]);
      few.set(root, rows);
    }
    await more(4);
    await more(2);
    for (const [root, query] of lists) {
      const { rows, statements } = await read(root, query);
      expect([root, statements]).toEqual([root, 1]);
      expect(rows).toBeGreaterThan(few.get(root) ?? Infinity);
    }
  });
});

describe('Art. 9(3): experts, panels and seats', () => {
  let stage: PanelStage;
  beforeAll(async () => {
    stage = await openPanelStage();
  });
  afterAll(() => stage?.test.close());

  const experts = async (count: number): Promise<PooledExpert[]> => {
    const made: PooledExpert[] = [];
    for (let index = 0; index < count; index += 1) made.push(await stage.expert('TECHNICAL'));
    return made;
  };
  const statementsOf = async (asking: Pick<PooledExpert, 'ask'>, query: string, variables = {}): Promise<number> => {
    const { errors, statements } = await asking.ask(query, variables);
    expect(errors).toEqual([]);
    return statements;
  };

  it('are one statement a list; what a panel is composed by asks as often for ten experts as for one', async () => {
    const applicationIds = [await stage.application()];
    const [first] = await experts(1);
    if (!first) throw new Error('nobody');
    const { id: panelId } = await stage.panel(applicationIds);
    const desk = `query ($panelId: ID!) { panelDesk(panelId: $panelId) {
      seatedConflicts { seatId } candidates { expertId name conflicts { path { name } } } } }`;
    const all = [
      '{ panels { nodes { id call { title } applications { name } seats { expert { title } declarations { hasConflict } sheets { id } } conclusions { opinion } viewerCan { invite } } } }',
      '{ experts { nodes { id person { name } ties { name organisation { name } } viewerCan { change } } } }',
    ];
    const counted = async (): Promise<number[]> => {
      const found: number[] = [];
      for (const query of all) found.push(await statementsOf(stage.officer, query));
      found.push(
        await statementsOf(first, '{ mySeats { id panel { name } sheets { id } declarations { hasConflict } } }'),
      );
      found.push(await statementsOf(stage.officer, desk, { panelId }));
      return found;
    };
    const few = await counted();
    expect(few.slice(0, 3)).toEqual([1, 1, 1]);
    const pool = await experts(9);
    for (const expert of pool) {
      const employer = await stage.make.organisation({ jurisdiction_id: stage.place });
      await stage.make.insert('expert_tie', {
        expert_id: expert.expertId,
        kind: 'EMPLOYER',
        organisation_id: employer,
        name: '虚拟',
      });
    }
    for (const expert of [first, ...pool.slice(0, 3)]) await stage.invite(panelId, expert);
    const further = await stage.panel([await stage.application(), await stage.application()]);
    for (const expert of [first, ...pool.slice(0, 5)]) await stage.invite(further.id, expert);
    expect(await counted()).toEqual(few);
  });
});
