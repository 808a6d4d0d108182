import type { IndicatorSource, Label } from '@wanchuang/domain-indicators';

/** The eight registers, by the name of their table (Art. 5(4), 16, 18, 22). */
export const RegisterTable = {
  technology_contract: 'technology_contract',
  intellectual_property: 'intellectual_property',
  award: 'award',
  standard: 'standard',
  publication: 'publication',
  product: 'product',
  project: 'project',
  incubated_venture: 'incubated_venture',
} as const;
export type RegisterTable = keyof typeof RegisterTable;

export interface Register {
  readonly table: RegisterTable;
  /** What the catalogue calls it. */
  readonly source: IndicatorSource;
  readonly label: Label;
  /** The date that places a row in a year where no feed says otherwise. */
  readonly dateColumn: string;
}

/** The registers in the order in which they are shown. */
export const registers: readonly Register[] = [
  {
    table: 'technology_contract',
    source: 'register of technology contracts',
    label: { zh: '技术合同', en: 'Technology contracts' },
    dateColumn: 'registered_on',
  },
  {
    table: 'intellectual_property',
    source: 'register of intellectual property',
    label: { zh: '知识产权', en: 'Intellectual property' },
    dateColumn: 'filed_on',
  },
  {
    table: 'award',
    source: 'register of awards',
    label: { zh: '科技奖励', en: 'Awards' },
    dateColumn: 'awarded_on',
  },
  {
    table: 'standard',
    source: 'register of standards',
    label: { zh: '标准', en: 'Standards' },
    dateColumn: 'published_on',
  },
  {
    table: 'publication',
    source: 'register of publications',
    label: { zh: '论文论著', en: 'Publications' },
    dateColumn: 'published_on',
  },
  {
    table: 'product',
    source: 'register of products',
    label: { zh: '新产品（品种）', en: 'Products and varieties' },
    dateColumn: 'launched_on',
  },
  {
    table: 'project',
    source: 'register of projects',
    label: { zh: '科研项目', en: 'Projects' },
    dateColumn: 'started_on',
  },
  {
    table: 'incubated_venture',
    source: 'register of incubated ventures',
    label: { zh: '孵化企业', en: 'Incubated ventures' },
    dateColumn: 'incubated_on',
  },
];
