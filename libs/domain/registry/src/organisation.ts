import type { Label } from '@wanchuang/domain-indicators';

/** Kinds of organisation: those that decide and supervise (Art. 5, 6), hosts (Art. 8(1)) and evaluators (Art. 21). */
export const OrganisationKind = {
  BUREAU: 'BUREAU',
  DEPARTMENT: 'DEPARTMENT',
  ENTERPRISE: 'ENTERPRISE',
  UNIVERSITY: 'UNIVERSITY',
  RESEARCH_INSTITUTE: 'RESEARCH_INSTITUTE',
  OTHER_LEGAL_PERSON: 'OTHER_LEGAL_PERSON',
  AGENCY: 'AGENCY',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;

export const organisationKindLabels: Readonly<Record<OrganisationKind, Label>> = {
  BUREAU: { zh: '区科技局', en: 'Bureau of science and technology' },
  DEPARTMENT: { zh: '区级有关部门', en: 'Department' },
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
  UNIVERSITY: { zh: '高校', en: 'University' },
  RESEARCH_INSTITUTE: { zh: '科研机构', en: 'Research institute' },
  OTHER_LEGAL_PERSON: { zh: '其他独立法人', en: 'Other legal person' },
  AGENCY: { zh: '第三方评估机构', en: 'Evaluation agency' },
};

/** Whether organisations of a kind are legal persons, known by their unified social credit code (Art. 8(1)). */
export const needsCreditCode = (kind: OrganisationKind): boolean =>
  kind !== 'BUREAU' && kind !== 'DEPARTMENT' && kind !== 'AGENCY';

/** What an organisation is within a consortium (Art. 8(5)). */
export const PartyRole = { LEAD: 'LEAD', PARTICIPANT: 'PARTICIPANT' } as const;
export type PartyRole = keyof typeof PartyRole;

export const partyRoleLabels: Readonly<Record<PartyRole, Label>> = {
  LEAD: { zh: '牵头单位', en: 'Lead' },
  PARTICIPANT: { zh: '参与单位', en: 'Participant' },
};

/** The levels of the jurisdiction tree; STATISTICS is a root of open statistics, outside every nation. */
export const JurisdictionLevel = {
  NATION: 'NATION',
  MUNICIPALITY: 'MUNICIPALITY',
  DISTRICT: 'DISTRICT',
  STATISTICS: 'STATISTICS',
} as const;
export type JurisdictionLevel = keyof typeof JurisdictionLevel;

export const jurisdictionLevelLabels: Readonly<Record<JurisdictionLevel, Label>> = {
  NATION: { zh: '国家', en: 'Nation' },
  MUNICIPALITY: { zh: '省、自治区、直辖市', en: 'Province or municipality' },
  DISTRICT: { zh: '区县', en: 'District' },
  STATISTICS: { zh: '公开统计', en: 'Open statistics' },
};
