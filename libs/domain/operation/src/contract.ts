import type { Label } from '@wanchuang/domain-indicators';

/** The five kinds of technology contract (Art. 22(3)). */
export const ContractKind = {
  DEVELOPMENT: 'DEVELOPMENT',
  TRANSFER: 'TRANSFER',
  LICENSING: 'LICENSING',
  CONSULTING: 'CONSULTING',
  SERVICE: 'SERVICE',
} as const;
export type ContractKind = keyof typeof ContractKind;

export const contractKindLabels: Readonly<Record<ContractKind, Label>> = {
  DEVELOPMENT: { zh: '技术开发', en: 'Technology development' },
  TRANSFER: { zh: '技术转让', en: 'Technology transfer' },
  LICENSING: { zh: '技术许可', en: 'Technology licensing' },
  CONSULTING: { zh: '技术咨询', en: 'Technology consulting' },
  SERVICE: { zh: '技术服务', en: 'Technology service' },
};

/** Whether the center is the seller or the buyer of the technology. */
export const ContractDirection = { SOLD: 'SOLD', BOUGHT: 'BOUGHT' } as const;
export type ContractDirection = keyof typeof ContractDirection;

export const contractDirectionLabels: Readonly<Record<ContractDirection, Label>> = {
  SOLD: { zh: '输出技术', en: 'Sold' },
  BOUGHT: { zh: '吸纳技术', en: 'Bought' },
};
