import { publicActor, rulesOf } from '@wanchuang/domain-access';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { accessOf } from '@wanchuang/server-platform';
import { type FiguresStage, figuresStage, type Told } from './testing/figures-stage';

const asPublic = accessOf(rulesOf(publicActor));
const pointsOf = (series: readonly Told[], measure: string, field: string | null = null) =>
  series
    .find((one) => one.measure === measure && (one.field?.code ?? null) === field)
    ?.points.map(({ year, value, state }) => [year, value, state]);

describe('public figures', () => {
  let stage: FiguresStage;
  beforeEach(async () => {
    stage = await figuresStage();
  });
  afterEach(() => stage?.close());

  const centers = async (jurisdiction: number, field: number, count: number, year = 2024): Promise<number[]> => {
    const made: number[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(await stage.center(jurisdiction, field, { [year]: 100 + index }));
    return made;
  };

  it('are series of years for everyone, told or with a reason why not, in one statement', async () => {
    const { make } = stage;
    const district = await make.jurisdiction({ code: 'WZ' });
    for (let index = 0; index < 6; index += 1) {
      await stage.center(district, 1, { 2023: 100, 2024: 200 + index });
      await stage.center(district, 2, { 2024: 10 });
    }
    for (let index = 0; index < 3; index += 1) await stage.center(district, 3, { 2024: 7 });
    await stage.center(district, 4, {}, { recognised_on: '2024-05-01' });
    for (const year of [2024, 2023]) expect((await stage.publish(district, year)).errors).toEqual([]);

    const { releases, whole, fields, statements } = await stage.told(district, asPublic);
    const of = { id: `jurisdiction_${district}` };
    const publishedAt = '2026-06-30T04:00:00.000Z';
    expect(releases).toEqual([
      { id: expect.stringMatching(/^figureRelease_/), year: 2023, publishedAt, jurisdiction: of },
      { id: expect.stringMatching(/^figureRelease_/), year: 2024, publishedAt, jurisdiction: of },
    ]);
    expect(whole.map(({ measure }) => measure)).toEqual([
      'CENTERS',
      'RD_INVESTMENT',
      'PATENTS_INVENTION',
      'TECH_CONTRACT_VOLUME',
    ]);
    expect(pointsOf(whole, 'CENTERS')).toEqual([
      [2023, '15', 'SHOWN'],
      [2024, '16', 'SHOWN'],
    ]);
    expect(pointsOf(whole, 'RD_INVESTMENT')).toEqual([
      [2023, '600', 'SHOWN'],
      [2024, '1296', 'SHOWN'],
    ]);
    expect(pointsOf(whole, 'PATENTS_INVENTION')).toEqual([
      [2023, null, 'TOO_FEW'],
      [2024, null, 'TOO_FEW'],
    ]);
    const [steel, food, small, none] = await codes(stage, [1, 2, 3, 4]);
    expect(pointsOf(fields, 'RD_INVESTMENT', steel)).toEqual([
      [2023, '600', 'SHOWN'],
      [2024, '1215', 'SHOWN'],
    ]);
    // Total less these two would be the three of the third field.
    expect(pointsOf(fields, 'RD_INVESTMENT', food)?.[1]).toEqual([2024, null, 'TELLS_APART']);
    expect(pointsOf(fields, 'RD_INVESTMENT', small)?.[1]).toEqual([2024, null, 'TOO_FEW']);
    expect(pointsOf(fields, 'CENTERS', none)).toEqual([
      [2023, null, 'NO_CENTER'],
      [2024, '1', 'SHOWN'],
    ]);
    expect(statements).toBe(1);
  });

  it('are none where nothing was published, and refused where there is no such place', async () => {
    const district = await stage.make.jurisdiction();
    expect(await stage.told(district, asPublic)).toMatchObject({ releases: [], whole: [], fields: [] });
    const unknown = await stage.ask('{ publicFigures(jurisdictionId: "jurisdiction_999999") { releases { id } } }');
    expect(unknown).toMatchObject({ data: null, errors: [{ code: 'BAD_USER_INPUT', place: 'jurisdictionId' }] });
  });

  it('count what is withdrawn, a region, or ended before the year’s end as it was', async () => {
    const district = await stage.make.jurisdiction();
    await centers(district, 1, 6);
    await stage.center(district, 1, { 2024: 5000 }, { withdrawn_at: '2026-01-01T00:00:00Z' });
    await stage.center(district, 1, { 2024: 1000 }, { status: 'REVOKED', ended_on: '2024-12-31' });
    const region = { kind: 'REGION', status: 'ACTIVE', legal_form: 'NOT_APPLICABLE', formation_mode: 'NOT_APPLICABLE' };
    const id = await stage.make.insert('center', {
      ...region,
      code: 'R',
      name: 'R',
      field_id: 0,
      jurisdiction_id: district,
    });
    await stage.make.fact(id, indicatorByCode('RD_INVESTMENT').id, 2024, 70000);
    await stage.publish(district, 2024);
    const { whole } = await stage.told(district);
    expect(pointsOf(whole, 'CENTERS')).toEqual([[2024, '6', 'SHOWN']]);
    // the revoked one is one of a group that it dominates: 1000 beside six of about 100 is not a tenth more
    expect(pointsOf(whole, 'RD_INVESTMENT')).toEqual([[2024, '1615', 'SHOWN']]);
  });

  it('count organisations that belong together as one host, at whatever distance', async () => {
    const district = await stage.make.jurisdiction();
    await centers(district, 1, 5);
    const parent = await stage.make.organisation({ jurisdiction_id: district });
    const between = await stage.make.organisation({ jurisdiction_id: district, parent_id: parent });
    const [one, other] = [
      await stage.make.organisation({ jurisdiction_id: district, parent_id: between }),
      await stage.make.organisation({ jurisdiction_id: district, parent_id: parent }),
    ];
    await stage.center(district, 2, { 2024: 100 }, { host_id: one });
    await stage.center(district, 2, { 2024: 100 }, { host_id: other });
    await stage.publish(district, 2024);
    expect(pointsOf((await stage.told(district)).whole, 'RD_INVESTMENT')).toEqual([[2024, '710', 'SHOWN']]);

    const apart = await stage.make.jurisdiction();
    await centers(apart, 1, 4);
    for (const host_id of [one, other]) await stage.center(apart, 2, { 2024: 100 }, { host_id });
    await stage.publish(apart, 2024);
    expect(pointsOf((await stage.told(apart)).whole, 'RD_INVESTMENT')).toEqual([[2024, null, 'TOO_FEW']]);
  });

  describe('of a place and of those above it', () => {
    let [city, north, south] = [0, 0, 0];
    beforeEach(async () => {
      city = await stage.make.jurisdiction({ level: 'MUNICIPALITY' });
      north = await stage.make.jurisdiction({ parent_id: city });
      south = await stage.make.jurisdiction({ parent_id: city });
    });
    const wholeOf = async (place: number) => pointsOf((await stage.told(place)).whole, 'RD_INVESTMENT')?.[0];

    it('are left out below where the rest of what is known above would be a small group', async () => {
      await centers(north, 1, 8);
      await centers(south, 1, 3);
      for (const place of [city, north, south]) await stage.publish(place, 2024);
      expect(await wholeOf(city)).toEqual([2024, '1131', 'SHOWN']);
      expect(await wholeOf(north)).toEqual([2024, null, 'TELLS_APART']);
      expect(await wholeOf(south)).toEqual([2024, null, 'TOO_FEW']);
    });

    it('are left out above where those below were first', async () => {
      await centers(north, 1, 8);
      await centers(south, 1, 3);
      for (const place of [north, south, city]) await stage.publish(place, 2024);
      expect(await wholeOf(north)).toEqual([2024, '828', 'SHOWN']);
      expect(await wholeOf(city)).toEqual([2024, null, 'TELLS_APART']);
    });

    it('rest on the same values whatever is filed or corrected between two releases: no difference is one center’s', async () => {
      const [corrected = 0] = await centers(north, 1, 8);
      await centers(south, 1, 8);
      await stage.publish(north, 2024);
      const { owner } = stage.test;
      await owner.query(`UPDATE indicator_fact SET known_until = '2026-06-29T00:00:00Z' WHERE center_id = $1`, [
        corrected,
      ]);
      await stage.make.fact(corrected, indicatorByCode('RD_INVESTMENT').id, 2024, 777, {
        known_from: '2026-06-29T00:00:00Z',
      });
      await stage.center(north, 1, { 2024: 4321 });
      await stage.publish(south, 2024);
      await stage.publish(city, 2024);
      expect([await wholeOf(north), await wholeOf(south)]).toEqual([
        [2024, '828', 'SHOWN'],
        [2024, '828', 'SHOWN'],
      ]);
      expect(await wholeOf(city)).toEqual([2024, '1656', 'SHOWN']);
    });

    it('are the same where two places tell at once as where they tell in turn', async () => {
      await centers(north, 1, 8);
      await centers(south, 1, 3);
      const answers = await Promise.all([stage.publish(city, 2024), stage.publish(north, 2024)]);
      expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
      const states = [(await wholeOf(city))?.[2], (await wholeOf(north))?.[2]];
      expect(states.sort()).toEqual(['SHOWN', 'TELLS_APART']);
    });
  });
});

const codes = async ({ test }: FiguresStage, ids: readonly number[]): Promise<string[]> => {
  const { rows } = await test.owner.query<{ code: string }>('SELECT code FROM field WHERE id = ANY($1) ORDER BY id', [
    ids,
  ]);
  return rows.map(({ code }) => code);
};
