import { defineText } from '@wanchuang/web-client';

/** What is refused about an application, by the guard or the reason that the server names. */
export const applicationRefusalText = defineText('applicationRefusal', {
  callIsOpen: { zh: '申报通知不在受理期内，不能提交。', en: 'The call takes no applications now.' },
  callTakesField: { zh: '所选领域不在本次通知范围内。', en: 'The call is not for this field.' },
  formIsComplete: { zh: '申报内容或材料还不齐全。', en: 'Something is still missing from the form or its evidence.' },
  formIsSealed: {
    zh: '现有内容没有对应的盖章扫描件，请重新生成版本并盖章上传。',
    en: 'No sealed scan stands for the form as it is: freeze it again, and attach its seal.',
  },
  hostIsNotBarred: { zh: '申报单位尚在不得申报的期限内。', en: 'The applicant is barred from applying at present.' },
  nothingBars: { zh: '有认定条件未达到，不能提交。', en: 'A condition is not met: it cannot be submitted.' },
  opinionIsWritten: { zh: '请填写意见。', en: 'Write the opinion.' },
  reasonIsWritten: { zh: '请填写原因。', en: 'Say why.' },
  ONE_OF_HOST: { zh: '本单位已就此通知申报。', en: 'Your organisation has an application to this call already.' },
  OTHER_PLACE: { zh: '此通知只面向本辖区的单位。', en: 'The call is for organisations of its place.' },
  CALL_NOT_OPEN: { zh: '申报通知不在受理期内。', en: 'The call takes no applications now.' },
  NAME_TAKEN: { zh: '中心名称已被使用，请更换。', en: 'The name is taken: choose another.' },
  OTHER_VERSION: {
    zh: '打印后内容有改动，请重新生成版本、打印并盖章。',
    en: 'The form was changed since this version was printed: freeze and print it again.',
  },
  HANDED_IN: { zh: '该版本已盖章提交，不能更换。', en: 'This version was handed in with its seal, which stays.' },
  STATE: {
    zh: '申报的状态已经变化，此项现在不能办理，请重新载入。',
    en: 'The application stands elsewhere by now: this cannot be done. Load the page again.',
  },
  ROLE: { zh: '此项不由您办理。', en: 'This is not yours to do.' },
  NOT_SETTLED_SO: {
    zh: '此项条件不能这样决定；除管理办法写明的以外，一律不得豁免。',
    en: 'This condition is not settled so: nothing is waived but what the measures say.',
  },
  BEFORE_POLICY: { zh: '当日管理办法尚未施行，不能据以办理。', en: 'The measures were not in force on that day.' },
  AFTER_POLICY: { zh: '管理办法已停止施行，不能据以办理。', en: 'The measures are no longer in force.' },
  NO_VALUE: { zh: '管理办法缺少有效的标准值。', en: 'The measures lack a value in force.' },
  TOO_LONG: { zh: '“{{field}}”超过 {{most}} 字。', en: '“{{field}}” has more than {{most}} characters.' },
});
