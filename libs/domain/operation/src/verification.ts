import type { Label } from '@wanchuang/domain-indicators';

/** What a verifier found of a value or a row (Art. 22). */
export const Verification = {
  UNVERIFIED: 'UNVERIFIED',
  CONFIRMED: 'CONFIRMED',
  ADJUSTED: 'ADJUSTED',
  REJECTED: 'REJECTED',
} as const;
export type Verification = keyof typeof Verification;

export const verificationLabels: Readonly<Record<Verification, Label>> = {
  UNVERIFIED: { zh: '未核验', en: 'Unverified' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  ADJUSTED: { zh: '已调整', en: 'Adjusted' },
  REJECTED: { zh: '不予认可', en: 'Rejected' },
};

/** Where a fact comes from: an annual report (Art. 19), the rows of a register, or an imported file. */
export const FactSource = { REPORT: 'REPORT', REGISTER: 'REGISTER', IMPORT: 'IMPORT' } as const;
export type FactSource = keyof typeof FactSource;

export const factSourceLabels: Readonly<Record<FactSource, Label>> = {
  REPORT: { zh: '年度报告', en: 'Annual report' },
  REGISTER: { zh: '台账', en: 'Register' },
  IMPORT: { zh: '导入文件', en: 'Imported file' },
};
