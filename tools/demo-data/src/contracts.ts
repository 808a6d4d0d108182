import type { ContractKind } from '@wanchuang/domain-operation';
import { shareCount, sizeIn } from './activity';
import { apportion } from './apportion';
import { addDays, dayBetween, laterOf } from './calendar';
import type { DemoCenter } from './centers';
import type { DistrictSpec, YearTargets } from './district-spec';
import type { Ids } from './ids';
import { type Random, randomFor } from './prng';
import type { ContractRow } from './rows';
import { verificationIn } from './verification';
import { fabledNames, methodOf } from './wording';

interface KindProfile {
  /** Share of the contracts and of their volume, in the first year and in the last. */
  readonly ofCount: readonly [number, number];
  readonly ofVolume: readonly [number, number];
  readonly subject: string;
}

/** The five kinds of contract (Art. 22(3)): development grows, service shrinks. */
const kinds: Readonly<Record<ContractKind, KindProfile>> = {
  DEVELOPMENT: { ofCount: [0.24, 0.27], ofVolume: [0.39, 0.43], subject: '委托开发' },
  TRANSFER: { ofCount: [0.08, 0.09], ofVolume: [0.17, 0.19], subject: '专利权转让' },
  LICENSING: { ofCount: [0.04, 0.09], ofVolume: [0.06, 0.11], subject: '实施许可' },
  CONSULTING: { ofCount: [0.22, 0.17], ofVolume: [0.06, 0.04], subject: '技术咨询' },
  SERVICE: { ofCount: [0.42, 0.38], ofVolume: [0.32, 0.23], subject: '技术服务' },
};
const kindNames: readonly ContractKind[] = ['DEVELOPMENT', 'TRANSFER', 'LICENSING', 'CONSULTING', 'SERVICE'];

const grain = 100;
const counterpartyForms = ['有限公司', '股份有限公司', '合作社', '研究所'];

interface Sale {
  readonly center: DemoCenter;
  readonly kind: ContractKind;
  readonly amount: number;
}

/** What is sold in a year: kinds and amounts add up to the district's count and volume. */
function salesOf(random: Random, spec: DistrictSpec, present: readonly DemoCenter[], target: YearTargets): Sale[] {
  const progress = spec.targets.indexOf(target) / Math.max(1, spec.targets.length - 1);
  const shareAt = ([first, last]: readonly [number, number]): number => first + progress * (last - first);
  const weightOf = (center: DemoCenter): number =>
    sizeIn(center, target.year) ** 0.6 * Math.exp(0.4 * center.traits.strength.TRANSFER) * random.factor(0.25);
  const sellers = random.shuffle(shareCount(target.contractsSold, present, weightOf, spec.everyYearEntered));
  const counts = apportion(
    sellers.length,
    kindNames.map((kind) => shareAt(kinds[kind].ofCount)),
  );
  const volumes = apportion(
    Math.round(target.contractVolume / grain),
    kindNames.map((kind, index) => ((counts[index] ?? 0) > 0 ? shareAt(kinds[kind].ofVolume) : 0)),
  );
  let done = 0;
  return kindNames.flatMap((kind, index) => {
    const centers = sellers.slice(done, (done += counts[index] ?? 0));
    const amounts = apportion(
      volumes[index] ?? 0,
      centers.map(() => random.factor(0.9)),
    );
    return centers.map((center, place) => ({ center, kind, amount: (amounts[place] ?? 0) * grain }));
  });
}

function purchasesOf(random: Random, present: readonly DemoCenter[], target: YearTargets): Sale[] {
  const weightOf = (center: DemoCenter): number => sizeIn(center, target.year) * random.factor(0.6);
  return shareCount(target.contractsBought, present, weightOf, false).map((center) => ({
    center,
    kind: random.weighted(kindNames.map((kind) => [kind, kinds[kind].ofCount[0]])),
    amount: Math.round(1_500 * random.factor(0.8)) * grain,
  }));
}

/** The register of technology contracts of a district (Art. 22(3)), sold and bought, in the order of registration. */
export function makeContracts(
  spec: DistrictSpec,
  centers: readonly DemoCenter[],
  seed: number,
  ids: Ids,
): ContractRow[] {
  const { code } = spec.jurisdiction;
  return spec.targets.flatMap((target) => {
    const { year } = target;
    const random = randomFor(seed, code, 'contracts', year);
    const present = centers.filter((center) => center.years.includes(year));
    const row = (direction: ContractRow['direction'], { center, kind, amount }: Sale): ContractRow => {
      const id = ids.next('technology_contract');
      const { topic } = center;
      const registeredOn = dayBetween(random, laterOf(center.firstDay, `${year}-01-01`), `${year}-12-31`);
      const counterparty = `${random.pick(fabledNames).zh}${topic.trade}${random.pick(counterpartyForms)}`;
      return {
        id,
        center_id: center.row.id,
        registration_number: `YS${year}${code}${String(id).padStart(7, '0')}`,
        title: `${topic.object}${methodOf(random, topic.field)}${kinds[kind].subject}`,
        kind,
        direction,
        counterparty,
        amount,
        signed_on: addDays(registeredOn, -random.integer(3, 60)),
        registered_on: registeredOn,
        verification: verificationIn(random, spec, year),
      };
    };
    return [
      ...salesOf(random, spec, present, target).map((sale) => row('SOLD', sale)),
      ...purchasesOf(random, present, target).map((purchase) => row('BOUGHT', purchase)),
    ];
  });
}
