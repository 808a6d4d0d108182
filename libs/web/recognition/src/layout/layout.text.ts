import { defineText } from '@wanchuang/web-client';

export const layoutText = defineText('layout', {
  title: { zh: '布局规划', en: 'Layout plan' },
  lead: {
    zh: '各技术领域规划建设的创新中心数量，与已认定数量对照（第五条）。',
    en: 'How many centers are planned in each technology field, against those that are recognised (Art. 5).',
  },
  plot: { zh: '各领域规划与已认定数量（个）', en: 'Planned and recognised centers by field' },
  sentence: {
    zh: '规划 **{{planned}}** 个，已认定 **{{recognised}}** 个',
    en: '**{{planned}}** planned, **{{recognised}}** recognised',
  },
  widest: {
    zh: '{{sentence}}；缺口最大的是{{field}}，还差 **{{gap}}** 个',
    en: '{{sentence}}; the widest gap is in {{field}}: **{{gap}}** to go',
  },
  full: { zh: '{{sentence}}；各领域均已达到规划数', en: '{{sentence}}; every field has as many as planned' },
  field: { zh: '技术领域', en: 'Field' },
  planned: { zh: '规划', en: 'Planned' },
  recognised: { zh: '已认定', en: 'Recognised' },
  gap: { zh: '还差', en: 'To go' },
  of: { zh: '{{recognised}} / {{planned}}', en: '{{recognised}} / {{planned}}' },
  unplanned: { zh: '{{recognised}}（未规划）', en: '{{recognised}} (no plan)' },
  mark: { zh: '竖线为规划数，横条为已认定数', en: 'The line is the plan, the bar what is recognised' },
  meaning: {
    zh: '已认定数含整改中的创新中心，不含已撤销和已并入的；上级辖区为下级规划之和。',
    en: 'Recognised are active centers and those under rectification. A place above shows the sums of those below.',
  },
  clause: { zh: '第五条', en: 'Art. 5' },
  empty: {
    zh: '尚未制定布局规划。由科技局领导在“认定 · 布局规划”中填写各领域规划数后，这里将对照显示。',
    en: 'There is no layout plan yet. Once the bureau’s leader has set numbers under “Recognition · Layout plan”, they will stand here against what is recognised.',
  },
  toPlan: { zh: '布局规划', en: 'Layout plan' },
  edit: { zh: '本辖区规划数', en: 'Targets of this jurisdiction' },
  editHint: {
    zh: '留空表示该领域未作规划；0 表示规划不建设。保存后立即生效，历次数字保留在日志中。',
    en: 'Empty: nothing is planned for the field; 0: none is planned to be built. It holds at once; earlier numbers stay in the log.',
  },
  numberOf: { zh: '{{field}}规划数', en: 'Planned in {{field}}' },
  now: { zh: '已认定 {{count}} 个', en: { one: '{{count}} recognised', other: '{{count}} recognised' } },
  save: { zh: '保存规划', en: 'Save the plan' },
  saved: { zh: '已保存', en: 'Saved' },
  conflict: {
    zh: '规划刚被他人修改。请核对最新数字后再保存；您填写的内容仍在。',
    en: 'Somebody has just changed the plan. Look at their numbers, then save again; what you typed is still here.',
  },
  theirs: { zh: '现为 {{value}}', en: 'now {{value}}' },
  readerHint: {
    zh: '规划数由本辖区科技局领导填写。',
    en: 'The numbers are set by the leader of this place’s bureau.',
  },
});
