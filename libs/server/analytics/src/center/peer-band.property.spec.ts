import { indicatorByCode } from '@wanchuang/domain-indicators';
import fc from 'fast-check';
import { type FiguresStage, figuresStage } from '../public-figures/testing/figures-stage';
import { plainPeerBand } from './testing/plain-peer-bands';

const indicators = ['RD_INVESTMENT', 'PATENTS_INVENTION'] as const;
const years = [2023, 2024, 2025];

/** A host, the one above it (by place in the list), and its centers with their fields and values. */
const host = fc.record({
  above: fc.option(fc.nat({ max: 30 }), { freq: 3 }),
  centers: fc.array(
    fc.record({
      field: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
      values: fc.array(fc.option(fc.integer({ min: 0, max: 99_999 }), { freq: 4 }), {
        minLength: indicators.length * years.length,
        maxLength: indicators.length * years.length,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
const district = fc.array(host, { minLength: 3, maxLength: 16 });
type Hosts = typeof district extends fc.Arbitrary<infer T> ? T : never;

const query = `query ($id: ID!, $indicators: [String!]!, $fromYear: Int!, $toYear: Int!) { center(id: $id) {
  peerBands(indicators: $indicators, fromYear: $fromYear, toYear: $toYear) { indicatorCode scope points { year p25 median p75 peers } } } }`;

describe('where peers stand, in any district', () => {
  let stage: FiguresStage;
  beforeAll(async () => {
    stage = await figuresStage();
  });
  afterAll(() => stage?.close());

  interface Made {
    readonly id: number;
    readonly field: number;
  }

  const build = async (hosts: Hosts): Promise<Made[]> => {
    const { make, test } = stage;
    const jurisdiction_id = await make.jurisdiction();
    const department_id = await make.department({ jurisdiction_id });
    const made: Made[] = [];
    const organisations: number[] = [];
    for (const { above, centers } of hosts) {
      const parent_id = above === null ? null : (organisations[above] ?? null); // only of those made before: no circles
      const host_id = await make.organisation({ jurisdiction_id, parent_id });
      organisations.push(host_id);
      for (const { field, values } of centers) {
        const id = await make.center({ jurisdiction_id, department_id, host_id, field_id: field });
        made.push({ id, field });
        for (const [at, value] of values.entries()) {
          const code = indicators[at % indicators.length];
          const year = years[Math.floor(at / indicators.length)];
          if (value !== null && code && year) await make.fact(id, indicatorByCode(code).id, year, value);
        }
      }
    }
    await test.owner.query('UPDATE center SET withdrawn_at = now() WHERE jurisdiction_id = $1 AND id % 11 = 0', [
      jurisdiction_id,
    ]);
    return made.filter(({ id }) => id % 11 !== 0);
  };

  it('is what the rule comes to, written down without a thought of speed', async () => {
    const seen = new Map<string, number>();
    for (const hosts of fc.sample(district, { numRuns: 12, seed: 2026 }))
      for (const { id, field } of await build(hosts))
        for (const [fromYear, toYear] of [
          [2023, 2025],
          [2025, 2025],
        ] as const) {
          const { data, errors } = await stage.ask(query, { id: `center_${id}`, indicators, fromYear, toYear });
          expect(errors).toEqual([]);
          const expected = [];
          for (const indicatorCode of indicators) {
            const { id: indicatorId } = indicatorByCode(indicatorCode);
            const asked = { centerId: id, fieldId: field, indicatorId, fromYear, toYear };
            expected.push({ indicatorCode, ...(await plainPeerBand(stage.test, asked)) });
          }
          expect(data).toEqual({ center: { peerBands: expected } });
          for (const { scope, points } of expected)
            for (const { peers } of points) {
              const kind = `${scope} ${peers === 0 ? 'untold' : 'told'}`;
              seen.set(kind, (seen.get(kind) ?? 0) + 1);
            }
        }
    // every kind of answer was among them
    expect([...seen.keys()].sort()).toEqual(['FIELD told', 'FIELD untold', 'JURISDICTION told', 'JURISDICTION untold']);
  }, 120_000);
});
