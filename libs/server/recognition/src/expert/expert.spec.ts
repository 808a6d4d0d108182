import { technologyFields } from '@wanchuang/domain-registry';
import { openPanelStage, type PanelStage } from '../testing/panel-stage';

describe('Art. 9(3): the pool of experts', () => {
  let stage: PanelStage;
  beforeAll(async () => {
    stage = await openPanelStage();
  });
  afterAll(() => stage?.test.close());

  const addressOf = async (personId: number): Promise<string> =>
    (await stage.test.owner.query('SELECT email FROM person WHERE id = $1', [personId])).rows[0].email;
  const pool = (email: string) => ({
    jurisdictionId: `jurisdiction_${stage.place}`,
    email,
    kind: 'TECHNICAL',
    furtherKinds: ['MANAGEMENT', 'TECHNICAL'],
    fieldCodes: ['ADVANCED_MATERIALS'],
    title: '教授',
  });

  it('takes in who holds the role, changes, retires and brings back; events name numbers alone', async () => {
    const { officer, done, person, place, eventsOf, read } = stage;
    const { personId } = await person('EXPERT', { jurisdiction_id: place });
    const email = await addressOf(personId);
    const added = await done(officer, 'addExpert', pool(email.toUpperCase()));
    const changed = await done(officer, 'changeExpert', {
      expertId: added.id,
      version: added.version,
      kind: 'FINANCE',
    });
    const retired = await done(officer, 'retireExpert', { expertId: added.id, version: changed.version });
    expect(retired.state).toBe('RETIRED');
    const back = await done(officer, 'changeExpert', { expertId: added.id, version: retired.version, state: 'ACTIVE' });
    expect(back).toMatchObject({ state: 'ACTIVE', version: 4 });
    expect(await eventsOf(added.id)).toEqual(['expert.added', 'expert.changed', 'expert.retired', 'expert.changed']);
    const { rows } = await stage.test.owner.query(
      `SELECT count(*)::int AS count FROM event WHERE payload LIKE '%' || $1 || '%' OR payload LIKE '%教授%'`,
      [email],
    );
    expect(rows).toEqual([{ count: 0 }]);
    const found = await read(
      officer,
      `query ($jurisdictionId: ID) { experts(filter: { jurisdictionId: $jurisdictionId, kinds: [MANAGEMENT], states: [ACTIVE] }) {
         nodes { kind furtherKinds fields { code } title ties { name } viewerCan { change retire } } } }`,
      { jurisdictionId: `jurisdiction_${place}` },
    );
    expect(found).toEqual({
      experts: {
        nodes: [
          {
            kind: 'FINANCE',
            furtherKinds: ['MANAGEMENT'],
            fields: [{ code: 'ADVANCED_MATERIALS' }],
            title: '教授',
            ties: [],
            viewerCan: { change: true, retire: true },
          },
        ],
      },
    });
  });

  it('knows an organisation by its credit code: one of the register, whatever it was called, or a foreign one', async () => {
    const { officer, done, make, place, foreignCode, test } = stage;
    const { id: expertId } = await stage.expert('TECHNICAL');
    const known = await make.organisation({ jurisdiction_id: place, name: '现名（虚拟）' });
    const { rows } = await test.owner.query('SELECT credit_code AS code FROM organisation WHERE id = $1', [known]);
    const tie = { expertId, kind: 'EMPLOYER', creditCode: rows[0].code, name: '曾用名（虚拟）' };
    expect(await done(officer, 'addTie', tie)).toMatchObject({ name: '现名（虚拟）' });
    const foreign = await done(officer, 'addTie', { ...tie, creditCode: foreignCode, name: '外地单位（虚拟）' });
    const ended = await done(officer, 'endTie', { tieId: foreign.id, version: foreign.version, untilOn: '2026-06-30' });
    expect(ended).toMatchObject({ untilOn: '2026-06-30', name: '外地单位（虚拟）', version: 2 });
  });

  it('is searched by name, title and tied organisation, and by field; each tells the seats of the last twelve months', async () => {
    const { officer, done, read, test, place, foreignCode } = stage;
    const { id, personId } = await stage.expert('FINANCE', { title: '正高级会计师', field_ids: '{2}' });
    await done(officer, 'addTie', { expertId: id, kind: 'OTHER', creditCode: foreignCode, name: '独名研究会（虚拟）' });
    await test.owner.query(`UPDATE person SET name = '寻得（虚构）' WHERE id = $1`, [personId]);
    const { id: panelId } = await stage.panel([await stage.application()]);
    await test.owner.query(
      `INSERT INTO seat (id, panel_id, expert_id, kind, state, conflict_check, invited_at, answered_at)
       SELECT 1, substr($1, 7)::int, id, 'FINANCE', 'ACCEPTED', '{}', '2025-07-01', '2025-07-01' FROM expert WHERE person_id = $2`,
      [panelId, personId],
    );
    const found = async (filter: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const { experts } = await read<{ experts: { nodes: unknown } }>(
        officer,
        'query ($filter: ExpertFilter) { experts(filter: $filter) { nodes { id seatsLastYear } } }',
        { filter: { jurisdictionId: `jurisdiction_${place}`, ...filter } },
      );
      return experts.nodes;
    };
    const [field, other] = [technologyFields.find((one) => one.id === 2), technologyFields.find((one) => one.id === 3)];
    for (const search of ['寻得', '正高级', '独名研究'])
      expect(await found({ search, fieldCodes: [field?.code] })).toEqual([{ id, seatsLastYear: 1 }]);
    expect(await found({ search: '寻得', fieldCodes: [other?.code] })).toEqual([]);
  });
});
