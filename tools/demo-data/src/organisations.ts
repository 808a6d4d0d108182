import { completeCreditCode, type OrganisationKind } from '@wanchuang/domain-registry';
import { dayBetween } from './calendar';
import type { DistrictSpec } from './district-spec';
import type { Ids } from './ids';
import { type Random, randomFor } from './prng';
import type { OrganisationFormerNameRow, OrganisationRow } from './rows';
import type { Topic } from './topics';
import { fabledNames, type Word } from './wording';

/** A host with the topic that it builds a center for (Art. 7). */
export interface Host {
  readonly row: OrganisationRow;
  readonly topic: Topic;
}

export interface Organisations {
  readonly bureau: OrganisationRow;
  readonly departments: readonly OrganisationRow[];
  readonly hosts: readonly Host[];
  readonly partners: readonly OrganisationRow[];
  readonly formerNames: readonly OrganisationFormerNameRow[];
}

type LegalPersonKind = 'ENTERPRISE' | 'UNIVERSITY' | 'RESEARCH_INSTITUTE' | 'OTHER_LEGAL_PERSON';

/** How a legal person of each kind is called, and how its credit code begins. */
const legalPersons: Readonly<Record<LegalPersonKind, { prefix: string; name: Naming; nameEn: Naming }>> = {
  ENTERPRISE: {
    prefix: '91',
    name: (place, word, topic) => `${place}${word}${topic}有限公司`,
    nameEn: (place, word, topic) => `${place} ${word} ${topic} Co., Ltd.`,
  },
  UNIVERSITY: {
    prefix: '12',
    name: (place, word) => `${place}${word}理工学院`,
    nameEn: (place, word) => `${place} ${word} Institute of Technology`,
  },
  RESEARCH_INSTITUTE: {
    prefix: '12',
    name: (place, word, topic) => `${place}${word}${topic}研究院`,
    nameEn: (place, word, topic) => `${place} ${word} ${topic} Research Institute`,
  },
  OTHER_LEGAL_PERSON: {
    prefix: '52',
    name: (place, word, topic) => `${place}${word}${topic}产业促进中心`,
    nameEn: (place, word, topic) => `${place} ${word} ${topic} Promotion Center`,
  },
};
type Naming = (place: string, word: string, trade: string) => string;

const hostKinds: readonly (readonly [LegalPersonKind, number])[] = [
  ['ENTERPRISE', 0.72],
  ['RESEARCH_INSTITUTE', 0.14],
  ['UNIVERSITY', 0.08],
  ['OTHER_LEGAL_PERSON', 0.06],
];

/** A valid credit code of the place that no register issued: the body says 虚拟 (`XN`) and a running number. */
function creditCode(prefix: string, placeCode: string, id: number): string {
  return completeCreditCode(`${prefix}${placeCode}XN${String(id).padStart(7, '0')}`);
}

function authority(
  spec: DistrictSpec,
  ids: Ids,
  kind: OrganisationKind,
  name: string,
  nameEn: string,
): OrganisationRow {
  return {
    id: ids.next('organisation'),
    jurisdiction_id: spec.jurisdiction.id,
    kind,
    credit_code: null,
    name,
    name_en: nameEn,
    parent_id: null,
  };
}

function legalPerson(spec: DistrictSpec, ids: Ids, kind: LegalPersonKind, word: Word, topic: Topic): OrganisationRow {
  const { prefix, name, nameEn } = legalPersons[kind];
  const id = ids.next('organisation');
  return {
    id,
    jurisdiction_id: spec.jurisdiction.id,
    kind,
    credit_code: creditCode(prefix, spec.jurisdiction.code, id),
    name: name(spec.placeZh, word.zh, topic.trade),
    name_en: nameEn(spec.placeEn, word.en, topic.tradeEn),
    parent_id: null,
  };
}

function formerName(random: Random, spec: DistrictSpec, host: Host): OrganisationFormerNameRow {
  return {
    organisation_id: host.row.id,
    name: host.row.name.replace('有限公司', '厂'),
    until_on: dayBetween(random, spec.recognitions[0]?.on ?? spec.mergedOn, spec.mergedOn),
  };
}

/** In a random order, yet so that every beginning of it has the fields in about their proportions. */
function mixFields(random: Random, topics: readonly Topic[]): Topic[] {
  const fields = new Set(topics.map((topic) => topic.field));
  const placed = [...fields].flatMap((field) => {
    const ofField = random.shuffle(topics.filter((topic) => topic.field === field));
    return ofField.map((topic, index) => ({ topic, place: (index + random.next()) / ofField.length }));
  });
  return placed.sort((a, b) => a.place - b.place).map(({ topic }) => topic);
}

/** The bureau (Art. 5), the departments (Art. 6), a host for every topic (Art. 7, 8(1)) and the consortium partners. */
export function makeOrganisations(spec: DistrictSpec, seed: number, ids: Ids): Organisations {
  const random = randomFor(seed, spec.jurisdiction.code, 'organisations');
  const words = random.shuffle(fabledNames);
  const wordAt = (index: number): Word => words[index % words.length] ?? { zh: '子虚', en: 'Zixu' };
  const bureau = authority(spec, ids, 'BUREAU', spec.bureau.name, spec.bureau.nameEn);
  const departments = spec.departments.map(({ name, nameEn }) => authority(spec, ids, 'DEPARTMENT', name, nameEn));
  const hosts = mixFields(random, spec.topics).map((topic, index) => ({
    row: legalPerson(spec, ids, random.weighted(hostKinds), wordAt(index), topic),
    topic,
  }));
  const partners = hosts.slice(0, spec.partners).map(({ topic }, index) => {
    const kind = index % 2 === 0 ? 'UNIVERSITY' : 'RESEARCH_INSTITUTE';
    return legalPerson(spec, ids, kind, wordAt(words.length - 1 - index), topic);
  });
  const renamed = hosts.filter(({ row }) => row.kind === 'ENTERPRISE').slice(0, spec.renamedHosts);
  const formerNames = renamed.map((host) => formerName(random, spec, host));
  return { bureau, departments, hosts, partners, formerNames };
}
