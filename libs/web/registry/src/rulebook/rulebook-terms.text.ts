import { defineText } from '@wanchuang/web-client';

/** Where a finding leaves the clause. */
export const standingText = defineText('findingStanding', {
  MET: { zh: '符合', en: 'Met' },
  UNMET: { zh: '不符合', en: 'Not met' },
  MISSING: { zh: '待填写', en: 'Not given yet' },
  EXCEPTED: { zh: '已例外', en: 'Excepted' },
  EXCEPTABLE: { zh: '可例外', en: 'May be excepted' },
  WAIVED: { zh: '已免除', en: 'Waived' },
  WAIVABLE: { zh: '可免除', en: 'May be waived' },
  TO_JUDGE: { zh: '待判断', en: 'To be judged' },
  JUDGED_MET: { zh: '判断符合', en: 'Judged met' },
  JUDGED_UNMET: { zh: '判断不符合', en: 'Judged not met' },
});

export const findingListText = defineText('findingList', {
  none: { zh: '没有逐条意见。', en: 'There are no findings.' },
  summary: {
    zh: '共 {{total}} 条，已满足 {{satisfied}} 条，不可补救 {{barring}} 条，待处理 {{open}} 条',
    en: '{{total}} findings: {{satisfied}} satisfied, {{barring}} that bar, {{open}} to settle',
  },
  another: { zh: '规则“{{rule}}”：{{standing}}。', en: 'Rule “{{rule}}”: {{standing}}.' },
  exception: { zh: '例外决定（{{on}}）：', en: 'Exception of {{on}}: ' },
  waiver: { zh: '免除决定（{{on}}）：', en: 'Waiver of {{on}}: ' },
  judgement: { zh: '判断（{{on}}）：', en: 'Judgement of {{on}}: ' },
  interpretations: {
    zh: '本条有 {{count}} 项解释',
    en: { one: '{{count}} interpretation of the clause', other: '{{count}} interpretations of the clause' },
  },
  parameterFrom: { zh: '标准自 {{from}} 起施行', en: 'Standard in force from {{from}}' },
  standard: { zh: '所依据的标准：{{value}}，{{from}} 起施行', en: 'Standard: {{value}}, in force from {{from}}' },
  openClause: { zh: '在规章中查看{{clause}}', en: 'See {{clause}} in the rulebook' },
});

/** How a value of the policy is written, by its unit. */
export const policyValueText = defineText('policyValue', {
  year: { zh: '{{count}} 年', en: { one: '{{count}} year', other: '{{count}} years' } },
  month: { zh: '{{count}} 个月', en: { one: '{{count}} month', other: '{{count}} months' } },
  day: { zh: '{{count}} 天', en: { one: '{{count}} day', other: '{{count}} days' } },
  'working-day': { zh: '{{count}} 个工作日', en: { one: '{{count}} working day', other: '{{count}} working days' } },
  person: { zh: '{{count}} 人', en: { one: '{{count}} person', other: '{{count}} people' } },
  point: { zh: '{{count}} 分', en: { one: '{{count}} point', other: '{{count}} points' } },
  m2: { zh: '{{value}} 平方米', en: '{{value}} m²' },
  monthDay: { zh: '{{month}} 月 {{day}} 日', en: '{{month}}-{{day}} (month-day)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '未填写', en: 'not given' },
  empty: { zh: '无', en: 'none' },
});

/** Codes of the policy that no other catalogue names. */
export const policyCodeText = defineText('policyCode', {
  SOFTWARE: { zh: '软件', en: 'Software' },
  TECHNICAL: { zh: '技术专家', en: 'Technical experts' },
  MANAGEMENT: { zh: '管理专家', en: 'Management experts' },
  FINANCE: { zh: '财务专家', en: 'Finance experts' },
});
