import { obligationKindLabels, obligationStateLabels } from '@wanchuang/domain-registry';
import { defineText } from '@wanchuang/web-client';

export const obligationKindText = defineText('obligationKind', obligationKindLabels);

export const obligationsText = defineText('obligations', {
  title: { zh: '义务', en: 'Obligations' },
  none: { zh: '没有登记义务。', en: 'No obligation is recorded.' },
  OPEN: obligationStateLabels.OPEN,
  OVERDUE: { zh: '已逾期', en: 'Overdue' },
  REMINDED: { zh: '已过提醒日', en: 'Past the reminder' },
  DONE: obligationStateLabels.DONE,
  due: { zh: '期限 {{day}}', en: 'due {{day}}' },
  reminder: {
    zh: '区科技局提醒日 {{day}}（条款未规定期限）',
    en: 'the bureau’s reminder is {{day}}; the clause sets no day',
  },
  noDue: { zh: '未规定期限', en: 'no day is set' },
  done: { zh: '{{day}} 履行', en: 'met on {{day}}' },
  complete: { zh: '登记已履行', en: 'Mark as met' },
  completeOf: { zh: '登记已履行：{{what}}', en: 'Mark as met: {{what}}' },
  question: { zh: '登记“{{what}}”已履行？', en: 'Mark “{{what}}” as met?' },
  effect: {
    zh: '登记后依托单位和主管部门都能看到，不能撤销。请核对材料已经收到。',
    en: 'Host and department see it, and it is not taken back. Make sure that the documents have arrived.',
  },
  doneOn: { zh: '履行日期', en: 'Day on which it was met' },
  doneOnHint: { zh: '今天或以前', en: 'Today or earlier' },
  notYet: { zh: '暂不登记', en: 'Not yet' },
});
