import { noticeItemLifecycle, noticeLifecycle } from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

export const noticeStateText = defineText('noticeState', noticeLifecycle.states);
export const noticeItemStateText = defineText('noticeItemState', noticeItemLifecycle.states);

export const noticeText = defineText('notice', {
  title: { zh: '公示与认定', en: 'Notices and recognition' },
  lead: {
    zh: '审议通过的申报列入公示；公示期满且无待处理异议的，由局领导认定并颁发证书。',
    en: 'What a meeting has approved is put up for public notice. When the period is over and no objection is open, the leader recognises the centers and certificates are issued.',
  },
  draft: { zh: '起草公示', en: 'Draft a notice' },
  waiting: {
    zh: '{{count}} 项审议通过的申报待公示。',
    en: {
      one: '{{count}} approved application waits for a notice.',
      other: '{{count}} approved applications wait for a notice.',
    },
  },
  openObjections: {
    zh: '{{count}} 件异议待处理。',
    en: { one: '{{count}} objection is open.', other: '{{count}} objections are open.' },
  },
  emptyTitle: { zh: '还没有公示', en: 'There are no notices yet' },
  emptyAdvice: {
    zh: '局长办公会审议通过后，在这里起草公示，预览无误后发布。',
    en: 'Once a meeting has approved applications, draft their notice here, look at it, then post it.',
  },
  count: { zh: '共 {{count}} 份', en: { one: '{{count}} notice', other: '{{count}} notices' } },
  name: { zh: '公示', en: 'Notice' },
  number: { zh: '文号', en: 'Number' },
  numberHint: {
    zh: '如“公示〔2026〕1号”，本辖区内不得重复，不超过 60 字',
    en: 'As the bureau numbers its notices; unique in the jurisdiction, at most 60 characters',
  },
  state: { zh: '状态', en: 'State' },
  postedOn: { zh: '发布日期', en: 'Posted' },
  endsOn: { zh: '截止日期', en: 'Last day' },
  listed: { zh: '名单', en: 'List' },
  listedCount: { zh: '{{count}} 家', en: { one: '{{count}} center', other: '{{count}} centers' } },
  heldBackCount: { zh: '{{count}} 家有异议', en: '{{count}} held back' },
  place: { zh: '辖区', en: 'Jurisdiction' },
  titleField: { zh: '标题', en: 'Title' },
  titleHint: { zh: '一行，不超过 200 字', en: 'One line, at most 200 characters' },
  body: { zh: '正文', en: 'Text' },
  bodyHint: {
    zh: '每行一段。名单、公示期和落款由系统自动列在正文之后，不必写入；不超过 20000 字',
    en: 'A paragraph on each line. The list, the period and the signature follow by themselves: do not write them. At most 20,000 characters',
  },
  workingDays: { zh: '公示期（工作日）', en: 'Period (working days)' },
  workingDaysHint: {
    zh: '不少于 {{least}} 个工作日，最多 60 个；自发布次日起算，调休上班日计入，节假日和周末不计',
    en: 'At least {{least}} working days, at most 60. Counted from the day after the posting: weekends that are worked count, holidays do not',
  },
  workingDaysUnknown: {
    zh: '最少天数由管理办法规定；自发布次日起算',
    en: 'The measures set the least; counted from the day after the posting',
  },
  tooShort: { zh: '不少于 {{least}} 个工作日', en: 'At least {{least}} working days' },
  notNumber: { zh: '请填写 1 至 60 的整数', en: 'Enter a whole number from 1 to 60' },
  list: { zh: '公示名单', en: 'The list' },
  listHint: {
    zh: '从审议通过、尚未公示的申报中选择',
    en: 'Applications that a meeting has approved and that stand on no other notice',
  },
  nothingToListTitle: { zh: '没有可列入公示的申报', en: 'There is nothing to list' },
  nothingToList: {
    zh: '局长办公会审议通过后，申报将列在这里。',
    en: 'Applications will stand here once a meeting has approved them.',
  },
  all: { zh: '全选', en: 'All of them' },
  save: { zh: '保存草稿', en: 'Save the draft' },
  saved: { zh: '已保存', en: 'Saved' },
  post: { zh: '发布公示', en: 'Post' },
  postQuestion: { zh: '发布这份公示？', en: 'Post this notice?' },
  postEffect: {
    zh: '今天发布，立即向社会公开，任何人都可以提出异议。内容和名单不能再修改。',
    en: 'It is public at once, and anybody can object. Its words and its list cannot be changed any more.',
  },
  postPeriod: {
    zh: '公示 {{count}} 个工作日，至 {{day}} 24 时止。',
    en: 'It lasts {{count}} working days, to the end of {{day}}.',
  },
  postList: { zh: '公示名单：', en: 'On the list:' },
  wantsList: { zh: '请先选择公示名单', en: 'Choose who is on the list first' },
  wantsTexts: { zh: '请填写文号、标题和正文', en: 'Number, title and text are required' },
  discard: { zh: '作废草稿', en: 'Discard the draft' },
  discardQuestion: { zh: '作废这份草稿？', en: 'Discard this draft?' },
  discardEffect: {
    zh: '作废后不能恢复；名单中的申报可以列入另一份公示。',
    en: 'It cannot be restored. What it lists can be put on another notice.',
  },
  preview: { zh: '公示预览', en: 'As the public sees it' },
  previewPeriod: {
    zh: '按今天发布计算；实际起止以发布之日为准。',
    en: 'Reckoned as if it were posted today; the day of the posting decides.',
  },
  document: { zh: '公示文件', en: 'The notice as a document' },
  period: { zh: '公示期', en: 'Period' },
  periodWords: {
    zh: '{{from}} 发布，次日起 {{count}} 个工作日，至 {{until}} 24 时止。',
    en: 'Posted on {{from}}; {{count}} working days from the day after, to the end of {{until}}.',
  },
  provisional: {
    zh: '截止日期暂定：公示期涉及尚未公布放假安排的年份，国务院办公厅公布后将重新计算，以重新计算的结果为准。',
    en: 'Provisional: it reaches into a year whose holidays are not announced. It is reckoned again when they are.',
  },
  givenDays: {
    zh: '按科技局录入的放假安排计算：{{source}}。',
    en: 'Reckoned by the holidays that the bureau has given: {{source}}.',
  },
  keptEnd: {
    zh: '按放假安排应于 {{day}} 期满；已公布的截止日不提前。',
    en: 'By the holidays it would end on {{day}}; a last day that was made public is not brought forward.',
  },
  noReckoning: {
    zh: '当前没有适用的管理办法，无法计算公示期。',
    en: 'No measures are in force: the period cannot be reckoned.',
  },
  host: { zh: '依托单位', en: 'Host' },
  center: { zh: '拟认定中心', en: 'Center' },
  toDossier: { zh: '查看申报', en: 'Dossier' },
  toCenter: { zh: '查看中心', en: 'Center' },
  back: { zh: '返回公示列表', en: 'Back to the notices' },
  notFoundTitle: { zh: '没有这份公示', en: 'There is no such notice' },
  notFoundAdvice: {
    zh: '它可能尚未发布，或网址有误。',
    en: 'It may not be posted yet, or the address is wrong.',
  },
  publicPage: { zh: '公众页面', en: 'Public page' },
  publicTitle: { zh: '技术创新中心认定公示', en: 'Public notices of recognition' },
  publicLead: {
    zh: '拟认定的技术创新中心名单。公示期内，任何人都可以对名单中的单位提出异议，不需要登录。',
    en: 'Centers that are about to be recognised. While a notice runs, anybody can object to a center on its list, without signing in.',
  },
  publicEmptyTitle: { zh: '暂无公示', en: 'No notices at present' },
  publicEmptyAdvice: { zh: '新的公示发布后将在这里公开。', en: 'New notices will stand here once they are posted.' },
  publicBack: { zh: '返回公示列表', en: 'Back to the notices' },
  portal: { zh: '返回公众门户', en: 'Back to the portal' },
  followObjection: { zh: '查询异议办理情况', en: 'Follow an objection' },
  verifyCertificate: { zh: '核验证书', en: 'Verify a certificate' },
  running: { zh: '公示中，至 {{day}} 24 时止', en: 'Running, to the end of {{day}}' },
  over: { zh: '公示已于 {{day}} 期满', en: 'Over since the end of {{day}}' },
});

export const calendarText = defineText('reckoning', {
  caption: { zh: '公示期逐日计算', en: 'The period, day by day' },
  POSTED: { zh: '发布', en: 'Posted' },
  WORKING: { zh: '工作日', en: 'Working day' },
  WEEKEND: { zh: '周末', en: 'Weekend' },
  HOLIDAY: { zh: '节假日', en: 'Holiday' },
  MAKE_UP: { zh: '调休上班', en: 'Worked weekend' },
  number: { zh: '第 {{number}} 日', en: 'Day {{number}}' },
  last: { zh: '截止', en: 'Last' },
  unpublished: { zh: '暂定', en: 'Provisional' },
  mon: { zh: '一', en: 'Mon' },
  tue: { zh: '二', en: 'Tue' },
  wed: { zh: '三', en: 'Wed' },
  thu: { zh: '四', en: 'Thu' },
  fri: { zh: '五', en: 'Fri' },
  sat: { zh: '六', en: 'Sat' },
  sun: { zh: '日', en: 'Sun' },
});

/** The notice as an official would write it: documents of the bureau are Chinese in every language of the interface. */
export const noticeWordsText = defineText('noticeWords', {
  title: {
    zh: '关于{{year}}年度{{place}}技术创新中心拟认定名单的公示',
    en: 'Public notice of the technology innovation centers of {{place}} to be recognised in {{year}}',
  },
  basis: {
    zh: '根据《{{policy}}》（{{number}}），经依托单位申报、部门推荐、专家咨询论证，并经局长办公会审议通过，现将拟认定的技术创新中心名单予以公示。',
    en: 'Under “{{policy}}” ({{number}}), after application, recommendation, consultation of experts and approval by the bureau directors’ meeting, the following centers are to be recognised.',
  },
  objection: {
    zh: '公示期内，任何单位和个人对名单有异议的，可以在本页面逐家提出，写明事实和依据。提出人的姓名和联系方式不向申报单位透露。',
    en: 'While this notice runs, anybody may object to a center on the list, with facts and what they rest on. The applicant is not told who objects.',
  },
});

/** Holidays that are announced, and that the program does not know yet. */
export const reckonText = defineText('reckonNotice', {
  title: { zh: '录入放假安排', en: 'Give the holidays' },
  lead: {
    zh: '系统日历只到 {{day}}。国务院办公厅已公布放假安排的，请录入公示期涉及的日期，公示期即据此核定，不必等待系统更新；未公布的，公示期仍为暂定，不能结束。',
    en: 'The program knows the calendar to {{day}}. Once the State Council has announced the holidays, give those that the period reaches into: it is reckoned by them, and waits for no newer program. Until they are announced, the period stays provisional and does not end.',
  },
  days: { zh: '公示期涉及的日期', en: 'Days of the period' },
  daysHint: {
    zh: '放假的工作日、调休上班的周末请勾选；放假使公示期顺延的，后面的日期随即列出',
    en: 'Tick weekdays that are off and weekends that are worked; where days off make the period longer, the days that follow are listed',
  },
  isOff: { zh: '{{day}}（周{{weekday}}）放假', en: '{{day}} ({{weekday}}) is off' },
  isWorked: { zh: '{{day}}（周{{weekday}}）调休上班', en: '{{day}} ({{weekday}}) is worked' },
  source: { zh: '依据', en: 'Announcement' },
  sourceHint: {
    zh: '放假安排通知的文号或标题，对外公开，不超过 200 字',
    en: 'Number or title of the announcement; public, at most 200 characters',
  },
  wantsSource: { zh: '请填写依据', en: 'Say where the holidays are announced' },
  reckon: { zh: '核定公示期', en: 'Reckon by these' },
  question: { zh: '按录入的放假安排核定公示期？', en: 'Reckon the period by these holidays?' },
  effect: {
    zh: '截止日由 {{before}} 核定为 {{day}}，当日 24 时止，立即对外公开。',
    en: 'The last day, {{before}}, becomes {{day}}, to its end. It is public at once.',
  },
  prevails: {
    zh: '公示结束前可以更正；系统日历更新后，以日历为准重新核定。',
    en: 'It can be put right while the notice runs. Once the program knows the calendar, that prevails.',
  },
});
