import type { Label } from '@wanchuang/domain-indicators';

/** For what somebody's personal data is shown in full. The record keeps the code. */
export const UnmaskReason = {
  CONTACT: 'CONTACT',
  IDENTITY_CHECK: 'IDENTITY_CHECK',
  CORRECTION: 'CORRECTION',
  SECURITY: 'SECURITY',
} as const;
export type UnmaskReason = keyof typeof UnmaskReason;

export const unmaskReasonLabels: Readonly<Record<UnmaskReason, Label>> = {
  CONTACT: { zh: '因工作联系本人', en: 'To get in touch on business' },
  IDENTITY_CHECK: { zh: '核实本人身份', en: 'To check who somebody is' },
  CORRECTION: { zh: '核对、更正登记信息', en: 'To check or correct what is kept' },
  SECURITY: { zh: '处置账号安全事件', en: 'To look into a matter of security' },
};
