/** A text that a person reads, in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The dimensions of Art. 22(1)–(5). */
export const Dimension = {
  OPERATION: 'OPERATION',
  RESEARCH: 'RESEARCH',
  TRANSFER: 'TRANSFER',
  SERVICE: 'SERVICE',
  OTHER: 'OTHER',
} as const;
export type Dimension = keyof typeof Dimension;

/** What a value is measured in; CNY stands for the currency of the jurisdiction. */
export type Unit = 'CNY' | 'person' | 'person-year' | 'm2' | 'item';

export const unitLabels: Readonly<Record<Unit, Label>> = {
  CNY: { zh: '元', en: 'yuan' },
  person: { zh: '人', en: 'people' },
  'person-year': { zh: '人年', en: 'person-years' },
  m2: { zh: '平方米', en: 'm²' },
  item: { zh: '项', en: 'items' },
};

/** A flow is what happened within the year, a stock is what there was at its end. */
export type Measure = 'flow' | 'stock';

/** How several years of one center become one number. */
export type AcrossYears = 'sum' | 'last';

/** Where the value comes from: the annual report (Art. 19) or the rows of a register. */
export type IndicatorSource =
  | 'annual report'
  | 'register of awards'
  | 'register of incubated ventures'
  | 'register of intellectual property'
  | 'register of products'
  | 'register of projects'
  | 'register of publications'
  | 'register of standards'
  | 'register of technology contracts';

/** What the catalogue says of one indicator (Art. 22); `clause` is the article that asks for it. */
export interface IndicatorEntry<Code extends string> {
  readonly code: Code;
  readonly clause: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly acrossYears: AcrossYears;
  readonly source: IndicatorSource;
}
