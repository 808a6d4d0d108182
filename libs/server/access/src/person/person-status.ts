import type { Label } from '@wanchuang/domain-indicators';
import { Role, roleLabels, UnmaskReason, unmaskReasonLabels } from '@wanchuang/domain-access';
import { registerLabelledEnum } from '@wanchuang/server-registry';

export const PersonStatus = {
  INVITED: 'INVITED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  ERASED: 'ERASED',
} as const;
export type PersonStatus = keyof typeof PersonStatus;

const labels: Readonly<Record<PersonStatus, Label>> = {
  INVITED: { zh: '已邀请', en: 'Invited' },
  ACTIVE: { zh: '正常', en: 'Active' },
  SUSPENDED: { zh: '已停用', en: 'Suspended' },
  ERASED: { zh: '已抹除', en: 'Erased' },
};

registerLabelledEnum('PersonStatus', 'Whether a person may sign in.', PersonStatus, labels);
registerLabelledEnum('Role', 'What people do here; each role is held in a scope.', Role, roleLabels);
registerLabelledEnum('UnmaskReason', 'For what personal data is shown in full.', UnmaskReason, unmaskReasonLabels);

/** Languages of the interface. */
export const Language = { ZH: 'zh', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];
