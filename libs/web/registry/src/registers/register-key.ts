import { type IndicatorSource, findIndicator } from '@wanchuang/domain-indicators';

/** The eight registers in the order in which they are shown, by the names that the event log gives them. */
export const registerKeys = [
  'technology_contract',
  'intellectual_property',
  'award',
  'standard',
  'publication',
  'product',
  'project',
  'incubated_venture',
] as const;
export type RegisterKey = (typeof registerKeys)[number];

const keyOfSource: Readonly<Record<Exclude<IndicatorSource, 'annual report'>, RegisterKey>> = {
  'register of technology contracts': 'technology_contract',
  'register of intellectual property': 'intellectual_property',
  'register of awards': 'award',
  'register of standards': 'standard',
  'register of publications': 'publication',
  'register of products': 'product',
  'register of projects': 'project',
  'register of incubated ventures': 'incubated_venture',
};

/** The register whose rows make up an indicator, as the catalogue says; null for one that annual reports give. */
export function registerOf(indicatorCode: string): RegisterKey | null {
  const source = findIndicator(indicatorCode)?.source;
  return source === undefined || source === 'annual report' ? null : keyOfSource[source];
}
