import { completeCreditCode } from '@wanchuang/domain-registry';
import { addDays, dayBetween, laterOf } from './calendar';
import { sizeIn } from './activity';
import type { DemoCenter } from './centers';
import type { DistrictSpec } from './district-spec';
import type { IdentityTable, Ids } from './ids';
import { type Random, randomFor } from './prng';
import type {
  AwardRow,
  DistrictRows,
  IncubatedVentureRow,
  ProductRow,
  ProjectRow,
  PublicationRow,
  StandardRow,
} from './rows';
import { verificationIn } from './verification';
import { fabledNames, methodOf } from './wording';

type OtherRegisters = Pick<
  DistrictRows,
  'award' | 'standard' | 'publication' | 'product' | 'project' | 'incubated_venture'
>;

/** One entry about to be made: whose, when, and what every row has. */
interface Entry {
  readonly random: Random;
  readonly spec: DistrictSpec;
  readonly center: DemoCenter;
  readonly year: number;
  readonly day: string;
  readonly base: Pick<AwardRow, 'id' | 'center_id' | 'verification'>;
}

const ofField = ({ random, center }: Entry): string => `${center.topic.object}${methodOf(random, center.topic.field)}`;

function award({ random, center, day, year, base, spec }: Entry): AwardRow {
  const level = random.weighted<AwardRow['level']>([
    ['NATIONAL', 4],
    ['PROVINCIAL', 32],
    ['PREFECTURAL', 64],
  ]);
  const bodies = { NATIONAL: '国家', PROVINCIAL: spec.placeZh, PREFECTURAL: spec.jurisdiction.name_zh };
  const prize = random.pick(['科技进步奖', '技术发明奖', '创新成果奖']);
  return {
    ...base,
    title: `${year}年度${prize}（${center.topic.object}，第${base.id}号）`,
    level,
    awarding_body: `${bodies[level]}科学技术奖励委员会`,
    awarded_on: day,
  };
}

function standard(entry: Entry): StandardRow {
  const { random, day, year, base } = entry;
  const level = random.weighted<StandardRow['level']>([
    ['NATIONAL', 12],
    ['INDUSTRY', 28],
    ['PROVINCIAL', 25],
    ['LOCAL', 35],
  ]);
  const letters = { NATIONAL: 'GB/T', INDUSTRY: 'HB/T', PROVINCIAL: 'DB/T', LOCAL: 'DBX/T' };
  return {
    ...base,
    number: `YS ${letters[level]} ${String(base.id).padStart(5, '0')}-${year}`,
    title: `${ofField(entry)}规范`,
    level,
    role: random.chance(0.6) ? 'LED' : 'TOOK_PART',
    published_on: day,
  };
}

function publication(entry: Entry): PublicationRow {
  const { random, day, base } = entry;
  const international = random.chance(0.4);
  const kind = random.chance(0.93) ? 'PAPER' : 'MONOGRAPH';
  const journals = international
    ? ['Demonstration Letters', 'Journal of Invented Results', 'Annals of Synthetic Science']
    : ['演示科学学报', '虚拟技术通讯', '示例工程研究'];
  return {
    ...base,
    title: `${ofField(entry)}研究（第${base.id}篇）`,
    kind,
    venue: kind === 'PAPER' ? random.pick(journals) : '演示出版社',
    international,
    published_on: day,
  };
}

function product({ random, center, day, base }: Entry): ProductRow {
  const kind = center.topic.field === 'FOOD_AGRICULTURE' && random.chance(0.5) ? 'VARIETY' : 'PRODUCT';
  const name =
    kind === 'VARIETY' ? `${center.topic.object}新品种${base.id}号` : `${center.topic.object}YS-${base.id}型`;
  return { ...base, name, kind, launched_on: day };
}

const projectProfiles = {
  RESEARCH_TASK: { number: 'KT', funding: 450_000, subject: '关键技术研究' },
  COLLABORATION: { number: 'HZ', funding: 260_000, subject: '产学研协同攻关' },
  COMMISSIONED: { number: 'HX', funding: 310_000, subject: '委托研究' },
};

function projectState(random: Random, endsOn: string, lastDay: string): Pick<ProjectRow, 'state' | 'ended_on'> {
  if (endsOn > lastDay) return { state: 'RUNNING', ended_on: null };
  return { state: random.chance(0.95) ? 'FINISHED' : 'STOPPED', ended_on: endsOn };
}

function project(entry: Entry): ProjectRow {
  const { random, center, day, year, base, spec } = entry;
  const kind = random.weighted<ProjectRow['kind']>([
    ['RESEARCH_TASK', 32],
    ['COLLABORATION', 28],
    ['COMMISSIONED', 40],
  ]);
  const level = random.weighted<NonNullable<ProjectRow['level']>>([
    ['NATIONAL', 10],
    ['PROVINCIAL', 38],
    ['PREFECTURAL', 52],
  ]);
  const { number, funding, subject } = projectProfiles[kind];
  const levelFactor = kind === 'RESEARCH_TASK' ? { NATIONAL: 3, PROVINCIAL: 1, PREFECTURAL: 0.4 }[level] : 1;
  const partner = random.pick(fabledNames).zh;
  const partners = {
    RESEARCH_TASK: '',
    COLLABORATION: `${partner}${random.pick(['大学', '研究院', '理工学院'])}`,
    COMMISSIONED: `${partner}${center.topic.trade}有限公司`,
  };
  const scale = sizeIn(center, year) ** 0.5 * random.factor(0.6);
  return {
    ...base,
    number: `YS${number}${year}-${String(base.id).padStart(5, '0')}`,
    title: `${ofField(entry)}${subject}`,
    kind,
    level: kind === 'RESEARCH_TASK' ? level : null,
    partner: partners[kind],
    funding: Math.round((funding * levelFactor * scale) / 1000) * 1000,
    ...projectState(random, addDays(day, random.integer(365, 1095)), `${spec.targets.at(-1)?.year ?? year}-12-31`),
    started_on: day,
  };
}

function incubatedVenture({ random, center, day, base, spec }: Entry): IncubatedVentureRow {
  const number = String(base.id).padStart(6, '0');
  const leavesOn = addDays(day, random.integer(500, 1600));
  const lastDay = `${spec.targets.at(-1)?.year ?? 0}-12-31`;
  return {
    ...base,
    name: `${spec.placeZh}${random.pick(fabledNames).zh}${center.topic.trade}创业企业${number}`,
    credit_code: random.chance(0.85) ? completeCreditCode(`91${spec.jurisdiction.code}XNF${number}`) : null,
    technology_sme: random.chance(0.55),
    incubated_on: day,
    left_on: random.chance(0.3) && leavesOn <= lastDay ? leavesOn : null,
  };
}

/** How often a center enters something in a year, on average, and which strength makes it more. */
const frequencies = {
  award: { mean: 0.5, strength: 'RESEARCH' },
  standard: { mean: 0.45, strength: 'RESEARCH' },
  publication: { mean: 2.2, strength: 'RESEARCH' },
  product: { mean: 1.3, strength: 'RESEARCH' },
  project: { mean: 3.1, strength: 'OPERATION' },
  incubated_venture: { mean: 1.1, strength: 'SERVICE' },
} as const satisfies Partial<Record<IdentityTable, unknown>>;

/** The registers of awards, standards, publications, products, projects and ventures of a district. */
export function makeOtherRegisters(
  spec: DistrictSpec,
  centers: readonly DemoCenter[],
  seed: number,
  ids: Ids,
): OtherRegisters {
  const entriesOf = <Row>(table: keyof typeof frequencies, make: (entry: Entry) => Row): Row[] => {
    const random = randomFor(seed, spec.jurisdiction.code, table);
    const { mean, strength } = frequencies[table];
    return centers.flatMap((center) =>
      center.years.flatMap((year) => {
        const often = mean * sizeIn(center, year) ** 0.5 * Math.exp(0.35 * center.traits.strength[strength]);
        return Array.from({ length: random.poisson(often) }, () => {
          const day = dayBetween(random, laterOf(center.firstDay, `${year}-01-01`), `${year}-12-31`);
          const verification = verificationIn(random, spec, year);
          const base = { id: ids.next(table), center_id: center.row.id, verification };
          return make({ random, spec, center, year, day, base });
        });
      }),
    );
  };
  return {
    award: entriesOf('award', award),
    standard: entriesOf('standard', standard),
    publication: entriesOf('publication', publication),
    product: entriesOf('product', product),
    project: entriesOf('project', project),
    incubated_venture: entriesOf('incubated_venture', incubatedVenture),
  };
}
