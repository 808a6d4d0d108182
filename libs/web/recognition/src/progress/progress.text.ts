import { FindingOutcome, progressStages } from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

// the stages' own words, so that the page says what the domain does
const words = {
  APPLIED: progressStages.APPLIED.words,
  RECOMMENDED: progressStages.RECOMMENDED.words,
  CONSULTED: progressStages.CONSULTED.words,
  APPROVED: progressStages.APPROVED.words,
  IN_NOTICE: progressStages.IN_NOTICE.words,
  RECOGNISED: progressStages.RECOGNISED.words,
} satisfies { readonly [Name in keyof typeof progressStages]: { readonly zh: string; readonly en: string } };
export const progressStageText = defineText('progressStage', words);

const outcomes = {
  MET: { zh: '符合', en: 'Met' },
  JUDGED: { zh: '评判符合', en: 'Judged to be met' },
  EXCEPTED: { zh: '书面放宽', en: 'Excepted' },
  WAIVED: { zh: '书面免除', en: 'Waived' },
  OPEN: { zh: '待定', en: 'Open' },
  UNMET: { zh: '不符合', en: 'Not met' },
} satisfies Readonly<Record<FindingOutcome, { readonly zh: string; readonly en: string }>>;
export const findingOutcomeText = defineText('findingOutcome', outcomes);

/** What each rule asks for, in a few words. */
export const ruleText = defineText('candidacyRule', {
  hostKind: { zh: '依托单位类型', en: 'Kind of host' },
  cleanRecord: { zh: '无不良记录', en: 'Clean record' },
  districtStrategy: { zh: '契合区级战略', en: 'Fit with strategy' },
  stableTeam: { zh: '技术团队', en: 'Technical team' },
  internalRules: { zh: '内部管理制度', en: 'Internal rules' },
  consortium: { zh: '联合建设协议', en: 'Consortium' },
  rdStaff: { zh: '研发人员', en: 'R&D staff' },
  head: { zh: '主要负责人', en: 'Head of the center' },
  floorSpace: { zh: '研发场地', en: 'R&D floor space' },
  instruments: { zh: '科研仪器', en: 'Instruments' },
  hostResearchSpending: { zh: '依托单位研发投入', en: 'Host R&D spending' },
  results: { zh: '高水平成果', en: 'Results' },
  intellectualProperty: { zh: '自主知识产权', en: 'Intellectual property' },
  transferIncome: { zh: '成果转化收入', en: 'Transfer income' },
  partyBan: { zh: '参与单位的不得申报期限', en: 'Ban of a party' },
  successorBan: { zh: '承继单位的不得申报期限', en: 'Ban of whom it succeeds' },
  name: { zh: '中心名称', en: 'Name' },
});

export const progressText = defineText('recognitionProgress', {
  title: { zh: '认定进展', en: 'Progress' },
  call: { zh: '申报通知', en: 'Call' },
  allCalls: { zh: '全部通知', en: 'All calls' },
  callChoice: { zh: '{{title}}（{{count}}件）', en: '{{title}} ({{count}})' },
  unknownCall: { zh: '所选通知', en: 'The chosen call' },
  field: { zh: '领域', en: 'Field' },
  allFields: { zh: '全部领域', en: 'All fields' },
  clear: { zh: '清除条件', en: 'Clear the filter' },
  inWords: { zh: '{{place}}；{{call}}；{{fields}}', en: '{{place}}; {{call}}; {{fields}}' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  listSeparator: { zh: '、', en: ', ' },
  stop: { zh: '。', en: '.' },
  cutOff: { zh: '数据截至 {{date}}', en: 'Data as of {{date}}' },
  synthetic: { zh: '演示数据', en: 'Synthetic data' },
  emptyTitle: { zh: '还没有提交的申报', en: 'Nobody has applied yet' },
  emptyAdvice: {
    zh: '这里将显示申报到达的环节、各环节停留的天数和各条款的通过情况。请先发布申报通知；依托单位提交第一件申报后即可看到。',
    en: 'How far applications come, how long each step takes and which clauses they meet will stand here. Publish a call to begin; the first application that is submitted is counted at once.',
  },
  toQueue: { zh: '查看申报', en: 'See the applications' },
  nothingTitle: { zh: '没有符合条件的申报', en: 'No application matches' },
  nothingAdvice: {
    zh: '所选通知和领域中没有提交过的申报。',
    en: 'None was submitted to this call in these fields.',
  },
  partial: { zh: '部分数据没有取到：{{detail}}', en: 'Some of it is missing: {{detail}}' },
  count: { zh: '{{count}}件', en: '{{count}}' },
  countShare: { zh: '{{count}}件 · {{share}}', en: '{{count}} · {{share}}' },

  funnelTitle: { zh: '申报推进情况（{{call}}，件）', en: 'How far applications came ({{call}})' },
  applied: { zh: '共提交**{{count}}件**', en: '**{{count}}** applied' },
  ofRECOMMENDED: { zh: '部门推荐**{{count}}件**（{{share}}）', en: '**{{count}}** recommended ({{share}})' },
  ofRECOGNISED: { zh: '认定**{{count}}件**（{{share}}）', en: '**{{count}}** recognised ({{share}})' },
  lostMost: {
    zh: '终止最多的是{{ends}}（{{each}}{{count}}件）',
    en: 'most of those that ended were {{ends}} ({{count}}{{each}})',
  },
  each: { zh: '各', en: ' each' },
  marked: { zh: '“**{{word}}**”', en: '**{{word}}**' },
  listComma: { zh: '、', en: ', ' },
  lostNone: { zh: '没有终止的申报', en: 'none has ended on the way' },
  reachedHead: { zh: '到达各环节', en: 'Came to each stage' },
  endedHead: { zh: '终止或退回的环节', en: 'Where others ended or went back' },
  endedAt: { zh: '{{end}}（{{stage}}后）', en: '{{end}} (after: {{stage}})' },
  endedNone: { zh: '没有终止或退回的申报。', en: 'None ended or went back.' },
  openStage: {
    zh: '{{stage}}：{{count}}件到达，其中{{underway}}件现在此环节；打开名单',
    en: '{{stage}}: {{count}} came to it, {{underway}} of them are at it now; open the list',
  },
  openRecognised: { zh: '认定：{{count}}件；打开名单', en: 'Recognised: {{count}}; open the list' },
  openEnd: { zh: '{{end}}：{{count}}件；打开名单', en: '{{end}}: {{count}}; open the list' },
  stage: { zh: '环节', en: 'Stage' },
  reached: { zh: '到达', en: 'Came to it' },
  share: { zh: '占提交', en: 'Of those that applied' },
  underway: { zh: '现在此环节', en: 'At it now' },
  stageTerm: { zh: '到达', en: 'Came to a stage' },
  stageMeaning: {
    zh: '曾走到该环节的申报，包括已走到后面环节、后来退回或终止的；只计提交过的申报，未提交的草稿不计。',
    en: 'Applications that ever came to the stage, also those that went on, were returned or ended later; drafts that were never submitted are not counted.',
  },
  endTerm: { zh: '终止', en: 'Ended' },
  endMeaning: {
    zh: '不予推荐、审议未通过、撤回、异议成立；退回修改的仍可重新提交。每件只计在它走到的最远环节。',
    en: 'Not recommended, refused, withdrawn or struck out; those returned may still come back. Each is counted once, at the furthest stage it came to.',
  },

  staysTitle: { zh: '各环节停留天数（{{call}}，自然日）', en: 'How long each step takes ({{call}}, calendar days)' },
  longest: {
    zh: '{{states}}停留最长，中位数**{{days}}天**',
    en: '{{states}} takes longest, a median of **{{days}} days**',
  },
  longestOfSome: {
    zh: '{{states}}停留最长，中位数均为**{{days}}天**',
    en: '{{states}} take longest, a median of **{{days}} days** each',
  },
  longestOfAll: { zh: '（全部通知{{days}}天）', en: ' ({{days}} over all calls)' },
  over: {
    zh: '现有**{{count}}件**停留超过中位数，最多在{{states}}（{{each}}{{most}}件）',
    en: '**{{count}}** now wait longer than the median, most of them in {{states}} ({{most}}{{each}})',
  },
  overNone: { zh: '没有停留超过中位数的申报', en: 'none waits longer than the median' },
  noneFinished: { zh: '还没有走完的步骤', en: 'No step is over yet' },
  finishedHead: {
    zh: '已结束的停留（方框为中间一半，竖线为中位数）',
    en: 'Completed stays (box: the middle half, bar: median)',
  },
  finishedBesideHead: {
    zh: '已结束的停留（方框为中间一半，竖线为中位数，圆圈为全部通知的中位数）',
    en: 'Completed stays (box: the middle half, bar: median, ring: median over all calls)',
  },
  waitingHead: { zh: '现在停留的申报', en: 'Applications that wait now' },
  waitingNone: { zh: '现在没有停留的申报。', en: 'None waits now.' },
  medianNote: { zh: '{{days}}天', en: '{{days}} d' },
  boxLabel: { zh: '各状态停留天数：{{rows}}', en: 'Days in each state: {{rows}}' },
  boxRow: { zh: '{{state}}中位数{{days}}天', en: '{{state}} median {{days}} days' },
  within: { zh: '不超过中位数', en: 'Within the median' },
  overWord: { zh: '超过中位数', en: 'Over the median' },
  unmeasured: { zh: '尚无中位数', en: 'No median yet' },
  waitingNote: { zh: '最长{{days}}天', en: 'longest {{days}} d' },
  waitingLabel: { zh: '各状态现有申报：{{rows}}', en: 'Applications in each state now: {{rows}}' },
  waitingRow: {
    zh: '{{state}}{{count}}件，超过中位数{{over}}件',
    en: '{{state}} {{count}}, {{over}} over the median',
  },
  openWaiting: {
    zh: '{{state}}：现有{{count}}件，其中{{over}}件超过中位数；打开名单，停留最长的在前',
    en: '{{state}}: {{count}} now, {{over}} over the median; open the list, the longest first',
  },
  state: { zh: '状态', en: 'State' },
  finished: { zh: '已结束的停留', en: 'Completed stays' },
  min: { zh: '最短（天）', en: 'Shortest (days)' },
  p25: { zh: '下四分位', en: 'Lower quartile' },
  median: { zh: '中位数', en: 'Median' },
  p75: { zh: '上四分位', en: 'Upper quartile' },
  max: { zh: '最长', en: 'Longest' },
  medianOfAll: { zh: '全部通知中位数', en: 'Median over all calls' },
  waiting: { zh: '现有', en: 'Now' },
  waitingOver: { zh: '其中超过中位数', en: 'Over the median' },
  longestWaiting: { zh: '现最长（天）', en: 'Longest now (days)' },
  stayTerm: { zh: '停留天数', en: 'Days in a state' },
  stayMeaning: {
    zh: '从进入该状态之日到离开之日的自然日，不是工作日；当天进出为0天；退回后再次进入的另计一次。',
    en: 'Calendar days, not working days, from the day of entering to the day of leaving; the same day is 0; a second stay counts again.',
  },
  overTerm: { zh: '超过中位数', en: 'Over the median' },
  overMeaning: {
    zh: '现在停留的申报，已停留天数多于本辖区同领域全部通知已结束停留的中位数。',
    en: 'Applications that have been in the state longer than the median of the stays that are over, of all calls of the place in the same fields.',
  },

  clausesTitle: { zh: '各条款通过情况（{{call}}，件）', en: 'Which clauses are met ({{call}})' },
  clauseTitle: {
    zh: '{{rule}}（{{clause}}）各领域通过情况（{{call}}，件）',
    en: '{{rule}} ({{clause}}) by field ({{call}})',
  },
  lowest: {
    zh: '通过率最低的是**{{rule}}**（{{clause}}，**{{rate}}**）',
    en: '**{{rule}}** ({{clause}}) is met least, by **{{rate}}**',
  },
  lowestOfSome: {
    zh: '通过率最低的有**{{count}}条**（均为**{{rate}}**）',
    en: '**{{count}}** clauses are met least, each by **{{rate}}**',
  },
  lowestField: {
    zh: '通过率最低的领域是**{{field}}**（**{{rate}}**）',
    en: 'It is met least in **{{field}}**, by **{{rate}}**',
  },
  lowestFields: {
    zh: '通过率最低的有**{{count}}个领域**（均为**{{rate}}**）',
    en: 'It is met least in **{{count}}** fields, by **{{rate}}** in each',
  },
  allPass: { zh: '已有结论的条款全部通过', en: 'Every clause that is decided is met' },
  settled: {
    zh: '书面放宽**{{excepted}}项**、免除**{{waived}}项**',
    en: '**{{excepted}}** excepted and **{{waived}}** waived in writing',
  },
  stillOpen: { zh: '**{{count}}项**待定', en: '**{{count}}** still open' },
  rateNote: { zh: '{{rate}}通过', en: '{{rate}} met' },
  undecided: { zh: '待定', en: 'open' },
  clausesLabel: { zh: '各条款：{{rows}}', en: 'Clauses: {{rows}}' },
  clauseRow: { zh: '{{rule}}{{rate}}', en: '{{rule}} {{rate}}' },
  openClause: {
    zh: '{{rule}}（{{clause}}）：{{rate}}；按领域查看',
    en: '{{rule}} ({{clause}}): {{rate}}; see it by field',
  },
  backToClauses: { zh: '返回全部条款', en: 'Back to all clauses' },
  noFindings: {
    zh: '这些申报还没有留下条款核验结果。申报提交或区科技局决定时，会逐条记录。',
    en: 'No findings are kept of these applications yet. They are, clause by clause, when an application is submitted or the bureau decides.',
  },
  ruleAndClause: { zh: '{{rule}}（{{clause}}）', en: '{{rule}} ({{clause}})' },
  clause: { zh: '条款', en: 'Clause' },
  rate: { zh: '通过率', en: 'Rate' },
  rateTerm: { zh: '通过率', en: 'Rate' },
  rateMeaning: {
    zh: '符合、评判符合、书面放宽、书面免除之和，除以已有结论的件数；待定的不计。',
    en: 'Met, judged to be met, excepted or waived, divided by those that are decided; what is open is left out.',
  },
  sourceTerm: { zh: '依据', en: 'Source' },
  sourceMeaning: {
    zh: '每件申报取最近一次结果：提交时的核验、书面决定，或审议决定所依据的逐条核验；没有留下核验结果的不计。',
    en: 'Of each application the last there is: the findings of its submission, of a written decision on one of them, or of the bureau’s decision. Those of which none are kept are left out.',
  },
});
