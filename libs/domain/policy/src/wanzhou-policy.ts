import type { DatedValue, Parameter, ParameterUnit, Policy } from './policy';

const inForceFrom = '2024-04-18';

const sinceInForce = <Value>(value: Value, citation: string | null): readonly DatedValue<Value>[] => [
  { value, from: inForceFrom, until: null, citation, lastCheckedOn: '2026-11-23' },
];

const parameter = <Value>(
  unit: ParameterUnit,
  value: Value,
  citation: string | null,
  zh: string,
  en: string,
): Parameter<Value> => ({ unit, title: { zh, en }, values: sinceInForce(value, citation) });

/** The measures for building and running technology innovation centers in Wanzhou District (Art. 1–28). */
export const wanzhouPolicy: Policy = {
  jurisdictionCode: '500101',
  documentNumber: '万州科局发〔2024〕3号',
  titleZh: '重庆市万州区技术创新中心建设运行管理办法（修订）',
  titleEn: 'Measures for building and running technology innovation centers in Wanzhou District (revised)',
  issuedOn: '2024-03-18',
  inForceFrom, // Art. 28
  inForceUntil: null,
  replaces: '万州科局发〔2022〕19号', // Art. 28
  legalBasis: [],
  interpretedByZh: '区科技局', // Art. 27
  interpretedByEn: 'District Bureau of Science and Technology',
  chapters: [],
  articles: [],
  parameters: {
    excellentQuota: parameter('rate', '0.2', 'Art. 23', '优秀名额比例', 'Quota of EXCELLENT'),
    evaluationCycleYears: parameter('year', 3, 'Art. 23', '绩效评估周期', 'Evaluation cycle'),
    annualReportDueDay: parameter('month-day', '01-30', 'Art. 19', '年度报告截止日', 'Due day of the annual report'),
    centerNamePattern: parameter('pattern', '重庆市万州区%技术创新中心', 'Art. 26', '名称格式', 'Pattern of names'),
    hostKinds: parameter(
      'code',
      ['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'OTHER_LEGAL_PERSON'],
      'Art. 8(1)',
      '依托单位类型',
      'Kinds of hosts',
    ),
    cleanRecordYears: parameter('year', 3, 'Art. 8(1)', '无不良记录年限', 'Years of a clean record'),
    cleanRecordKinds: parameter(
      'code',
      ['BAD_CREDIT', 'MAJOR_VIOLATION', 'MAJOR_QUALITY_ACCIDENT', 'LARGER_SAFETY_ACCIDENT'],
      'Art. 8(1)',
      '不良记录种类',
      'Kinds of bad records',
    ),
    rdStaffMinimum: parameter('person', 10, 'Art. 8(6)', '研发人员下限', 'Least R&D staff'),
    floorSpaceMinimum: parameter('m2', '500', 'Art. 8(7)', '研发场地面积下限', 'Least R&D floor space'),
    instrumentsMinimum: parameter('CNY', '2000000', 'Art. 8(7)', '科研仪器总值下限', 'Least value of instruments'),
    specialIndustries: parameter('code', ['SOFTWARE'], 'Art. 8(7)', '可适当放宽的特殊行业', 'Special industries'),
    hostResearchSpendingMinimum: parameter(
      'CNY',
      '2000000',
      'Art. 8(8)',
      '上年度研发投入下限',
      'Least R&D spending of the host',
    ),
    transferIncomeMinimum: parameter('CNY', '2000000', 'Art. 8(9)', '上年度成果转化收入下限', 'Least transfer income'),
    panelSizeMinimum: parameter('person', 5, 'Art. 9(3)', '专家组人数下限', 'Least size of a panel'),
    panelKinds: parameter(
      'code',
      ['TECHNICAL', 'MANAGEMENT', 'FINANCE'],
      'Art. 9(3)',
      '专家组构成',
      'Kinds of experts',
    ),
    noticeWorkingDays: parameter('working-day', 5, 'Art. 9(4)', '公示期', 'Public notice'),
    subsidyCap: parameter('CNY', '200000', 'Art. 9(4)', '一次性补助上限', 'Most subsidy'),
    banYears: parameter('year', 3, 'Art. 24', '不得重新申报年限', 'Years of a ban'),
    rectificationMonths: parameter('month', 6, 'Art. 23', '整改期限上限', 'Most months of rectification'),
    committeeInsidersMaximum: parameter(
      'rate',
      '1/3',
      'Art. 13',
      '建设主体单位人员占比上限',
      'Most insiders of the committee',
    ),
    objectiveWeightFloor: parameter('rate', '0.5', 'Art. 22', '客观指标权重下限', 'Least objective weight'),
    bodyFilingReminderDays: parameter('day', 30, null, '备案提醒天数', 'Days until a filing is asked for'),
    formerEmployerYears: parameter('year', 3, null, '原任职单位回避年限', 'Years of an earlier employer'),
    objectionMustBeNamed: parameter('yes-no', true, null, '异议须实名', 'An objector gives a name'),
    panelPassMark: parameter('point', 60, null, '论证通过分', 'Pass mark of a panel'),
    certificateNumberPattern: parameter(
      'pattern',
      'WZ-TIC-{year}-{serial}',
      null,
      '证书编号格式',
      'Pattern of certificate numbers',
    ),
  },
};
