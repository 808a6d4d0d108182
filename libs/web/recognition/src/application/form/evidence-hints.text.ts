import type { EvidenceSlotName } from '@wanchuang/domain-recognition';
import { defineText, type Wording } from '@wanchuang/web-client';

/** What to upload of each kind. */
export const evidenceHintText = defineText('evidenceHint', {
  CONSTRUCTION_PLAN: {
    zh: '加盖公章的建设方案全文，内容与“建设方案”一步一致。',
    en: 'The whole plan with the seal, saying what the step “Plan” says.',
  },
  CREDIT_RECORD: {
    zh: '信用报告，以及市场监管、应急管理等部门出具的证明或查询截图。',
    en: 'A credit report, and what the authorities certify or show of the record.',
  },
  TEAM: {
    zh: '团队介绍、骨干人员聘用合同或社保证明。',
    en: 'The team, contracts or social insurance of its leading people.',
  },
  INTERNAL_RULES: { zh: '已施行的制度文本。', en: 'The rules that are in force.' },
  AGREEMENT: {
    zh: '各方盖章的联合建设协议，载明各方权利义务和牵头单位的稳定投入承诺。',
    en: 'The agreement that all have sealed, with the rights and duties of each and the commitment of the lead.',
  },
  STAFF_LIST: { zh: '研发人员名册，注明专业、职称、岗位。', en: 'The R&D staff with subject, title and post.' },
  HEAD: {
    zh: '主要负责人的简历及研究、管理经历证明。',
    en: 'The head’s career, with proof of research and management.',
  },
  PREMISES: { zh: '产权证或租赁合同，附面积和平面图。', en: 'Title or lease, with the area and a plan.' },
  INSTRUMENTS: {
    zh: '仪器设备清单，注明型号、原值和购置时间。',
    en: 'The instruments with model, original value and date.',
  },
  SPENDING: {
    zh: '上一会计年度审计报告、研发费用专项审计或纳税申报表。',
    en: 'The audit of last accounting year, an audit of R&D spending, or the tax return.',
  },
  INTELLECTUAL_PROPERTY: { zh: '专利证书、软件著作权登记证书等。', en: 'Patents, registered software and the like.' },
  TRANSFER_INCOME: {
    zh: '技术合同及到账凭证，或专项审计报告。',
    en: 'Technology contracts with proof of payment, or an audit.',
  },
  OTHER: { zh: '需要补充说明的其他材料。', en: 'Anything else that helps.' },
} satisfies Readonly<Record<EvidenceSlotName, Wording>>);
