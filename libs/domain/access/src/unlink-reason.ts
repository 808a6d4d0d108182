import type { Label } from '@wanchuang/domain-indicators';

/** Why a provider is to vouch for somebody no more. The record keeps the code. */
export const UnlinkReason = {
  LEFT_PROVIDER: 'LEFT_PROVIDER',
  WRONG_ACCOUNT: 'WRONG_ACCOUNT',
  ON_REQUEST: 'ON_REQUEST',
  SECURITY: 'SECURITY',
} as const;
export type UnlinkReason = keyof typeof UnlinkReason;

export const unlinkReasonLabels: Readonly<Record<UnlinkReason, Label>> = {
  LEFT_PROVIDER: { zh: '本人在认证平台的账号已停用或更换', en: 'The account at the provider is gone or replaced' },
  WRONG_ACCOUNT: { zh: '关联了错误的账号', en: 'The wrong account is linked' },
  ON_REQUEST: { zh: '应本人要求', en: 'The person asks for it' },
  SECURITY: { zh: '处置账号安全事件', en: 'To look into a matter of security' },
};
