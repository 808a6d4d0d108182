import type { IntellectualPropertyKind } from '@wanchuang/domain-operation';
import type { FieldCode } from '@wanchuang/domain-registry';
import { shareCount, sizeIn } from './activity';
import { addDays, dayBetween, laterOf, yearOf } from './calendar';
import type { DemoCenter } from './centers';
import type { DistrictSpec, YearTargets } from './district-spec';
import type { Ids } from './ids';
import { type Random, randomFor } from './prng';
import type { IntellectualPropertyRow } from './rows';
import { verificationIn } from './verification';
import { deviceOf, methodOf } from './wording';

/** How many days an office takes to grant, and what stands for the kind in its numbers. */
const kinds: Readonly<Record<IntellectualPropertyKind, { days: readonly [number, number]; letters: string }>> = {
  INVENTION_PATENT: { days: [420, 1050], letters: 'ZL1' },
  UTILITY_MODEL_PATENT: { days: [150, 330], letters: 'ZL2' },
  DESIGN_PATENT: { days: [100, 240], letters: 'ZL3' },
  SOFTWARE_COPYRIGHT: { days: [25, 80], letters: 'SR' },
  PLANT_VARIETY: { days: [500, 1000], letters: 'CNA' },
  LAYOUT_DESIGN: { days: [90, 200], letters: 'BS' },
  OTHER: { days: [30, 200], letters: 'QT' },
};

/** What a field registers besides inventions and utility models. */
const otherKinds: Readonly<Record<FieldCode, readonly (readonly [IntellectualPropertyKind, number])[]>> = {
  ADVANCED_MATERIALS: [
    ['SOFTWARE_COPYRIGHT', 5],
    ['DESIGN_PATENT', 4],
    ['OTHER', 1],
  ],
  FOOD_AGRICULTURE: [
    ['DESIGN_PATENT', 5],
    ['PLANT_VARIETY', 3],
    ['SOFTWARE_COPYRIGHT', 2],
  ],
  EQUIPMENT: [
    ['SOFTWARE_COPYRIGHT', 5],
    ['DESIGN_PATENT', 5],
  ],
  MEDICINE_HEALTH: [
    ['DESIGN_PATENT', 4],
    ['SOFTWARE_COPYRIGHT', 4],
    ['OTHER', 2],
  ],
  ENERGY_CHEMISTRY: [
    ['SOFTWARE_COPYRIGHT', 7],
    ['DESIGN_PATENT', 3],
  ],
  ELECTRONICS_SOFTWARE: [
    ['SOFTWARE_COPYRIGHT', 16],
    ['LAYOUT_DESIGN', 3],
    ['DESIGN_PATENT', 1],
  ],
  ECOLOGY: [
    ['SOFTWARE_COPYRIGHT', 8],
    ['OTHER', 2],
  ],
  OTHER: [
    ['SOFTWARE_COPYRIGHT', 6],
    ['DESIGN_PATENT', 4],
  ],
};
const otherRightWeight = (field: FieldCode): number => (field === 'ELECTRONICS_SOFTWARE' ? 2.5 : 1);

type Dates = Pick<IntellectualPropertyRow, 'filed_on' | 'granted_on' | 'lapsed_on'>;
interface Year {
  readonly spec: DistrictSpec;
  readonly lastDay: string;
  readonly year: number;
  readonly random: Random;
}

/** Granted within the year, filed before, and now and then lapsed years later (Art. 18). */
function grantedDates({ random, year, lastDay }: Year, center: DemoCenter, kind: IntellectualPropertyKind): Dates {
  const grantedOn = dayBetween(random, laterOf(center.firstDay, `${year}-01-01`), `${year}-12-31`);
  const filedOn = laterOf(center.firstDay, addDays(grantedOn, -random.integer(...kinds[kind].days)));
  const lapsedOn = addDays(grantedOn, random.integer(500, 1500));
  return {
    filed_on: filedOn,
    granted_on: grantedOn,
    lapsed_on: random.chance(0.1) && lapsedOn <= lastDay ? lapsedOn : null,
  };
}

/** Filed within the year and not granted: refused or given up after years, or still pending. */
function ungrantedDates({ random, year, lastDay }: Year, center: DemoCenter): Dates {
  const filedOn = dayBetween(random, laterOf(center.firstDay, `${year}-01-01`), `${year}-12-31`);
  const givenUpOn = addDays(filedOn, random.integer(400, 1100));
  return { filed_on: filedOn, granted_on: null, lapsed_on: givenUpOn <= lastDay ? givenUpOn : null };
}

function makeRight(at: Year, center: DemoCenter, kind: IntellectualPropertyKind, dates: Dates, ids: Ids) {
  const { random, spec, year } = at;
  const id = ids.next('intellectual_property');
  const isGranted = dates.granted_on !== null;
  const { object, field } = center.topic;
  const subject = kind === 'UTILITY_MODEL_PATENT' ? deviceOf(random) : methodOf(random, field);
  const title: Readonly<Record<IntellectualPropertyKind, string>> = {
    INVENTION_PATENT: `一种${object}的${subject}`,
    UTILITY_MODEL_PATENT: `一种${object}用${subject}`,
    DESIGN_PATENT: `${object}外观`,
    SOFTWARE_COPYRIGHT: `${object}管理软件V${random.integer(1, 3)}.${random.integer(0, 9)}`,
    PLANT_VARIETY: `${object}${id % 97}号`,
    LAYOUT_DESIGN: `${object}控制芯片布图`,
    OTHER: `${object}标识`,
  };
  const right: IntellectualPropertyRow = {
    id,
    center_id: center.row.id,
    number: `YS${kinds[kind].letters}${yearOf(dates.filed_on)}${String(id).padStart(8, '0')}`,
    title: title[kind],
    kind,
    owner: center.host.name,
    ...dates,
    applied_in_product: isGranted && random.chance(0.45),
    licensed: isGranted && random.chance(0.12),
    verification: verificationIn(random, spec, year),
  };
  return right;
}

/** The register of intellectual property of a district (Art. 18): granted rights, and applications that were not. */
export function makeIntellectualProperty(
  spec: DistrictSpec,
  centers: readonly DemoCenter[],
  seed: number,
  ids: Ids,
): IntellectualPropertyRow[] {
  const lastDay = `${spec.targets.at(-1)?.year ?? 0}-12-31`;
  return spec.targets.flatMap((target: YearTargets) => {
    const { year } = target;
    const random = randomFor(seed, spec.jurisdiction.code, 'intellectual property', year);
    const at: Year = { spec, lastDay, year, random };
    const present = centers.filter((center) => center.years.includes(year));
    const weightOf = (center: DemoCenter): number =>
      sizeIn(center, year) ** 0.6 * Math.exp(0.45 * center.traits.strength.RESEARCH) * random.factor(0.3);
    const otherWeightOf = (center: DemoCenter): number => weightOf(center) * otherRightWeight(center.topic.field);
    const granted = (kind: IntellectualPropertyKind) => (center: DemoCenter) =>
      makeRight(at, center, kind, grantedDates(at, center, kind), ids);
    return [
      ...shareCount(target.inventions, present, weightOf, false).map(granted('INVENTION_PATENT')),
      ...shareCount(target.utilityModels, present, weightOf, false).map(granted('UTILITY_MODEL_PATENT')),
      ...shareCount(target.otherRights, present, otherWeightOf, false).map((center) =>
        granted(random.weighted(otherKinds[center.topic.field]))(center),
      ),
      ...shareCount(target.ungranted, present, weightOf, spec.everyYearEntered).map((center) =>
        makeRight(
          at,
          center,
          random.chance(0.6) ? 'INVENTION_PATENT' : 'UTILITY_MODEL_PATENT',
          ungrantedDates(at, center),
          ids,
        ),
      ),
    ];
  });
}
