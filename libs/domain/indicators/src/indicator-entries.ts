import type { IndicatorEntry, IndicatorSource, Measure, Unit } from './indicator';

const report = 'annual report';
const awards = 'register of awards';
const ventures = 'register of incubated ventures';
const intellectualProperty = 'register of intellectual property';
const products = 'register of products';
const projects = 'register of projects';
const publications = 'register of publications';
const standards = 'register of standards';
const contracts = 'register of technology contracts';

type EntryOf = <const Code extends string>(
  code: Code,
  clause: string,
  nameZh: string,
  nameEn: string,
  unit: Unit,
  source: IndicatorSource,
) => IndicatorEntry<Code>;

const entryOf =
  (measure: Measure): EntryOf =>
  (code, clause, nameZh, nameEn, unit, source) => ({
    code,
    clause,
    nameZh,
    nameEn,
    unit,
    measure,
    acrossYears: measure === 'flow' ? 'sum' : 'last',
    source,
  });
const flow = entryOf('flow');
const stock = entryOf('stock');

/** Art. 22(1) with Art. 8(7), 14, 15 and 17: how the center runs. */
export const operationEntries = [
  flow('RD_INVESTMENT', '22(1)', '研发投入', 'R&D investment', 'CNY', report),
  flow(
    'RD_INVESTMENT_HOST',
    '22(1)',
    '其中：依托单位投入',
    'of which: invested by the host organisation',
    'CNY',
    report,
  ),
  flow('TOTAL_REVENUE', '22(1)', '总收入', 'Total revenue', 'CNY', report),
  flow('INCOME_FISCAL', '17', '财政补助收入', 'Income: fiscal subsidy', 'CNY', report),
  flow('INCOME_COMPETITIVE_PROJECTS', '17', '竞争性课题收入', 'Income: competitive projects', 'CNY', projects),
  flow('INCOME_MARKET_SERVICES', '17', '市场化服务收入', 'Income: market services', 'CNY', report),
  flow('INCOME_HOST', '17', '依托单位拨入', 'Income: from the host organisation', 'CNY', report),
  flow('INCOME_OTHER', '17', '其他收入', 'Income: other', 'CNY', report),
  stock('RD_STAFF', '22(1)', '研发人员数', 'R&D staff', 'person', report),
  flow('RD_STAFF_FTE', '14', '研发人员全时当量', 'R&D staff in full-time equivalents', 'person-year', report),
  stock('RD_STAFF_FIXED', '14', '其中：固定人员', 'of which: fixed staff', 'person', report),
  stock('RD_STAFF_MOBILE', '14', '其中：流动人员', 'of which: mobile staff', 'person', report),
  stock('SENIOR_STAFF', '22(1)', '高级职称或博士人数', 'Staff with a senior title or doctorate', 'person', report),
  flow('TALENT_RECRUITED', '22(1)', '引进高层次人才数', 'High-level talent recruited', 'person', report),
  stock('RD_FLOOR_AREA', '8(7)', '研发场地面积', 'R&D floor space', 'm2', report),
  stock('INSTRUMENT_VALUE', '8(7)', '科研仪器设备原值', 'Original value of research instruments', 'CNY', report),
  stock('INTERNAL_RULES', '22(1)', '内部管理制度数', 'Internal management rules in force', 'item', report),
  flow('MECHANISM_INNOVATIONS', '22(1)', '新型科研体制机制探索项数', 'New research mechanisms tried', 'item', report),
  flow(
    'INCENTIVE_PAYOUT',
    '15',
    '成果转化奖励与股权分红金额',
    'Transfer rewards and equity dividends paid',
    'CNY',
    report,
  ),
];

/** Art. 22(2) with Art. 5(4), 16 and 18: research, and leading the trade. */
export const researchEntries = [
  flow('AWARDS_NATIONAL', '22(2)', '国家级奖励数', 'Awards: national', 'item', awards),
  flow('AWARDS_PROVINCIAL', '22(2)', '省部级奖励数', 'Awards: provincial or ministerial', 'item', awards),
  flow('AWARDS_PREFECTURAL', '22(2)', '地市级奖励数', 'Awards: prefectural', 'item', awards),
  flow(
    'STANDARDS_NATIONAL',
    '22(2)',
    '主持制定国家（行业）标准数',
    'Standards led: national or industry',
    'item',
    standards,
  ),
  flow(
    'STANDARDS_LOCAL',
    '22(2)',
    '主持制定省级（地方）标准数',
    'Standards led: provincial or local',
    'item',
    standards,
  ),
  flow('PATENTS_INVENTION', '22(2)', '授权发明专利数', 'Invention patents granted', 'item', intellectualProperty),
  flow('PATENTS_UTILITY', '22(2)', '授权实用新型专利数', 'Utility-model patents granted', 'item', intellectualProperty),
  flow('PATENT_APPLICATIONS', '18', '专利申请数', 'Patent applications filed', 'item', intellectualProperty),
  flow(
    'OTHER_IP',
    '18',
    '其他知识产权数（软件著作权、植物新品种权等）',
    'Other intellectual property registered',
    'item',
    intellectualProperty,
  ),
  flow('NEW_PRODUCTS', '22(2)', '开发新产品（品种）数', 'New products or varieties developed', 'item', products),
  flow(
    'PAPERS_INTERNATIONAL',
    '22(2)',
    '国际期刊论文论著数',
    'Papers and monographs in international journals',
    'item',
    publications,
  ),
  flow('PROJECTS_NATIONAL', '5(4)', '承担国家级科研任务数', 'Research tasks: national', 'item', projects),
  flow('PROJECTS_PROVINCIAL', '5(4)', '承担省（直辖市）级科研任务数', 'Research tasks: provincial', 'item', projects),
  flow('PROJECTS_PREFECTURAL', '5(4)', '承担地（市）级科研任务数', 'Research tasks: prefectural', 'item', projects),
  flow('COLLABORATIONS', '16', '产学研合作项目数', 'Industry-university-research collaborations', 'item', projects),
];

/** Art. 22(3): transfer of technology, and what industry gains. */
export const transferEntries = [
  flow('TRANSFER_BENEFIT', '22(3)', '技术转化效益', 'Economic benefit of transferred technology', 'CNY', report),
  flow('HORIZONTAL_FUNDING', '22(3)', '横向课题经费', 'Funding from industry-commissioned projects', 'CNY', projects),
  flow('ENTERPRISE_BENEFIT', '22(3)', '企业效益（新增销售收入）', 'Added sales in enterprises', 'CNY', report),
  flow('RESULTS_TRANSFERRED', '22(3)', '科技成果转移转化数', 'Results transferred', 'item', contracts),
  flow('TRANSFER_INCOME', '22(3)', '科技成果转化收入', 'Income from transferred results', 'CNY', report),
  flow('TECH_CONTRACT_VOLUME', '22(3)', '技术合同交易额', 'Technology-contract volume', 'CNY', contracts),
  flow('TECH_CONTRACT_COUNT', '22(3)', '技术合同数', 'Technology contracts registered', 'item', contracts),
];

/** Art. 22(4): service to innovation and new ventures. */
export const serviceEntries = [
  flow('INCUBATED_ENTITIES', '22(4)', '孵化创新创业主体数', 'Ventures incubated', 'item', ventures),
  flow(
    'SERVICES_DELIVERED',
    '22(4)',
    '专业化科技服务次数',
    'Professional technology services delivered',
    'item',
    report,
  ),
  flow('SERVICE_CLIENTS', '22(4)', '服务企业数', 'Enterprises served', 'item', report),
  flow(
    'TECH_SMES_FOSTERED',
    '22(4)',
    '培育带动科技型小微企业数',
    'Technology small and micro enterprises fostered',
    'item',
    ventures,
  ),
  flow('TRAINED_PEOPLE', '22(4)', '培训人次', 'People trained', 'person', report),
];

/** TECH_CONTRACT_VOLUME by kind of contract: parts of an indicator, not of the catalogue. */
export const contractVolumeParts = [
  flow('TECH_CONTRACT_VOLUME_DEVELOPMENT', '22(3)', '其中：技术开发', 'of which: development', 'CNY', contracts),
  flow('TECH_CONTRACT_VOLUME_TRANSFER', '22(3)', '其中：技术转让', 'of which: transfer', 'CNY', contracts),
  flow('TECH_CONTRACT_VOLUME_LICENSING', '22(3)', '其中：技术许可', 'of which: licensing', 'CNY', contracts),
  flow('TECH_CONTRACT_VOLUME_CONSULTING', '22(3)', '其中：技术咨询', 'of which: consulting', 'CNY', contracts),
  flow('TECH_CONTRACT_VOLUME_SERVICE', '22(3)', '其中：技术服务', 'of which: service', 'CNY', contracts),
];
