import { indicatorByCode } from '@wanchuang/domain-indicators';
import fc from 'fast-check';
import { type FiguresStage, figuresStage } from '../public-figures/testing/figures-stage';

interface Band {
  readonly scope: string;
  readonly points: readonly {
    readonly year: number;
    readonly p25: string | null;
    readonly median: string | null;
    readonly p75: string | null;
    readonly peers: number;
  }[];
}

const { id: indicatorId } = indicatorByCode('RD_INVESTMENT');

describe('where the peers of a center stand', () => {
  let stage: FiguresStage;
  let district = 0;
  beforeEach(async () => {
    stage = await figuresStage();
    district = await stage.make.jurisdiction();
  });
  afterEach(() => stage?.close());

  const bandOf = async (center: number, fromYear = 2025, toYear = fromYear): Promise<Band> => {
    const { data, errors } = await stage.ask(
      `query ($id: ID!, $fromYear: Int!, $toYear: Int!) { center(id: $id) {
        peerBands(indicators: ["RD_INVESTMENT"], fromYear: $fromYear, toYear: $toYear) { scope points { year p25 median p75 peers } } } }`,
      { id: `center_${center}`, fromYear, toYear },
    );
    expect(errors).toEqual([]);
    return (data as { center: { peerBands: [Band] } }).center.peerBands[0];
  };
  const centersWith = async (field: number, values: readonly number[], year = 2025, row = {}): Promise<number[]> => {
    const made: number[] = [];
    for (const value of values) made.push(await stage.center(district, field, { [year]: value }, row));
    return made;
  };
  const nothing = { p25: null, median: null, p75: null, peers: 0 };

  it('is told by quartiles of other hosts’ centers of its field, each a mean of three around its place, in coarse steps', async () => {
    const [own = 0] = await centersWith(1, [5000, 50, 10, 40, 20, 31]);
    // 10, 20, 31, 40, 50: means of three are 20.3, 30.3 and 40.3
    expect(await bandOf(own)).toEqual({
      scope: 'FIELD',
      points: [{ year: 2025, p25: '20', median: '30', p75: '40', peers: 5 }],
    });
  });

  it('is not told of fewer than five, not how many these are either; a year decides alone', async () => {
    const [own = 0, ...others] = await centersWith(1, [1, 2, 3, 4, 5, 6]);
    for (const center of others.slice(1)) await stage.make.fact(center, indicatorId, 2024, 7);
    expect(await bandOf(own, 2024, 2025)).toMatchObject({
      scope: 'FIELD',
      points: [
        { ...nothing, year: 2024 },
        { year: 2025, median: '4', peers: 5 },
      ],
    });
    expect(await bandOf(own, 2024)).toEqual({ scope: 'JURISDICTION', points: [{ ...nothing, year: 2024 }] });
  });

  it('is not told of two other hosts, however many centers they have', async () => {
    const [own = 0] = await centersWith(1, [1]);
    const hosts = [
      await stage.make.organisation({ jurisdiction_id: district }),
      await stage.make.organisation({ jurisdiction_id: district }),
    ];
    for (const host_id of hosts) await centersWith(1, [10, 20, 30], 2025, { host_id });
    expect((await bandOf(own)).points).toEqual([{ ...nothing, year: 2025 }]);
    await centersWith(1, [40]);
    expect((await bandOf(own)).points).toMatchObject([{ peers: 7 }]);
  });

  it('leaves out all centers of organisations that belong together, so that two of one host read the same', async () => {
    const parent = await stage.make.organisation({ jurisdiction_id: district });
    const daughter = await stage.make.organisation({ jurisdiction_id: district, parent_id: parent });
    const below = await stage.make.organisation({ jurisdiction_id: district, parent_id: daughter });
    const [one = 0] = await centersWith(1, [9000], 2025, { host_id: parent });
    const [other = 0] = await centersWith(1, [8000], 2025, { host_id: below });
    await centersWith(1, [10, 20, 30, 40, 50]);
    expect(await bandOf(one)).toMatchObject({ points: [{ median: '30', peers: 5 }] });
    expect(await bandOf(other)).toEqual(await bandOf(one));
  });

  it('is that of all small fields together where its own is one, without those that stand alone', async () => {
    const [large = 0] = await centersWith(1, [1, 100, 100, 100, 100, 100]);
    const [small = 0] = await centersWith(2, [1, 10, 20]);
    await centersWith(3, [30, 40, 50]);
    expect(await bandOf(small)).toEqual({
      scope: 'JURISDICTION',
      points: [{ year: 2025, p25: '20', median: '30', p75: '40', peers: 5 }],
    });
    expect(await bandOf(large)).toMatchObject({ scope: 'FIELD', points: [{ median: '100', peers: 5 }] });
  });

  it('compares regions, which nobody hosts, with each other', async () => {
    const region = { kind: 'REGION', status: 'ACTIVE', legal_form: 'NOT_APPLICABLE', formation_mode: 'NOT_APPLICABLE' };
    const made: number[] = [];
    for (const value of [1, 10, 20, 30, 40, 50]) {
      const row = { ...region, code: `R${value}`, name: `R${value}`, field_id: 0, jurisdiction_id: district };
      const id = await stage.make.insert('center', row);
      await stage.make.fact(id, indicatorId, 2025, value);
      made.push(id);
    }
    expect(await bandOf(made[0] ?? 0)).toMatchObject({ scope: 'JURISDICTION', points: [{ median: '30', peers: 5 }] });
  });

  it('gives a host with many centers nothing to subtract: in every range of years its bands are equal or of other centers', async () => {
    const host_id = await stage.make.organisation({ jurisdiction_id: district });
    const years = [2023, 2024, 2025];
    const own: number[] = [];
    for (const field of [1, 2, 3, 4]) own.push(...(await centersWith(field, [7, 9], 2025, { host_id })));
    // Each field has centers enough in one year, too few in another.
    for (const [at, field] of [1, 2, 3, 4].entries())
      for (let index = 0; index < 6; index += 1) {
        const values = Object.fromEntries(
          years.filter((year) => (index + year + at) % 4 > 0).map((year) => [year, 100]),
        );
        await stage.center(district, field, index < 4 ? { ...values, [2023 + (at % 3)]: 100 } : values);
      }
    const { rows } = await stage.test.owner.query<{ year: number; field: number; peers: string }>(
      `SELECT year, field_id AS field, count(*) AS peers FROM indicator_fact JOIN center ON center.id = center_id
       WHERE host_id <> $1 GROUP BY 1, 2`,
      [host_id],
    );
    for (const year of years) {
      const seen = new Map<string, number>();
      for (const [at, center] of own.entries())
        for (const [fromYear, toYear] of [
          [year, year],
          [2023, year],
          [year, 2025],
          [2023, 2025],
        ] as const) {
          const { scope, points } = await bandOf(center, fromYear, toYear);
          const peers = points.find((point) => point.year === year)?.peers ?? 0;
          const key = scope === 'FIELD' ? `field ${1 + Math.floor(at / 2)}` : 'small fields';
          if (peers > 0) expect([key, seen.get(key) ?? peers]).toEqual([key, peers]);
          if (peers > 0) seen.set(key, peers);
        }
      const all = rows.filter((row) => row.year === year).reduce((sum, { peers }) => sum + Number(peers), 0);
      const told = [...seen.values()].reduce((sum, peers) => sum + peers, 0);
      expect(told).toBeLessThanOrEqual(all); // nobody is in two groups
      expect(seen.size).toBeGreaterThan(0);
    }
  });
});

describe('quartiles beside a sum of the same five peers', () => {
  let stage: FiguresStage;
  beforeAll(async () => {
    stage = await figuresStage();
  });
  afterAll(() => stage?.close());

  const coarse = async (values: readonly string[]): Promise<number[]> => {
    const { rows } = await stage.test.owner.query<{ value: string }>(
      'SELECT round_coarsely(value::numeric) AS value FROM unnest($1::text[]) WITH ORDINALITY AS v (value, place) ORDER BY place',
      [values],
    );
    return rows.map(({ value }) => Number(value));
  };

  it('are in steps of a tenth to a quarter of the value', async () => {
    expect(
      await coarse(['0', '1', '1.09', '1.1', '1.99', '2.2', '2.25', '4.8', '5.5', '9.4', '9.5', '1000', '0.0123']),
    ).toEqual([0, 1, 1, 1.2, 2, 2, 2.5, 5, 6, 9, 10, 1000, 0.012]);
  });

  const leading = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9];
  const steps = [0, 1, 2, 3, 4, 5].flatMap((power) => leading.map((value) => value * 10 ** power));
  /** How much may have been rounded to a step: from half way to the one below to half way to the one above. */
  const widthOf = (told: number): number => {
    const at = steps.findIndex((step) => Math.abs(step - told) < 1e-9);
    const [below, above] = [steps[at - 1], steps[at + 1]];
    if (below === undefined || above === undefined) throw new Error(`${told} is no step`);
    return (above - below) / 2;
  };

  it('leave the one in the middle, which is 3 × first + 3 × third − sum, more than a tenth uncertain', async () => {
    const value = fc.integer({ min: 2, max: 80000 });
    const worlds = fc
      .sample(fc.tuple(value, value, value, value, value), { numRuns: 200, seed: 5 })
      .map((values) => values.sort((one, other) => one - other));
    for (const [a, b, c, d, e] of worlds) {
      const [first = 0, third = 0] = await coarse([String((a + b + c) / 3), String((c + d + e) / 3)]);
      const eitherWay = (3 * (widthOf(first) + widthOf(third))) / 2;
      expect(eitherWay).toBeGreaterThan(0.1 * c);
    }
  });
});
