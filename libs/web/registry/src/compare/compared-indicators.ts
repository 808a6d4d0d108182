import type { IndicatorCode } from '@wanchuang/domain-indicators';

/** The figures that stand side by side; those that nobody has are left out. */
export const comparedIndicators: readonly IndicatorCode[] = [
  'RD_INVESTMENT',
  'RD_INVESTMENT_HOST',
  'TOTAL_REVENUE',
  'RD_STAFF',
  'RD_STAFF_FTE',
  'SENIOR_STAFF',
  'PATENTS_INVENTION',
  'PATENTS_UTILITY',
  'OTHER_IP',
  'PATENT_APPLICATIONS',
  'STANDARDS_NATIONAL',
  'TECH_CONTRACT_VOLUME',
  'TECH_CONTRACT_COUNT',
  'RESULTS_TRANSFERRED',
  'TRANSFER_INCOME',
  'INCUBATED_ENTITIES',
  'SERVICE_CLIENTS',
];

/** The courses that are drawn. */
export const plottedComparisons: readonly IndicatorCode[] = [
  'RD_INVESTMENT',
  'PATENTS_INVENTION',
  'TECH_CONTRACT_VOLUME',
];
