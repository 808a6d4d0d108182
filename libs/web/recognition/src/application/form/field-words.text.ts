import type { FormField, FormStepName } from '@wanchuang/domain-recognition';
import { defineText, type Wording } from '@wanchuang/web-client';

/** What each field of the form is called. */
export const fieldNameText = defineText('applicationField', {
  chosenName: { zh: '中心名称', en: 'Name of the center' },
  fieldCode: { zh: '技术领域', en: 'Technology field' },
  legalForm: { zh: '法人属性', en: 'Legal form' },
  formationMode: { zh: '组建方式', en: 'Formation' },
  declaresCleanRecord: { zh: '信用承诺', en: 'Declaration of a clean record' },
  parties: { zh: '参与单位', en: 'Other parties' },
  leadCommitment: { zh: '牵头单位稳定投入承诺', en: 'Commitment of the lead to invest steadily' },
  rdStaff: { zh: '研发人员数', en: 'R&D staff' },
  headName: { zh: '主要负责人', en: 'Head' },
  headExperience: { zh: '负责人研究与管理经历', en: 'Experience of the head' },
  floorSpace: { zh: '研发场地面积', en: 'R&D floor space' },
  instruments: { zh: '科研仪器设备总值', en: 'Value of instruments' },
  specialIndustry: { zh: '特殊行业', en: 'Special industry' },
  exceptionReason: { zh: '申请适当放宽的理由', en: 'Why less should do' },
  hostResearchSpending: { zh: '依托单位上年度研发投入', en: 'R&D spending of the host last year' },
  waiverReason: { zh: '研发投入不足的说明', en: 'Why less R&D spending should do' },
  transferIncome: { zh: '上年度成果转化收入', en: 'Transfer income last year' },
  ownsIntellectualProperty: { zh: '拥有自主知识产权', en: 'Own intellectual property' },
  intellectualProperty: { zh: '自主知识产权情况', en: 'Its intellectual property' },
  results: { zh: '高水平成果及应用', en: 'Results and their use' },
  mission: { zh: '定位与使命', en: 'Mission' },
  coreTechnologies: { zh: '核心技术', en: 'Core technologies' },
  direction: { zh: '建设方向', en: 'Direction' },
  keyTasks: { zh: '重点任务', en: 'Key tasks' },
  safeguards: { zh: '保障措施', en: 'Safeguards' },
  strategy: { zh: '服务全区战略的情况', en: 'How it serves the district’s strategy' },
  team: { zh: '技术团队', en: 'Technical team' },
  internalRules: { zh: '内部管理制度', en: 'Internal rules' },
} satisfies Readonly<Record<FormField, Wording>>);

/** What to write there: stands beside the field. */
export const fieldHintText = defineText('applicationHint', {
  chosenName: {
    zh: '只填写中间可自定的部分，全称按规定格式生成。在本辖区内不得与现有中心、中心曾用名和其他在办申报重名。',
    en: 'Only the part that you choose; the whole name follows the pattern. No center, former name or other application of the place may have it.',
  },
  fieldCode: { zh: '只能选择本次通知开放的领域。', en: 'One of the fields that the call is open for.' },
  legalForm: {
    zh: '鼓励登记为独立法人，但不作要求；非独立法人的，人、财、物应相对独立。',
    en: 'An independent legal entity is encouraged, not demanded; people, money and assets are kept apart in any case.',
  },
  formationMode: {
    zh: '由多家单位共建的，选择联合共建，并在下一步填写各参与单位。',
    en: 'If several organisations build it, choose the consortium and name the parties in the next step.',
  },
  declaresCleanRecord: {
    zh: '对申报之日前三年作出承诺。登记系统中另有记录的，以登记为准。',
    en: 'For the three years before the day of the application. What the register holds counts in any case.',
  },
  parties: {
    zh: '申报单位为牵头单位，不在此填写。信用代码填写时即校验。',
    en: 'The applicant leads and is not named here. Credit codes are checked while you type.',
  },
  leadCommitment: {
    zh: '写明投入的金额、年限和方式，应与联合建设协议一致。',
    en: 'Amount, years and manner, as the agreement has them.',
  },
  rdStaff: { zh: '按人数计，应与研发人员名册一致。', en: 'In heads, as in the list of R&D staff.' },
  headName: { zh: '填写姓名。', en: 'The name.' },
  headExperience: {
    zh: '研究经历和管理经历分别写明时间、单位和职务。',
    en: 'Research and management, each with years, organisation and position.',
  },
  floorSpace: { zh: '单位为平方米，应与场地证明一致。', en: 'In square metres, as the proof has it.' },
  instruments: { zh: '按原值合计，以元填写。', en: 'By their original value, in yuan.' },
  specialIndustry: {
    zh: '仅限规定列明的行业；属于的，场地面积和仪器总值可申请适当放宽。',
    en: 'Only those that the rules list; for them floor space and instruments may be lower.',
  },
  exceptionReason: {
    zh: '场地或仪器低于标准时填写，由区科技局书面决定。',
    en: 'Where floor space or instruments are below the standard. The bureau decides in writing.',
  },
  hostResearchSpending: {
    zh: '上一会计年度的研发费用，以元填写，应与证明材料一致。',
    en: 'Of the last accounting year, in yuan, as the proof has it.',
  },
  waiverReason: {
    zh: '该项为原则性要求。低于标准时说明理由，由区科技局书面决定。',
    en: 'It is demanded in principle. Below it, say why; the bureau decides in writing.',
  },
  transferIncome: {
    zh: '本领域成果转化取得的收入，上一会计年度，以元填写。该项不得豁免。',
    en: 'From transferring results of this field, last accounting year, in yuan. It cannot be waived.',
  },
  ownsIntellectualProperty: { zh: '限本领域。', en: 'In this field.' },
  intellectualProperty: {
    zh: '逐项写明名称、类型、编号和状态。',
    en: 'One by one: title, kind, number, state.',
  },
  results: {
    zh: '写明成果水平、应用单位和取得的效益。由专家评判，系统不计算。',
    en: 'How good they are, who uses them, to what effect. Experts judge it; nothing is computed.',
  },
  mission: { zh: '用一两句话说明中心为何而建。', en: 'In a sentence or two: what the center is for.' },
  coreTechnologies: { zh: '列出拟突破的关键技术。', en: 'The key technologies that it will work on.' },
  direction: { zh: '专家论证的内容之一。', en: 'The panel is asked about it.' },
  keyTasks: {
    zh: '专家论证的内容之一。按年度写明任务和可考核的目标。',
    en: 'The panel is asked about them. By year, with goals that can be checked.',
  },
  safeguards: {
    zh: '专家论证的内容之一。写明组织、经费、人才等保障。',
    en: 'The panel is asked about them: organisation, money, people.',
  },
  strategy: {
    zh: '由专家评判，系统不计算。',
    en: 'Experts judge it; nothing is computed.',
  },
  team: {
    zh: '写明结构、骨干和稳定性，材料在第五步上传。',
    en: 'Structure, leading people, stability. The proof is uploaded in step five.',
  },
  internalRules: {
    zh: '列出已施行的制度，制度文本在第五步上传。',
    en: 'The rules in force. Their text is uploaded in step five.',
  },
} satisfies Readonly<Record<FormField, Wording>>);

export const stepNameText = defineText('applicationStepName', {
  basics: { zh: '基本情况', en: 'Basics' },
  consortium: { zh: '共建单位', en: 'Consortium' },
  conditions: { zh: '认定条件', en: 'Conditions' },
  plan: { zh: '建设方案', en: 'Plan' },
  evidence: { zh: '证明材料', en: 'Evidence' },
  submission: { zh: '核对提交', en: 'Check and submit' },
} satisfies Readonly<Record<FormStepName | 'evidence' | 'submission', Wording>>);

/** Special industries of Art. 8(7), by the policy's code. */
export const specialIndustryText = defineText('specialIndustry', {
  SOFTWARE: { zh: '软件类', en: 'Software and the like' },
});
