import type { Dimension } from '@wanchuang/domain-indicators';
import {
  centerName,
  type FieldCode,
  type FormationMode,
  type LegalForm,
  type OrganisationKind,
  technologyFields,
} from '@wanchuang/domain-registry';
import { addDays, dayBetween, laterOf, yearOf } from './calendar';
import type { DistrictSpec } from './district-spec';
import type { Ids } from './ids';
import type { Organisations } from './organisations';
import { type Random, randomFor } from './prng';
import type { CenterFormerNameRow, CenterPartyRow, CenterRow, OrganisationRow } from './rows';
import type { Topic } from './topics';

export type ScoredDimension = Exclude<Dimension, 'OTHER'>;

/** What the figures of a center come from; none of it is stored. */
export interface Traits {
  /** Against the other centers, and its change per year (1: none). */
  readonly size: number;
  readonly growth: number;
  /** Per dimension of Art. 22, around 0. */
  readonly strength: Readonly<Record<ScoredDimension, number>>;
}

export interface DemoCenter {
  readonly row: CenterRow;
  readonly topic: Topic;
  readonly host: OrganisationRow;
  readonly traits: Traits;
  /** The first and the last day, and all the years, of which the district has figures of it. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly years: readonly number[];
  /** The years for which it reported (Art. 19). */
  readonly reportedYears: readonly number[];
}

export interface Centers {
  readonly centers: readonly DemoCenter[];
  readonly formerNames: readonly CenterFormerNameRow[];
  readonly parties: readonly CenterPartyRow[];
}

type Ending = Pick<CenterRow, 'status' | 'ended_on' | 'merged_into_id'>;
const goesOn: Ending = { status: 'ACTIVE', ended_on: null, merged_into_id: null };

/** How large the centers of a field are, and how fast they grow. */
const fieldTraits: Readonly<Record<FieldCode, { size: number; growth: number }>> = {
  ADVANCED_MATERIALS: { size: 1.15, growth: 1 },
  FOOD_AGRICULTURE: { size: 1.05, growth: 1.02 },
  EQUIPMENT: { size: 0.85, growth: 0.99 },
  MEDICINE_HEALTH: { size: 0.95, growth: 1 },
  ENERGY_CHEMISTRY: { size: 0.95, growth: 0.96 },
  ELECTRONICS_SOFTWARE: { size: 0.9, growth: 1.09 },
  ECOLOGY: { size: 0.6, growth: 1.03 },
  OTHER: { size: 0.6, growth: 1 },
};

const ledBy: Readonly<Record<OrganisationKind, FormationMode>> = {
  ENTERPRISE: 'ENTERPRISE_LED',
  UNIVERSITY: 'UNIVERSITY_LED',
  RESEARCH_INSTITUTE: 'INSTITUTE_LED',
  OTHER_LEGAL_PERSON: 'INSTITUTE_LED',
  BUREAU: 'NOT_APPLICABLE',
  DEPARTMENT: 'NOT_APPLICABLE',
  AGENCY: 'NOT_APPLICABLE',
};

function traitsOf(random: Random, field: FieldCode): Traits {
  const { size, growth } = fieldTraits[field];
  const talent = random.normal();
  const strength = (): number => 0.6 * talent + 0.8 * random.normal();
  return {
    size: size * random.factor(0.5),
    growth: growth * random.factor(0.03),
    strength: { OPERATION: strength(), RESEARCH: strength(), TRANSFER: strength(), SERVICE: strength() },
  };
}

/** The department that recommends it (Art. 6): by field, or by its being hosted by a university. */
function departmentOf(
  random: Random,
  spec: DistrictSpec,
  orgs: Organisations,
  field: FieldCode,
  host: OrganisationRow,
) {
  const isSuitable = spec.departments.map((department) =>
    host.kind === 'UNIVERSITY' ? department.ofUniversities : department.fields.includes(field),
  );
  return random.pick(orgs.departments.filter((_, index) => isSuitable[index]));
}

/** The center of one host, still going on; its key and its day of recognition are known. */
function makeCenter(random: Random, spec: DistrictSpec, orgs: Organisations, seat: Seat): DemoCenter {
  const { host, topic } = seat;
  const { jurisdiction, namePattern, targets } = spec;
  const firstTarget = `${targets[0]?.year ?? yearOf(seat.recognisedOn)}-01-01`;
  const legalForm: LegalForm = random.chance(0.57) ? 'INDEPENDENT_LEGAL_ENTITY' : 'PART_OF_HOST';
  const isConsortium = random.chance(0.28);
  const years = targets.map(({ year }) => year).filter((year) => year >= yearOf(seat.recognisedOn));
  return {
    row: {
      id: seat.id,
      kind: 'CENTER',
      jurisdiction_id: jurisdiction.id,
      code: seat.code,
      name: centerName(namePattern, topic.chosen),
      name_en: `${jurisdiction.name_en} ${topic.chosenEn} Technology Innovation Center`,
      field_id: technologyFields.find(({ code }) => code === topic.field)?.id ?? 0,
      department_id: departmentOf(random, spec, orgs, topic.field, host).id,
      host_id: host.id,
      legal_form: legalForm,
      formation_mode: isConsortium ? 'CONSORTIUM' : ledBy[host.kind],
      ...goesOn,
      recognised_on: seat.recognisedOn,
      mission: `围绕${topic.object}开展关键技术攻关、成果转化与企业孵化（演示数据）`,
      core_technologies: `${topic.object}的研制、检测与应用`,
    },
    topic,
    host,
    traits: traitsOf(random, topic.field),
    firstDay: laterOf(seat.recognisedOn, firstTarget),
    lastDay: `${years.at(-1) ?? yearOf(seat.recognisedOn)}-12-31`,
    years,
    reportedYears: years,
  };
}

interface Seat {
  readonly id: number;
  readonly code: string;
  readonly recognisedOn: string;
  readonly host: OrganisationRow;
  readonly topic: Topic;
}

/** Hosts in their order to the rounds of recognition (Art. 9(4)); the code is the certificate's number. */
function seatsOf(spec: DistrictSpec, orgs: Organisations, ids: Ids): Seat[] {
  const days = spec.recognitions.flatMap(({ on, centers }) =>
    Array.from({ length: centers }, (_, place) => ({ on, place })),
  );
  return orgs.hosts.slice(0, days.length).flatMap(({ row, topic }, index) => {
    const day = days[index];
    if (day === undefined) return [];
    const code = `TIC-${spec.jurisdiction.code}-${yearOf(day.on)}-${String(day.place + 1).padStart(2, '0')}`;
    return [{ id: ids.next('center'), code, recognisedOn: day.on, host: row, topic }];
  });
}

function end(center: DemoCenter, ending: Ending & { ended_on: string }): DemoCenter {
  const lastYear = yearOf(ending.ended_on) - 1;
  const years = center.years.filter((year) => year <= lastYear);
  return { ...center, row: { ...center.row, ...ending }, lastDay: `${lastYear}-12-31`, years, reportedYears: years };
}

/** The weakest of the first recognised is revoked (Art. 23); of the rest one is merged, and one did not report. */
function applyEndings(random: Random, spec: DistrictSpec, centers: readonly DemoCenter[]): DemoCenter[] {
  const firstCycleEnds = `${(spec.cycles[0]?.fromYear ?? 0) + 1}-01-01`;
  const pool = random.shuffle(centers.filter(({ row }) => row.recognised_on < firstCycleEnds));
  const [revoked, merged, silent, ...others] = pool.map(({ row }) => row.id);
  const fieldOf = new Map(pool.map(({ row }) => [row.id, row.field_id]));
  const target = others.find((id) => merged !== undefined && fieldOf.get(id) === fieldOf.get(merged)) ?? others[0];
  const weakest = -2.5;
  return centers.map((center) => {
    const { id } = center.row;
    if (id === revoked) {
      const strength = { OPERATION: weakest, RESEARCH: weakest, TRANSFER: weakest, SERVICE: weakest };
      const weak = { ...center, traits: { ...center.traits, size: center.traits.size / 3, strength } };
      return end(weak, { status: 'REVOKED', ended_on: spec.revokedOn, merged_into_id: null });
    }
    if (id === merged && target !== undefined) {
      return end(center, { status: 'MERGED', ended_on: spec.mergedOn, merged_into_id: target });
    }
    const reportedYears = id === silent ? center.years.filter((year) => year !== spec.silentYear) : center.years;
    return { ...center, reportedYears };
  });
}

function formerNames(random: Random, spec: DistrictSpec, centers: readonly DemoCenter[]): CenterFormerNameRow[] {
  const renamed = random.shuffle(centers.filter(({ row }) => row.ended_on === null)).slice(0, spec.renamedCenters);
  return renamed.map(({ row, topic }) => ({
    center_id: row.id,
    name: centerName(spec.namePattern, `${topic.trade}产业`),
    until_on: dayBetween(random, addDays(row.recognised_on, 60), spec.cycles.at(-1)?.cutOffOn ?? spec.mergedOn),
  }));
}

/** The parties of a consortium (Art. 8(5)): the host leads, one to three partners take part. */
function partiesOf(random: Random, orgs: Organisations, { row }: DemoCenter): CenterPartyRow[] {
  if (row.formation_mode !== 'CONSORTIUM') return [];
  const partners = random.shuffle(orgs.partners).slice(0, random.integer(1, 3));
  return [
    { center_id: row.id, organisation_id: row.host_id, role: 'LEAD', duties: '牵头建设，落实场地、人员与稳定投入' },
    ...partners.map(({ id }) => ({
      center_id: row.id,
      organisation_id: id,
      role: 'PARTICIPANT' as const,
      duties: random.pick(['承担联合攻关', '共享仪器设备', '联合培养人才', '提供中试条件']),
    })),
  ];
}

/** The centers of a district with their names, parties and endings. */
export function makeCenters(spec: DistrictSpec, orgs: Organisations, seed: number, ids: Ids): Centers {
  const random = randomFor(seed, spec.jurisdiction.code, 'centers');
  const made = seatsOf(spec, orgs, ids).map((seat) => makeCenter(random, spec, orgs, seat));
  const centers = applyEndings(random, spec, made);
  return {
    centers,
    formerNames: formerNames(random, spec, centers),
    parties: centers.flatMap((center) => partiesOf(random, orgs, center)),
  };
}
