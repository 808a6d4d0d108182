import type { IndicatorCode } from '@wanchuang/domain-indicators';
import type { RegisterTable } from './register';

type Condition = Readonly<Record<string, readonly (string | boolean)[]>>;

/**
 * How rows of a register become an indicator's value: those that meet `where` (every column has one of its values)
 * count in the year of their `countBy` date. `notNull` names a date that a row may lack; without it, it does not count.
 */
export interface Feed {
  readonly indicator: IndicatorCode;
  readonly register: RegisterTable;
  readonly countBy: string;
  readonly aggregate: 'count' | { readonly sum: string };
  readonly where: Condition;
  readonly notNull?: string;
}

const count =
  (register: RegisterTable, countBy: string) =>
  (indicator: IndicatorCode, where: Condition = {}): Feed => ({
    indicator,
    register,
    countBy,
    aggregate: 'count',
    where,
  });
const sum =
  (register: RegisterTable, countBy: string, column: string) =>
  (indicator: IndicatorCode, where: Condition): Feed => ({
    indicator,
    register,
    countBy,
    aggregate: { sum: column },
    where,
  });

const contracts = count('technology_contract', 'registered_on');
const contractVolume = sum('technology_contract', 'registered_on', 'amount');
const rightsFiled = count('intellectual_property', 'filed_on');
const rightsGranted = (indicator: IndicatorCode, where: Condition): Feed => ({
  ...count('intellectual_property', 'granted_on')(indicator, where),
  notNull: 'granted_on',
});
const awards = count('award', 'awarded_on');
const standards = count('standard', 'published_on');
const publications = count('publication', 'published_on');
const products = count('product', 'launched_on');
const projects = count('project', 'started_on');
const projectFunding = sum('project', 'started_on', 'funding');
const ventures = count('incubated_venture', 'incubated_on');

const sold = { direction: ['SOLD'] };
const task = { kind: ['RESEARCH_TASK'] };
const led = { role: ['LED'] };

/** One feed for every indicator, or part of one, whose source is a register (Art. 5(4), 16–18, 22). */
export const feeds: readonly Feed[] = [
  contractVolume('TECH_CONTRACT_VOLUME', sold),
  contractVolume('TECH_CONTRACT_VOLUME_DEVELOPMENT', { ...sold, kind: ['DEVELOPMENT'] }),
  contractVolume('TECH_CONTRACT_VOLUME_TRANSFER', { ...sold, kind: ['TRANSFER'] }),
  contractVolume('TECH_CONTRACT_VOLUME_LICENSING', { ...sold, kind: ['LICENSING'] }),
  contractVolume('TECH_CONTRACT_VOLUME_CONSULTING', { ...sold, kind: ['CONSULTING'] }),
  contractVolume('TECH_CONTRACT_VOLUME_SERVICE', { ...sold, kind: ['SERVICE'] }),
  contracts('TECH_CONTRACT_COUNT', sold),
  contracts('RESULTS_TRANSFERRED', { ...sold, kind: ['TRANSFER', 'LICENSING'] }),

  rightsGranted('PATENTS_INVENTION', { kind: ['INVENTION_PATENT'] }),
  rightsGranted('PATENTS_UTILITY', { kind: ['UTILITY_MODEL_PATENT'] }),
  rightsFiled('PATENT_APPLICATIONS', { kind: ['INVENTION_PATENT', 'UTILITY_MODEL_PATENT', 'DESIGN_PATENT'] }),
  rightsGranted('OTHER_IP', {
    kind: ['DESIGN_PATENT', 'SOFTWARE_COPYRIGHT', 'PLANT_VARIETY', 'LAYOUT_DESIGN', 'OTHER'],
  }),

  awards('AWARDS_NATIONAL', { level: ['NATIONAL'] }),
  awards('AWARDS_PROVINCIAL', { level: ['PROVINCIAL'] }),
  awards('AWARDS_PREFECTURAL', { level: ['PREFECTURAL'] }),
  standards('STANDARDS_NATIONAL', { ...led, level: ['NATIONAL', 'INDUSTRY'] }),
  standards('STANDARDS_LOCAL', { ...led, level: ['PROVINCIAL', 'LOCAL'] }),
  publications('PAPERS_INTERNATIONAL', { international: [true] }),
  products('NEW_PRODUCTS'),

  projects('PROJECTS_NATIONAL', { ...task, level: ['NATIONAL'] }),
  projects('PROJECTS_PROVINCIAL', { ...task, level: ['PROVINCIAL'] }),
  projects('PROJECTS_PREFECTURAL', { ...task, level: ['PREFECTURAL'] }),
  projects('COLLABORATIONS', { kind: ['COLLABORATION'] }),
  projectFunding('INCOME_COMPETITIVE_PROJECTS', task),
  projectFunding('HORIZONTAL_FUNDING', { kind: ['COMMISSIONED'] }),

  ventures('INCUBATED_ENTITIES'),
  ventures('TECH_SMES_FOSTERED', { technology_sme: [true] }),
];

const feedByIndicator: ReadonlyMap<string, Feed> = new Map(feeds.map((feed) => [feed.indicator, feed]));

/** How an indicator is fed, by its code; undefined for one that annual reports give. */
export function feedOf(indicatorCode: string): Feed | undefined {
  return feedByIndicator.get(indicatorCode);
}

/** The feeds of one register. */
export function feedsOf(register: RegisterTable): readonly Feed[] {
  return feeds.filter((feed) => feed.register === register);
}
