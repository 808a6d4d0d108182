import type { Label } from '@wanchuang/domain-indicators';

/** Levels of an award (Art. 22(2)) and of a research task (Art. 5(4)). */
export const AwardLevel = { NATIONAL: 'NATIONAL', PROVINCIAL: 'PROVINCIAL', PREFECTURAL: 'PREFECTURAL' } as const;
export type AwardLevel = keyof typeof AwardLevel;

export const awardLevelLabels: Readonly<Record<AwardLevel, Label>> = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省部级', en: 'Provincial or ministerial' },
  PREFECTURAL: { zh: '地市级', en: 'Prefectural' },
};

/** Levels of a standard (Art. 22(2)). */
export const StandardLevel = {
  NATIONAL: 'NATIONAL',
  INDUSTRY: 'INDUSTRY',
  PROVINCIAL: 'PROVINCIAL',
  LOCAL: 'LOCAL',
} as const;
export type StandardLevel = keyof typeof StandardLevel;

export const standardLevelLabels: Readonly<Record<StandardLevel, Label>> = {
  NATIONAL: { zh: '国家标准', en: 'National standard' },
  INDUSTRY: { zh: '行业标准', en: 'Industry standard' },
  PROVINCIAL: { zh: '省级标准', en: 'Provincial standard' },
  LOCAL: { zh: '地方标准', en: 'Local standard' },
};

/** The center's part in a standard: only those that it led count (Art. 22(2)). */
export const StandardRole = { LED: 'LED', TOOK_PART: 'TOOK_PART' } as const;
export type StandardRole = keyof typeof StandardRole;

export const standardRoleLabels: Readonly<Record<StandardRole, Label>> = {
  LED: { zh: '主持制定', en: 'Led' },
  TOOK_PART: { zh: '参与制定', en: 'Took part' },
};

export const PublicationKind = { PAPER: 'PAPER', MONOGRAPH: 'MONOGRAPH' } as const;
export type PublicationKind = keyof typeof PublicationKind;

export const publicationKindLabels: Readonly<Record<PublicationKind, Label>> = {
  PAPER: { zh: '论文', en: 'Paper' },
  MONOGRAPH: { zh: '论著', en: 'Monograph' },
};

export const ProductKind = { PRODUCT: 'PRODUCT', VARIETY: 'VARIETY' } as const;
export type ProductKind = keyof typeof ProductKind;

export const productKindLabels: Readonly<Record<ProductKind, Label>> = {
  PRODUCT: { zh: '新产品', en: 'Product' },
  VARIETY: { zh: '新品种', en: 'Variety' },
};
