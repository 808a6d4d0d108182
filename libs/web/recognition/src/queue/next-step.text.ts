import { defineText } from '@wanchuang/web-client';

const over = { zh: '–', en: '–' };
const ends = { DECLINED: over, REFUSED: over, RECOGNISED: over, WITHDRAWN: over, STRUCK_OUT: over };

/** What is due in a state, for whoever does it. */
export const ownStepText = defineText('ownStep', {
  DRAFT: { zh: '继续填报', en: 'Continue the form' },
  SUBMITTED: { zh: '审核推荐', en: 'Review and recommend' },
  RETURNED: { zh: '按意见修改', en: 'Revise and resubmit' },
  RECOMMENDED: { zh: '提交专家论证', en: 'Convene a panel' },
  IN_CONSULTATION: { zh: '形成论证结论', en: 'Conclude the consultation' },
  CONSULTED: { zh: '提请局长办公会审议', en: 'Put before a meeting' },
  APPROVED: { zh: '发布公示', en: 'Post the public notice' },
  IN_NOTICE: { zh: '公示期满后认定', en: 'Recognise after the notice' },
  ...ends,
});

/** The same for everybody else: whose step it waits for. */
export const awaitedStepText = defineText('awaitedStep', {
  DRAFT: { zh: '待申报单位提交', en: 'Applicant: submit' },
  SUBMITTED: { zh: '待部门推荐', en: 'Department: recommend' },
  RETURNED: { zh: '待申报单位修改', en: 'Applicant: revise and resubmit' },
  RECOMMENDED: { zh: '待区科技局组织论证', en: 'Bureau: convene a panel' },
  IN_CONSULTATION: { zh: '待形成论证结论', en: 'Bureau: conclude the consultation' },
  CONSULTED: { zh: '待局长办公会审议', en: 'Bureau: put before a meeting' },
  APPROVED: { zh: '待区科技局公示', en: 'Bureau: post the public notice' },
  IN_NOTICE: { zh: '待公示期满认定', en: 'Bureau: recognise after the notice' },
  ...ends,
});
