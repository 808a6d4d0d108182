import { defineText } from '@wanchuang/web-client';

export const selfCheckText = defineText('selfCheck', {
  title: { zh: '认定条件自查', en: 'Self-check' },
  intro: {
    zh: '随填随查，与受理时的审查规则相同。自查结果不代表认定结论。',
    en: 'As you type, by the very rules that decide. It is no decision.',
  },
  decided: {
    zh: '按本申报现有内容、材料和书面决定计算。',
    en: 'Of the application as it stands, with its evidence and what was decided in writing.',
  },
  unmet: { zh: '未达到 {{count}} 项', en: '{{count}} not met' },
  missing: { zh: '待填写 {{count}} 项', en: '{{count}} to fill in' },
  settleable: { zh: '待书面决定 {{count}} 项', en: '{{count}} for a written decision' },
  judged: { zh: '待评判 {{count}} 项', en: '{{count}} to be judged' },
  satisfied: { zh: '已达到 {{count}} 项', en: '{{count}} met' },
  unmetTitle: { zh: '未达到', en: 'Not met' },
  missingTitle: { zh: '待填写或上传', en: 'To be filled in or attached' },
  settleableTitle: { zh: '低于标准，可由区科技局书面决定', en: 'Below the standard: the bureau may decide in writing' },
  judgedTitle: { zh: '由专家或科技局评判', en: 'Judged by people' },
  satisfiedTitle: { zh: '已达到', en: 'Met' },
  open: { zh: '查看自查结果', en: 'Show the self-check' },
  close: { zh: '关闭', en: 'Close' },
  BEFORE_POLICY: {
    zh: '申报日早于现行管理办法施行之日，不作自查。',
    en: 'The day lies before the measures are in force: nothing is checked.',
  },
  AFTER_POLICY: {
    zh: '管理办法已停止施行，不作自查。',
    en: 'The measures are no longer in force: nothing is checked.',
  },
  NO_VALUE: {
    zh: '管理办法缺少有效的标准值，不作自查。',
    en: 'The measures lack a value in force: nothing is checked.',
  },
  noPolicy: {
    zh: '本辖区尚未登记管理办法，不作自查。',
    en: 'No measures are registered for this place: nothing is checked.',
  },
});
