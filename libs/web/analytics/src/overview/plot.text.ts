import { defineText } from '@wanchuang/web-client';

/** The names of what a plot shows, by plot and measure. */
export const plotNameText = defineText('overviewPlotName', {
  investment_total: { zh: '研发投入', en: 'R&D investment' },
  investment_share: { zh: '研发投入构成', en: 'Make-up of R&D investment' },
  investment_perCenter: { zh: '研发投入每家平均', en: 'R&D investment per center' },
  investment_perInvestment: { zh: '研发投入', en: 'R&D investment' },
  patents_total: { zh: '授权专利', en: 'Patents granted' },
  patents_share: { zh: '授权专利构成', en: 'Make-up of patents granted' },
  patents_perCenter: { zh: '授权专利每家平均', en: 'Patents granted per center' },
  patents_perInvestment: { zh: '每千万元研发投入授权专利', en: 'Patents granted per 10 million of R&D' },
  applications_total: { zh: '专利申请', en: 'Patent applications' },
  applications_share: { zh: '专利申请', en: 'Patent applications' },
  applications_perCenter: { zh: '专利申请平均', en: 'Patent applications per unit' },
  applications_perInvestment: { zh: '每千万研发投入专利申请', en: 'Patent applications per 10 million of R&D' },
  contracts_total: { zh: '技术合同交易额', en: 'Technology-contract volume' },
  contracts_share: { zh: '技术合同交易额构成', en: 'Make-up of contract volume' },
  contracts_perCenter: { zh: '技术合同交易额每家平均', en: 'Contract volume per center' },
  contracts_perInvestment: { zh: '技术合同交易额与研发投入之比', en: 'Contract volume to R&D investment' },
  staff_total: { zh: '研发人员', en: 'R&D staff' },
  staff_share: { zh: '研发人员构成', en: 'Make-up of R&D staff' },
  staff_perCenter: { zh: '研发人员平均', en: 'R&D staff per region' },
  staff_perInvestment: { zh: '研发人员与研发投入之比', en: 'R&D staff to R&D investment' },
});

/** The kinds that a plot is stacked by. */
export const partText = defineText('overviewPart', {
  RD_INVESTMENT: { zh: '研发投入', en: 'R&D investment' },
  RD_STAFF_FTE: { zh: '研发人员', en: 'R&D staff' },
  PATENTS_INVENTION: { zh: '发明专利', en: 'Inventions' },
  PATENTS_UTILITY: { zh: '实用新型', en: 'Utility models' },
  OTHER_IP: { zh: '其他知识产权', en: 'Other IP' },
  PATENT_APPLICATIONS: { zh: '专利申请', en: 'Applications' },
  TECH_CONTRACT_VOLUME_DEVELOPMENT: { zh: '技术开发', en: 'Development' },
  TECH_CONTRACT_VOLUME_TRANSFER: { zh: '技术转让', en: 'Transfer' },
  TECH_CONTRACT_VOLUME_LICENSING: { zh: '技术许可', en: 'Licensing' },
  TECH_CONTRACT_VOLUME_CONSULTING: { zh: '技术咨询', en: 'Consulting' },
  TECH_CONTRACT_VOLUME_SERVICE: { zh: '技术服务', en: 'Services' },
});

/** Fields at the end of a column, where room is short. */
export const fieldShortText = defineText('overviewField', {
  ADVANCED_MATERIALS: { zh: '先进材料', en: 'Materials' },
  FOOD_AGRICULTURE: { zh: '食品与农业', en: 'Food & farming' },
  EQUIPMENT: { zh: '装备制造', en: 'Equipment' },
  MEDICINE_HEALTH: { zh: '医药健康', en: 'Medicine' },
  ENERGY_CHEMISTRY: { zh: '能源与化工', en: 'Energy & chem.' },
  ELECTRONICS_SOFTWARE: { zh: '电子与软件', en: 'Electronics' },
  ECOLOGY: { zh: '生态环保', en: 'Ecology' },
  OTHER: { zh: '其他领域', en: 'Other' },
});

export const plotText = defineText('overviewPlot', {
  titleBy: { zh: '{{name}}（{{unit}}，{{by}}，{{years}}）', en: '{{name}} ({{unit}}, {{by}}, {{years}})' },
  title: { zh: '{{name}}（{{unit}}，{{years}}）', en: '{{name}} ({{unit}}, {{years}})' },
  by_kind: { zh: '按类型', en: 'by kind' },
  by_field: { zh: '按领域', en: 'by field' },
  by_department: { zh: '按推荐部门', en: 'by department' },
  by_jurisdiction: { zh: '按辖区', en: 'by jurisdiction' },
  stackBy: { zh: '分解', en: 'Split' },
  kind: { zh: '类型', en: 'Kind' },
  field: { zh: '领域', en: 'Field' },
  department: { zh: '部门', en: 'Department' },
  jurisdiction: { zh: '辖区', en: 'Jurisdiction' },
  drawAs: { zh: '量度', en: 'Measure' },
  total: { zh: '总量', en: 'Total' },
  share: { zh: '占比', en: 'Share' },
  perCenter: { zh: '每家平均', en: 'Per center' },
  perRegion: { zh: '地区平均', en: 'Per region' },
  perInvestment: { zh: '相对研发投入', en: 'Per R&D' },
  unitPatents: { zh: '件', en: 'number' },
  unitPatentsPerCenter: { zh: '件/家', en: 'per center' },
  unitPatentsPerInvestment: { zh: '件/千万{{currency}}', en: 'per {{currency}} 10 million' },
  rest: { zh: '其余{{count}}个', en: '{{count}} others' },
  unsorted: { zh: '未分类型', en: 'Kind not given' },
  noField: { zh: '无领域', en: 'No field' },

  panelPerCenter: { zh: '每家平均', en: 'Per center' },
  panelPerRegion: { zh: '地区平均', en: 'Per region' },
  panelTotal: { zh: '总量', en: 'Total' },
  panelPerInvestment: { zh: '每千万元研发投入', en: 'Per 10m of R&D' },
  panelPerInvestmentIn: { zh: '每千万{{currency}}研发投入', en: 'Per {{currency}} 10m of R&D' },
  panelPerStaff: { zh: '每人年研发投入', en: 'R&D per full-time equivalent' },
  panelDevelopment: { zh: '技术开发占比', en: 'Development share' },
  patentsEach: { zh: '件', en: 'patents' },
  staffEach: { zh: '人年', en: 'full-time equivalents' },
  unitStaffPerRegion: { zh: '人年/地区', en: 'full-time equivalents' },
  applicationsEach: { zh: '件', en: 'applications' },

  valueOf: { zh: '{{year}}年**{{value}}**', en: '**{{value}}** in {{year}}' },
  notAfter: { zh: '{{year}}年之后无数据', en: 'no data after {{year}}' },
  lastYear: { zh: '较上年 **{{change}}**', en: '**{{change}}** on the year before' },
  mean: { zh: '较前三年均值 **{{change}}**', en: '**{{change}}** on the mean of three years' },
  cycle: { zh: '较上一评估周期均值 **{{change}}**', en: '**{{change}}** on the mean of the last cycle' },
  fastest: { zh: '增长最快的是**{{name}}**（{{rate}}）', en: '**{{name}}** grew fastest ({{rate}})' },
  greatest: { zh: '占比最大的是**{{name}}**（{{share}}）', en: '**{{name}}** has the largest share ({{share}})' },
  inventions: { zh: '其中发明专利**{{value}}件**（{{share}}）', en: '**{{value}}** of them inventions ({{share}})' },
  perInvestmentIs: {
    zh: '每千万{{currency}}研发投入产出{{value}}件',
    en: '{{value}} per {{currency}} 10 million of R&D',
  },
  rising: { zh: '已连续{{years}}年上升', en: 'rising for {{years}} years' },
  falling: { zh: '已连续{{years}}年下降', en: 'falling for {{years}} years' },
  annualGrowth: { zh: '近{{years}}年年均增长**{{rate}}**', en: '**{{rate}}** a year over {{years}} years' },
  annualDecline: { zh: '近{{years}}年年均下降**{{rate}}**', en: '**{{rate}}** down a year over {{years}} years' },
  development: { zh: '技术开发占**{{share}}**', en: 'development makes up **{{share}}**' },
  perStaff: { zh: '每人年研发投入{{value}}', en: '{{value}} of R&D per full-time equivalent' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  stop: { zh: '。', en: '.' },

  picked: { zh: '已选 {{year}}年 **{{name}}** {{value}}', en: 'Chosen: **{{name}}** {{year}}, {{value}}' },
  seeCenters: {
    zh: '查看{{count}}家中心',
    en: { one: 'See the {{count}} center', other: 'See the {{count}} centers' },
  },
  seeRegions: {
    zh: '查看{{count}}个地区',
    en: { one: 'See the {{count}} region', other: 'See the {{count}} regions' },
  },
  seeOfYear: {
    zh: '查看{{year}}年的{{count}}家中心',
    en: { one: 'See the {{count}} center of {{year}}', other: 'See the {{count}} centers of {{year}}' },
  },
  seeRegionsOfYear: {
    zh: '查看{{year}}年的{{count}}个地区',
    en: { one: 'See the {{count}} region of {{year}}', other: 'See the {{count}} regions of {{year}}' },
  },
  clearPick: { zh: '取消选择', en: 'Clear' },
  hintFilter: { zh: '点击：其他图随之筛选', en: 'Click: the other plots follow' },
  hintSelect: { zh: '点击：选中', en: 'Click: choose it' },
  hintOpen: { zh: '再点：打开中心名单', en: 'Click again: open the list of centers' },

  year: { zh: '年份', en: 'Year' },
  sum: { zh: '合计', en: 'Total' },
  provisionalYear: { zh: '{{year}}（暂定）', en: '{{year}} (provisional)' },
  inForce: { zh: '办法施行 {{month}}', en: 'Measures in force {{month}}' },

  meaningRegister: {
    zh: '由登记台账逐条汇总；缺数据不计为零。',
    en: 'Added up from the rows of the register; what is missing does not count as zero.',
  },
  meaningStatistics: {
    zh: '取自公开统计，见来源；缺数据不计为零。',
    en: 'From open statistics, see the sources; what is missing does not count as zero.',
  },
  meaningReport: {
    zh: '取自各中心年度报告；缺数据不计为零。',
    en: 'From the annual reports of the centers; what is missing does not count as zero.',
  },
  meaningPerCenter: {
    zh: '总量除以当年有该项数据的家数。',
    en: 'The total divided by the number of centers with a value of that year.',
  },
  meaningPerInvestment: {
    zh: '当年数除以当年研发投入（合计之比，不是各家比值的平均）。',
    en: 'Divided by the R&D investment of the same year: a ratio of sums, not a mean of ratios.',
  },
  meaningPerStaff: {
    zh: '研发投入除以研发人员全时当量（合计之比）。',
    en: 'R&D investment divided by R&D staff in full-time equivalents: a ratio of sums.',
  },
  meaningDevelopment: {
    zh: '技术开发合同交易额占全部技术合同交易额。',
    en: 'Development contracts as a share of all technology contracts.',
  },
  meaningProvisional: {
    zh: '年度报告截止日（次年1月30日）之前的年份为暂定数，以斜线表示。',
    en: 'A year is provisional, and hatched, until its reports are due on January 30 of the next.',
  },
  provisionalTerm: { zh: '暂定', en: 'Provisional' },
  noteTerm: { zh: '来源与折算', en: 'Sources and conversion' },
});
