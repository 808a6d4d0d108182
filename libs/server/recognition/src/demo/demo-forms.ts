import { type ApplicationForm, emptyForm } from '@wanchuang/domain-recognition';

/** What an organisation of the demo applies for. */
export interface DemoSubject {
  readonly chosenName: string;
  readonly fieldCode: string;
  /** What the center is about. */
  readonly topic: string;
}

/** In the order of the hosts. */
export const demoSubjects: readonly DemoSubject[] = [
  { chosenName: '虚拟生态材料', fieldCode: 'ECOLOGY', topic: '消落带生态修复材料' },
  { chosenName: '虚拟柑橘精深加工', fieldCode: 'FOOD_AGRICULTURE', topic: '柑橘全果利用' },
  { chosenName: '虚拟轻质合金', fieldCode: 'ADVANCED_MATERIALS', topic: '轻质合金成形' },
  { chosenName: '虚拟智能装备', fieldCode: 'EQUIPMENT', topic: '船用智能装备' },
  { chosenName: '虚拟中药制剂', fieldCode: 'MEDICINE_HEALTH', topic: '道地药材制剂' },
  { chosenName: '虚拟储能材料', fieldCode: 'ENERGY_CHEMISTRY', topic: '储能电极材料' },
  { chosenName: '虚拟工业软件', fieldCode: 'ELECTRONICS_SOFTWARE', topic: '生产排程软件' },
  { chosenName: '虚拟水质监测', fieldCode: 'ECOLOGY', topic: '库区水质在线监测' },
  { chosenName: '虚拟光学玻璃', fieldCode: 'ADVANCED_MATERIALS', topic: '光学玻璃精密成形' },
];

/** A form with nothing missing, as an organisation would fill it; all of it is invented. */
export const filledForm = ({ chosenName, fieldCode, topic }: DemoSubject): ApplicationForm => ({
  ...emptyForm,
  chosenName,
  fieldCode,
  legalForm: 'PART_OF_HOST',
  formationMode: 'ENTERPRISE_LED',
  mission: `围绕${topic}开展关键技术研发和成果转化，服务本地企业（虚拟）。`,
  coreTechnologies: `${topic}的研制、检测与工程化应用技术（虚拟）。`,
  direction: `面向产业需求，突破${topic}的共性技术（虚拟）。`,
  keyTasks: '第一年建成研发平台；第二年形成中试能力；第三年推广应用并孵化企业（虚拟）。',
  safeguards: '设立专项经费，落实场地、设备和人员，建立季度调度机制（虚拟）。',
  strategy: `支撑全区重点产业集群，补齐${topic}的技术短板（虚拟）。`,
  team: '核心团队稳定，近三年主要成员没有变动（虚拟）。',
  internalRules: '已建立科研项目、经费、知识产权和安全管理制度（虚拟）。',
  declaresCleanRecord: true,
  rdStaff: 18,
  headName: '负责人（虚拟）',
  headExperience: '从事本领域研究和管理十二年（虚拟）。',
  floorSpace: '860',
  instruments: '3250000',
  hostResearchSpending: '4180000',
  results: '形成新产品 3 项并投入使用（虚拟）。',
  ownsIntellectualProperty: true,
  intellectualProperty: '发明专利 2 件、实用新型 5 件（虚拟）。',
  transferIncome: '2760000.5',
});
