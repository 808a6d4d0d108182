import type { Label } from '@wanchuang/domain-indicators';

/** What a token may be for: the parts of the data, each with types of its own. */
export const Dataset = {
  DIRECTORY: 'DIRECTORY',
  FIGURES: 'FIGURES',
  REGISTERS: 'REGISTERS',
  EVALUATION: 'EVALUATION',
  EVENTS: 'EVENTS',
} as const;
export type Dataset = keyof typeof Dataset;

export const datasetLabels: Readonly<Record<Dataset, Label>> = {
  DIRECTORY: { zh: '中心名录', en: 'Directory: centers and organisations' },
  FIGURES: { zh: '指标数据', en: 'Figures: what centers report, and its import' },
  REGISTERS: { zh: '台账明细', en: 'Registers: contracts, intellectual property, projects …' },
  EVALUATION: { zh: '绩效评估', en: 'Evaluation: published cycles and results' },
  EVENTS: { zh: '事件记录', en: 'Events: the log of what happened' },
};

/** Whether a token reads only. */
export const TokenAccess = { READ: 'READ', READ_AND_WRITE: 'READ_AND_WRITE' } as const;
export type TokenAccess = keyof typeof TokenAccess;

export const tokenAccessLabels: Readonly<Record<TokenAccess, Label>> = {
  READ: { zh: '只读', en: 'Reads' },
  READ_AND_WRITE: { zh: '读写', en: 'Reads and writes' },
};

/** What a token was made for; it never reaches further than its owner does. */
export interface TokenScope {
  readonly datasets: readonly Dataset[];
  /** These and all below them, which the caller has written out; null: wherever the owner reads. */
  readonly jurisdictionIds: readonly number[] | null;
  /** null: every center that the owner reads there. */
  readonly centerIds: readonly number[] | null;
}

/** The changes that a token may be made for. A change that does not stand here is made by people only. */
const changes: Readonly<Record<string, Dataset>> = {
  checkImport: 'FIGURES',
  loadImport: 'FIGURES',
  undoImport: 'FIGURES',
  /** The upload of a file that is to be imported. */
  file: 'FIGURES',
};

/** What is read without rules on rows: answered to tokens of this dataset. What does not stand here is for people only. */
const readElsewhere: Readonly<Record<string, Dataset>> = { importPreview: 'FIGURES', shippedMappings: 'FIGURES' };

const datasetIn = (table: Readonly<Record<string, Dataset>>, name: string): Dataset | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

export const changesByToken = Object.keys(changes);
export const datasetOfChange = (name: string): Dataset | null => datasetIn(changes, name);
export const datasetReadElsewhere = (name: string): Dataset | null => datasetIn(readElsewhere, name);
