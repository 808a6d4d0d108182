import type { Words } from './words';

/** Of how recognition goes on: funnel, stays, clauses. */
export const progressWords: Words = {
  'How recognition goes on, for the bureau of the place: submitted applications, of one call or of all.':
    '认定进展，供本辖区科技局查看：已提交的申报，可限于一份申报通知',
  'Applications of this jurisdiction and of those below it.': '该辖区及其下级辖区的申报',
  'Of this call; of all calls without it.': '限于该申报通知；不填为全部通知',
  'How far applications came, how long each step takes, and which clauses they meet (Art. 8, 9).':
    '申报走到哪一步、每一步用时多久、符合哪些条款',
  'Data cut-off: when one of these applications last took a step; null without any.':
    '数据截至时间：这些申报最近一次办理的时间；没有申报时为空值',
  'Calls that applications were submitted to, in whatever field; the newest first, at most 200.':
    '收到过申报的申报通知，不限领域；最新的在前，最多 200 份',
  'The stages of the way, in their order.': '各环节，按先后排列',
  'The states in which applications wait, in the order of the way.': '申报停留的各状态，按办理先后排列',
  'Clauses in the order of the rules, by technology field; only what findings are kept of.':
    '各条款按规则先后、分技术领域排列；仅含留有核验结果的申报',
  'A call that applications were submitted to.': '收到过申报的申报通知',
  'Its title.': '标题',
  'When it closes, or closed.': '截止时间',
  'How many applications were submitted to it.': '收到的申报件数',
  'A stage of the way from an application to a center (Art. 9).': '从申报到认定的一个环节',
  'How many applications came to a stage, and what became of those that came no further: the next stage, and these, add up to it.':
    '到达一个环节的申报件数，以及未再往前的去向：下一环节的件数与这些去向之和等于本环节件数',
  'The stage.': '环节',
  'Applications that came to it, now or earlier.': '现在或曾经到达该环节的申报',
  'Of these, on their way: somebody is to take the next step.': '其中仍在办理、等待下一步的',
  'Returned to the host now.': '现已退回依托单位修改的',
  'Not recommended (Art. 9(2)).': '不予推荐的',
  'Refused at the deliberation (Art. 9(4)).': '审议未通过的',
  'Withdrawn by the host.': '依托单位撤回的',
  'Struck out, an objection being upheld (Art. 9(4)).': '异议成立、不予认定的',
  'How long applications stay in a state: calendar days in China from the day of entering to the day of leaving it.':
    '申报在一个状态停留的时间：自进入当日至离开当日的自然日（北京时间）',
  'Of one of these technology fields, by code. An empty list finds nothing.':
    '限于其中一个技术领域，按代码；空列表没有结果',
  'Stays that are over: an application that came twice counts twice.': '已结束的停留；两次进入的申报计两次',
  'The shortest of these stays, in calendar days; null without any.': '其中最短的停留，自然日；没有时为空值',
  'Lower quartile of these stays, in calendar days; null without any.': '停留时间的下四分位数，自然日；没有时为空值',
  'Median of these stays, in calendar days; null without any.': '停留时间的中位数，自然日；没有时为空值',
  'Upper quartile of these stays, in calendar days; null without any.': '停留时间的上四分位数，自然日；没有时为空值',
  'The longest of these stays, in calendar days; null without any.': '其中最长的停留，自然日；没有时为空值',
  'Median over all calls of the place, in the same fields; null without a stay that is over.':
    '本辖区同领域全部申报通知的中位数；没有已结束的停留时为空值',
  'Applications in the state now.': '现处于该状态的申报件数',
  'Of these, longer than the median over all calls.': '其中停留超过全部通知中位数的件数',
  'Days of the one that is in it the longest; null without any.': '停留最久的一件已停留的天数；没有时为空值',
  'What the rules last said of a clause, in one technology field: when an application was submitted, a finding settled, or the bureau decided.':
    '一个条款在一个技术领域最近的核验结果：以申报提交、书面决定或审议决定时为准',
  'Applications of which the clause is met.': '符合该条款的申报件数',
  'Applications of which the clause is excepted in writing (Art. 8(7)).': '书面放宽该条款的申报件数',
  'Applications of which the clause is waived in writing (Art. 8(8)).': '书面免除该条款的申报件数',
  'Applications of which the clause is judged to be met.': '经评判符合该条款的申报件数',
  'Applications of which the clause is not met, or judged not to be.': '不符合或经评判不符合该条款的申报件数',
  'Applications of which the clause is still to be judged, excepted or waived.': '该条款尚待评判、放宽或免除的申报件数',
};
