import { defineText } from '@wanchuang/web-client';

export const recommendationText = defineText('recommendation', {
  title: { zh: '办理', en: 'Decide' },
  opinionTitle: { zh: '推荐意见', en: 'Opinion of the department' },
  opinion: { zh: '意见', en: 'Opinion' },
  opinionHint: {
    zh: '写明审核情况和理由，申报单位和区科技局可以看到，不超过 4000 字。',
    en: 'What you found and why; the applicant and the bureau read it. At most 4,000 characters.',
  },
  document: { zh: '推荐文件', en: 'Document' },
  documentHint: {
    zh: '盖章的推荐函，可不附。',
    en: 'The sealed letter; optional.',
  },
  recommend: { zh: '推荐', en: 'Recommend' },
  decline: { zh: '不予推荐', en: 'Do not recommend' },
  recommendSure: {
    zh: '推荐后送区科技局组织论证，不能撤销。',
    en: 'It goes to the bureau, which puts it before a panel. This cannot be undone.',
  },
  declineSure: {
    zh: '不予推荐后本申报终结，不能撤销。',
    en: 'The application ends with this. It cannot be undone.',
  },
  returnTitle: { zh: '退回修改', en: 'Return it' },
  returnIntro: {
    zh: '需要补正的退回申报单位。逐项写明意见，意见会显示在表单相应各项旁。',
    en: 'Where something is to be mended. Say it part by part: the host reads it beside the part of the form that it is about.',
  },
  reason: { zh: '退回原因', en: 'Why' },
  reasonHint: {
    zh: '概括说明需要修改什么，不超过 4000 字。',
    en: 'In short, what is to be changed. At most 4,000 characters.',
  },
  comment: { zh: '意见 {{number}}', en: 'Comment {{number}}' },
  part: { zh: '针对', en: 'About' },
  whole: { zh: '总体', en: 'The whole' },
  text: { zh: '修改意见', en: 'What is to be changed' },
  addComment: { zh: '增加一条意见', en: 'Add a comment' },
  removeComment: { zh: '移除', en: 'Remove' },
  return: { zh: '退回修改', en: 'Return' },
  returnSure: {
    zh: '退回后由申报单位修改并重新盖章提交。',
    en: 'The host changes it, seals it again and submits it again.',
  },
  back: { zh: '再看看', en: 'Not yet' },
  opinionNeeded: { zh: '请先填写意见', en: 'Write the opinion first' },
  reasonNeeded: { zh: '请先填写退回原因', en: 'Say why first' },
  commentsIncomplete: { zh: '有意见未填写内容', en: 'A comment says nothing yet' },
  EXCEPTION: { zh: '同意适当放宽', en: 'Grant an exception' },
  WAIVER: { zh: '同意豁免', en: 'Waive it' },
  JUDGEMENT: { zh: '记录评判', en: 'Record a judgement' },
  exceptionIntro: {
    zh: '特殊行业可适当放宽。由局领导签署，书面理由随认定条件一并公开给办理各方。',
    en: 'Special industries may have less. The leader signs; the written reason stands wherever the finding does.',
  },
  waiverIntro: {
    zh: '该项为原则性要求。由局领导签署，书面理由随认定条件一并公开给办理各方。',
    en: 'It holds in principle. The leader signs; the written reason stands wherever the finding does.',
  },
  judgementIntro: {
    zh: '该项由人评判，系统不计算。记录后可以再次记录，以最新的为准。',
    en: 'People judge it; nothing is computed. It can be recorded again: the newest counts.',
  },
  isMet: { zh: '是否达到', en: 'Whether it is met' },
  met: { zh: '达到', en: 'Met' },
  unmet: { zh: '未达到', en: 'Not met' },
  writtenReason: { zh: '书面理由', en: 'Written reason' },
  sign: { zh: '签署', en: 'Sign' },
  record: { zh: '记录', en: 'Record' },
  cancel: { zh: '取消', en: 'Cancel' },
  again: { zh: '重新评判', en: 'Judge again' },
});
