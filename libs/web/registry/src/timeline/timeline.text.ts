import { defineText } from '@wanchuang/web-client';

export const timelineText = defineText('timeline', {
  title: { zh: '大事记', en: 'Timeline' },
  none: { zh: '还没有记录。', en: 'Nothing is recorded yet.' },
  recognised: { zh: '获得认定，名称为“{{name}}”，编号 {{code}}', en: 'Recognised as “{{name}}”, certificate {{code}}' },
  certificateIssued: { zh: '颁发认定证书，编号 {{number}}', en: 'Certificate {{number}} issued' },
  obligationAdded: { zh: '新增义务：{{obligation}}（{{clause}}）', en: 'New obligation: {{obligation}} ({{clause}})' },
  renamed: { zh: '由“{{from}}”更名为“{{to}}”', en: 'Renamed from “{{from}}” to “{{to}}”' },
  merged: { zh: '并入其他中心', en: 'Merged into another center' },
  revoked: { zh: '认定被撤销', en: 'Recognition revoked' },
  graded: {
    zh: '{{fromYear}}–{{toYear}} 年绩效评估公布：{{grade}}，总分 {{total}}',
    en: 'Evaluation of {{fromYear}}–{{toYear}} published: {{grade}}, total {{total}}',
  },
  registerSaved: { zh: '登记台账更新：{{register}}', en: 'Register saved: {{register}}' },
  importLoaded: { zh: '导入数据', en: 'Data imported' },
  importUndone: { zh: '撤销一次导入', en: 'An import was undone' },
  figuresPublished: { zh: '公开 {{year}} 年数据', en: 'Figures for {{year}} published' },
  rollupsRebuilt: { zh: '重新计算汇总数据', en: 'Rollups were rebuilt' },
  demoLoaded: { zh: '载入演示数据', en: 'Demonstration data loaded' },
  other: { zh: '其他记录（{{type}}）', en: 'Another record ({{type}})' },
});
