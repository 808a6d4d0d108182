import { type EvaluationCycleState, Grade } from '@wanchuang/domain-evaluation';
import { Dimension } from '@wanchuang/domain-indicators';
import type { Centers } from './seed-centers';
import type { SeedKit } from './seed-kit';
import type { Places } from './seed-places';

const totals = ['100', '0', '65.5', '65.50', '99.99', '80', '72.25', '59.01'];

interface Cycle {
  readonly place: number;
  readonly from: number;
  /** Two years later, if nothing is said. */
  readonly to?: number;
  readonly state: EvaluationCycleState;
  readonly published: string | null;
  readonly taking: readonly number[];
  /** By chance, if nothing is said. */
  readonly total?: string;
}

/** Cycles of all states; two districts have one of the same years, and a city's own evaluates a district's center too. */
export const seedEvaluations = async (kit: SeedKit, centers: Centers, places: Places): Promise<void> => {
  const ofWanzhou = [...centers.recognised.slice(0, 12), centers.merged];
  const ofBeside = centers.recognised.slice(12, 18);
  const cycles: readonly Cycle[] = [
    { place: places.wanzhou, from: 2017, state: 'CLOSED', published: '2020-05-01', taking: ofWanzhou.slice(0, 6) },
    { place: places.wanzhou, from: 2020, state: 'PUBLISHED', published: '2024-05-10', taking: ofWanzhou },
    { place: places.wanzhou, from: 2023, state: 'SCORING', published: null, taking: ofWanzhou.slice(2, 9) },
    { place: places.beside, from: 2020, state: 'PUBLISHED', published: '2024-06-01', taking: ofBeside },
    { place: places.beside, from: 2023, state: 'PUBLISHED', published: '2026-05-31', taking: ofBeside.slice(1) },
    {
      place: places.city,
      from: 2021,
      state: 'PUBLISHED',
      published: '2024-04-17',
      taking: [...centers.recognised.slice(10, 13), ...centers.recognised.slice(18, 19), centers.withdrawn],
    },
    // evaluated twice in one year, and twice for the same years
    {
      place: places.city,
      from: 2021,
      to: 2022,
      state: 'CLOSED',
      published: '2024-07-01',
      taking: ofWanzhou.slice(3, 8),
    },
    {
      place: places.nation,
      from: 2020,
      state: 'PUBLISHED',
      published: '2024-08-01',
      taking: ofWanzhou.slice(0, 2),
      total: '33.33',
    },
    { place: places.apart, from: 2022, state: 'GRADING', published: null, taking: centers.recognised.slice(19) },
    { place: places.apart, from: 2019, state: 'CLOSED', published: '2024-04-18', taking: centers.recognised.slice(19) },
    { place: places.nation, from: 2019, state: 'PLANNED', published: null, taking: [] },
    { place: places.kingdom, from: 2024, state: 'ANNOUNCED', published: null, taking: [] },
    { place: places.islands, from: 2024, state: 'COLLECTING', published: null, taking: [] },
    { place: places.empty, from: 2016, state: 'VERIFYING', published: null, taking: [] },
    { place: places.empty, from: 2020, state: 'PUBLISHED', published: '2024-12-31', taking: [] },
  ];
  for (const { place, from, to = from + 2, state, published, taking, total } of cycles) {
    const cycle_id = await kit.insert('evaluation_cycle', {
      jurisdiction_id: place,
      from_year: from,
      to_year: to,
      state,
      cut_off_on: `${from + 3}-03-31`,
      published_on: published,
    });
    for (const center_id of taking) {
      const result_id = await kit.insert('evaluation_result', {
        cycle_id,
        center_id,
        total: total ?? kit.oneOf(totals),
        grade: kit.oneOf(Object.values(Grade)),
      });
      for (const dimension of Object.values(Dimension))
        if (kit.below(4) > 0) await kit.insert('evaluation_score', { result_id, dimension, score: kit.oneOf(totals) });
    }
  }
};
