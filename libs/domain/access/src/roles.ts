import type { Label } from '@wanchuang/domain-indicators';

/** What people do here, each in a scope; the public, who do not sign in, hold none. */
export const Role = {
  HOST_OFFICER: 'HOST_OFFICER',
  DEPARTMENT_OFFICER: 'DEPARTMENT_OFFICER',
  BUREAU_OFFICER: 'BUREAU_OFFICER',
  BUREAU_LEADER: 'BUREAU_LEADER',
  EXPERT: 'EXPERT',
  EVALUATOR: 'EVALUATOR',
  ANALYST: 'ANALYST',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type Role = keyof typeof Role;

export const roleLabels: Readonly<Record<Role, Label>> = {
  HOST_OFFICER: { zh: '依托单位经办人', en: 'Host officer' },
  DEPARTMENT_OFFICER: { zh: '推荐部门经办人', en: 'Department officer' },
  BUREAU_OFFICER: { zh: '科技局经办人', en: 'Bureau officer' },
  BUREAU_LEADER: { zh: '科技局领导', en: 'Bureau leader' },
  EXPERT: { zh: '评审专家', en: 'Expert' },
  EVALUATOR: { zh: '评估机构', en: 'Evaluator' },
  ANALYST: { zh: '数据分析员', en: 'Analyst' },
  ADMINISTRATOR: { zh: '系统管理员', en: 'Administrator' },
};

/** What a role is held in: a jurisdiction and all below it, or one organisation (a host, a recommending department). */
export const ScopeKind = { JURISDICTION: 'JURISDICTION', ORGANISATION: 'ORGANISATION' } as const;
export type ScopeKind = keyof typeof ScopeKind;

const ofOrganisation: readonly Role[] = ['HOST_OFFICER', 'DEPARTMENT_OFFICER'];

export const scopeKindOf = (role: Role): ScopeKind => (ofOrganisation.includes(role) ? 'ORGANISATION' : 'JURISDICTION');

/** A role that somebody holds, in one scope. */
export interface Holding {
  readonly role: Role;
  readonly jurisdictionId: number | null;
  readonly organisationId: number | null;
}
