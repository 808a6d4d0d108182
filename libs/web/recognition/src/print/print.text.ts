import { defineText } from '@wanchuang/web-client';

export const printText = defineText('applicationPrint', {
  title: { zh: '技术创新中心认定申报书', en: 'Application for recognition as a technology innovation center' },
  print: { zh: '打印', en: 'Print' },
  back: { zh: '返回申报', en: 'Back to the application' },
  advice: {
    zh: '请用 A4 纸打印全部页面，在末页加盖公章并签字，再扫描上传。每页页脚应有相同的版本号和校验值。',
    en: 'Print all pages on A4, seal and sign the last one, then scan and upload them. Each page must have the same version and hash at its foot. The form itself is always in Chinese, the language of the official document.',
  },
  notFixedTitle: { zh: '现有内容还没有生成打印版本', en: 'What is written is not frozen as a version' },
  notFixedAdvice: {
    zh: '只有生成的版本可以打印盖章。请在“核对提交”一步生成打印版本；改动内容后须重新生成。',
    en: 'Only a frozen version is printed and sealed. Freeze it in the step “Check and submit”; after a change it has to be frozen again.',
  },
  name: { zh: '中心名称', en: 'Center' },
  host: { zh: '申报单位', en: 'Applicant' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  department: { zh: '推荐部门', en: 'Department' },
  call: { zh: '申报通知', en: 'Call' },
  version: { zh: '版本', en: 'Version' },
  versionWords: { zh: '第 {{number}} 版，{{time}} 生成', en: 'Version {{number}}, frozen on {{time}}' },
  foot: { zh: '第 {{number}} 版 · 校验值 {{sha256}}', en: 'Version {{number}} · SHA-256 {{sha256}}' },
  form: { zh: '申报内容', en: 'The form' },
  evidence: { zh: '证明材料清单', en: 'List of the evidence' },
  kind: { zh: '类别', en: 'Kind' },
  file: { zh: '文件', en: 'File' },
  fileHash: { zh: '校验值前 16 位', en: 'First 16 places of the hash' },
  promise: {
    zh: '我单位对本申报书及所附材料的真实性负责。',
    en: 'We answer for the truth of this form and of what is attached.',
  },
  seal: { zh: '申报单位（盖章）', en: 'Applicant (seal)' },
  signature: { zh: '法定代表人（签字）', en: 'Legal representative (signature)' },
  date: { zh: '日期：　　　　年　　月　　日', en: 'Date:' },
});
