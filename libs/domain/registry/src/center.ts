import type { Label } from '@wanchuang/domain-indicators';

/** CENTER: recognised by a bureau (Art. 3). REGION: a unit of open statistics, never recognised. */
export const CenterKind = { CENTER: 'CENTER', REGION: 'REGION' } as const;
export type CenterKind = keyof typeof CenterKind;

export const centerKindLabels: Readonly<Record<CenterKind, Label>> = {
  CENTER: { zh: '技术创新中心', en: 'Technology innovation center' },
  REGION: { zh: '统计区域', en: 'Statistical region' },
};

/** Where a center stands in its life (Art. 3, 5(3), 23, 24). */
export const CenterStatus = {
  ACTIVE: 'ACTIVE',
  RECTIFYING: 'RECTIFYING',
  REVOKED: 'REVOKED',
  MERGED: 'MERGED',
} as const;
export type CenterStatus = keyof typeof CenterStatus;

export const centerStatusLabels: Readonly<Record<CenterStatus, Label>> = {
  ACTIVE: { zh: '正常运行', en: 'Active' },
  RECTIFYING: { zh: '限期整改', en: 'Rectifying' },
  REVOKED: { zh: '已撤销', en: 'Revoked' },
  MERGED: { zh: '已合并', en: 'Merged' },
};

/** Art. 4: an independent legal entity is encouraged, not required. */
export const LegalForm = {
  INDEPENDENT_LEGAL_ENTITY: 'INDEPENDENT_LEGAL_ENTITY',
  PART_OF_HOST: 'PART_OF_HOST',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type LegalForm = keyof typeof LegalForm;

export const legalFormLabels: Readonly<Record<LegalForm, Label>> = {
  INDEPENDENT_LEGAL_ENTITY: { zh: '独立法人', en: 'Independent legal entity' },
  PART_OF_HOST: { zh: '依托单位内设', en: 'Part of the host organisation' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
};

/** Art. 4: modes of formation differ by field; Art. 8(5): several parties form a consortium. */
export const FormationMode = {
  ENTERPRISE_LED: 'ENTERPRISE_LED',
  UNIVERSITY_LED: 'UNIVERSITY_LED',
  INSTITUTE_LED: 'INSTITUTE_LED',
  CONSORTIUM: 'CONSORTIUM',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type FormationMode = keyof typeof FormationMode;

export const formationModeLabels: Readonly<Record<FormationMode, Label>> = {
  ENTERPRISE_LED: { zh: '企业主导', en: 'Led by an enterprise' },
  UNIVERSITY_LED: { zh: '高校主导', en: 'Led by a university' },
  INSTITUTE_LED: { zh: '科研机构主导', en: 'Led by a research institute' },
  CONSORTIUM: { zh: '多单位联合共建', en: 'Built by a consortium' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
};
