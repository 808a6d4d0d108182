import { publicActor, type Role, rulesOf } from '@wanchuang/domain-access';
import { accessOf } from '@wanchuang/server-platform';
import { analyticsApi } from '../testing/analytics-api';
import { type FiguresStage, figuresStage, publish } from './testing/figures-stage';

describe('publishing figures', () => {
  let stage: FiguresStage;
  let [city, north, beside] = [0, 0, 0];
  beforeAll(async () => {
    stage = await figuresStage();
    city = await stage.make.jurisdiction({ level: 'MUNICIPALITY' });
    north = await stage.make.jurisdiction({ parent_id: city });
    beside = await stage.make.jurisdiction();
    for (let index = 0; index < 6; index += 1) await stage.center(north, 1, { 2024: 100 });
  });
  afterAll(() => stage?.close());

  const signedInAs = (role: Role, jurisdictionId: number) => {
    const access = accessOf(rulesOf(publicActor));
    const roles = [{ role, jurisdictionId, organisationId: null }];
    const rights = { personId: 1, holdings: roles, below: { [city]: [north] } };
    const signedIn = { personId: 1, sessionId: 1, roles, rights, access };
    return analyticsApi(stage.test, { request: () => ({ signedIn }) });
  };
  const inputOf = (jurisdiction: number, year: number) => ({
    input: { jurisdictionId: `jurisdiction_${jurisdiction}`, year },
  });
  const rowsOf = async (table: string): Promise<number> => {
    const { rows } = await stage.test.owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
    return Number(rows[0]?.count);
  };

  it.each<[string, Role, () => number, () => number, number, string, string]>([
    [
      'an officer of the bureau',
      'BUREAU_OFFICER',
      () => north,
      () => north,
      2024,
      'FORBIDDEN',
      'Mutation.publishFigures',
    ],
    [
      'a leader of another place',
      'BUREAU_LEADER',
      () => beside,
      () => north,
      2024,
      'FORBIDDEN',
      'input.jurisdictionId',
    ],
    ['a leader of a place below', 'BUREAU_LEADER', () => north, () => city, 2024, 'FORBIDDEN', 'input.jurisdictionId'],
    [
      'a leader, of a place that is not there',
      'BUREAU_LEADER',
      () => north,
      () => 999999,
      2024,
      'FORBIDDEN',
      'input.jurisdictionId',
    ],
    [
      'a leader, for a year that is not due',
      'BUREAU_LEADER',
      () => north,
      () => north,
      2026,
      'BAD_USER_INPUT',
      'input.year',
    ],
    [
      'a leader, for a year that is none',
      'BUREAU_LEADER',
      () => north,
      () => north,
      99999,
      'BAD_USER_INPUT',
      'input.year',
    ],
  ])('is refused to %s, and nothing is written', async (_, role, held, asked, year, code, place) => {
    const answer = await signedInAs(role, held())(publish, inputOf(asked(), year));
    expect(answer).toMatchObject({ data: null, errors: [{ code, place }] });
    expect([await rowsOf('figure_release'), await rowsOf('event')]).toEqual([0, 0]);
  });

  it('is a leader’s once, also from above, with its event; again it is a conflict, and the same key is answered alike', async () => {
    const leader = signedInAs('BUREAU_LEADER', city);
    const keyed = { input: { ...inputOf(north, 2024).input, idempotencyKey: 'a-key-of-mine' } };
    const first = await leader(publish, keyed);
    expect(first).toMatchObject({
      errors: [],
      data: { publishFigures: { year: 2024, jurisdiction: { id: `jurisdiction_${north}` } } },
    });
    expect((await leader(publish, keyed)).data).toEqual(first.data);
    expect(await leader(publish, inputOf(north, 2024))).toMatchObject({ data: null, errors: [{ code: 'CONFLICT' }] });
    const { rows } = await stage.test.owner.query(
      'SELECT type, actor, subject, jurisdiction_id, payload FROM event ORDER BY sequence',
    );
    const { id } = (first.data as { publishFigures: { id: string } }).publishFigures;
    expect(rows).toEqual([
      {
        type: 'figures.published',
        actor: 'person_1',
        subject: id,
        jurisdiction_id: north,
        payload: expect.stringContaining('"shown"'),
      },
    ]);
    expect(JSON.parse(rows[0].payload)).toEqual({ year: 2024, shown: 2, suppressed: 4 });
  });

  it('is kept by the database: the server can change nothing and take nothing back', async () => {
    for (const table of ['figure_release', 'public_figure', 'figure_contribution']) {
      const column = table === 'figure_release' ? 'year' : 'value';
      for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET ${column} = ${column}`])
        await expect(stage.test.database.transact('local', (tx) => tx.rows(sql))).rejects.toThrow(/permission denied/);
    }
  });
});
