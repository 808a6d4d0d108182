import { deliberationLifecycle } from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

export const deliberationStateText = defineText('deliberationState', deliberationLifecycle.states);

export const outcomeText = defineText('outcome', {
  close: { zh: '关闭', en: 'Close' },
  notYet: { zh: '再看看', en: 'Not yet' },
  restored: { zh: '已恢复上次未保存的内容', en: 'Your unsaved changes have been restored' },
  forget: { zh: '放弃这些内容', en: 'Discard' },
  stale: {
    zh: '内容刚被他人修改，已取得最新版本。您填写的内容仍在这里，核对后可再次保存。',
    en: 'Somebody has just changed it, and the newest is here now. What you typed is still here: look at it and save again.',
  },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: { zh: '必填，不超过 {{most}} 字', en: 'Required; at most {{most}} characters' },
  required: { zh: '请填写', en: 'Required' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '未能复制，请手动选择文字', en: 'Not copied: select the text by hand' },
  print: { zh: '打印', en: 'Print' },
});

/** What is refused on the way from the meeting to the subsidy, by guard or reason. */
export const outcomeRefusalText = defineText('outcomeRefusal', {
  meetingWasHeld: { zh: '会议日期在今天之后，不能签署。', en: 'The meeting lies ahead: it cannot be signed yet.' },
  attendeesAreWritten: { zh: '请先记录参会人员。', en: 'Record the attendees first.' },
  minutesAreWritten: { zh: '请先填写会议纪要。', en: 'Write the minutes first.' },
  somethingIsDecided: { zh: '请至少审议一项申报。', en: 'Decide on at least one application first.' },
  meetingIsRecorded: { zh: '会议记录尚未签署。', en: 'The record is not signed.' },
  panelHasConcluded: {
    zh: '有申报的专家组尚未结束论证，暂不能审议，全部决定均未生效。',
    en: 'A panel has not ended yet: its application cannot be decided of. Nothing of the record has taken effect.',
  },
  meetingFollowsConclusion: {
    zh: '会议日期早于有关申报形成论证结论之日，全部决定均未生效。请核对会议日期。',
    en: 'The meeting lies before the day on which a panel concluded. Nothing of the record has taken effect: look at the day of the meeting.',
  },
  everythingIsSatisfied: {
    zh: '有申报尚未满足全部认定条件，不能审议通过，全部决定均未生效。',
    en: 'An application does not meet every condition and cannot be approved. Nothing of the record has taken effect.',
  },
  SIGNED: { zh: '会议记录已签署，不能修改。', en: 'The record is signed and stays as it is.' },
  POSTED: { zh: '公示已发布，不能修改。', en: 'The notice is posted and stays as it is.' },
  noticeNamesApplications: { zh: '请先选择公示名单。', en: 'Choose who is on the list first.' },
  noticeIsUnsettled: {
    zh: '系统日历已有公示期内的放假安排，不必录入。',
    en: 'The calendar has the days of the period: there is nothing to give.',
  },
  noticeIsOver: { zh: '公示期尚未届满。', en: 'The notice is not over yet.' },
  TOO_SHORT: { zh: '公示期短于规定的最少工作日。', en: 'The period is shorter than the required minimum.' },
  NO_POLICY: { zh: '本辖区没有适用的管理办法。', en: 'The jurisdiction has no measures in force.' },
  NOTICE_OVER: {
    zh: '公示期已结束，不再受理异议。',
    en: 'The period is over: objections are no longer accepted.',
  },
  TOO_MANY_OBJECTIONS: {
    zh: '提交次数较多，请稍后再试；您填写的内容仍在这里。',
    en: 'Many objections have come from here. Wait a while; what you wrote is still here.',
  },
  TOLD_ONCE: {
    zh: '此异议已经受理，回执码只显示一次，未能送达。请不要重复提交；如需跟进，请直接联系科技局。',
    en: 'This objection was received before. Its receipt is told once and did not reach you: do not send it again; ask the bureau about it.',
  },
  NOTHING_LEFT: {
    zh: '没有可以认定的中心：其余均有异议待处理、已取消或已认定。',
    en: 'Nothing is left to recognise: the rest is held back, struck out or recognised already.',
  },
  noObjectionIsOpen: { zh: '有异议尚未处理，暂不能认定。', en: 'An objection is open: it cannot be recognised yet.' },
  noObjectionIsUpheld: { zh: '异议成立，不予认定。', en: 'An objection is upheld: it is not recognised.' },
  ABOVE_CAP: { zh: '补助金额超过上限。', en: 'The amount is above the cap.' },
  RECOGNISED_NO_MORE: { zh: '该中心已不再是认定的中心。', en: 'The center is recognised no more.' },
  GRANTED_BEFORE: { zh: '该中心已核定过补助。', en: 'This center was granted its subsidy before.' },
  STATE: {
    zh: '状态已经变化，此项现在不能办理，请重新载入。',
    en: 'It stands elsewhere by now: this cannot be done. Load the page again.',
  },
});
