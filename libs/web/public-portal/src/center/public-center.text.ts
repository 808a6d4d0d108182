import { defineText } from '@wanchuang/web-client';

export const publicCenterText = defineText('publicCenter', {
  back: { zh: '返回认定名录', en: 'Back to the directory' },
  profile: { zh: '基本信息', en: 'Profile' },
  host: { zh: '依托单位', en: 'Host organisation' },
  field: { zh: '领域', en: 'Field' },
  department: { zh: '推荐部门', en: 'Recommending department' },
  place: { zh: '辖区', en: 'Place' },
  code: { zh: '证书编号', en: 'Certificate' },
  recognised: { zh: '认定日期', en: 'Recognised on' },
  formerNames: { zh: '曾用名', en: 'Former names' },
  until: { zh: '{{name}}（至 {{date}}）', en: '{{name}} (until {{date}})' },
  mission: { zh: '目标定位', en: 'Mission' },
  technologies: { zh: '核心技术', en: 'Core technologies' },
  grades: { zh: '绩效评估等次', en: 'Grades of evaluations' },
  cycle: { zh: '评估周期', en: 'Evaluation' },
  years: { zh: '{{from}}–{{to}} 年', en: '{{from}}–{{to}}' },
  grade: { zh: '等次', en: 'Grade' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  noGrades: { zh: '尚无已公布的评估等次。', en: 'No grade has been published yet.' },
  source: {
    zh: '来源：创新中心登记册（第九条），认定、整改和撤销后即时更新。',
    en: 'Source: the register (Art. 9), kept up to date as centers are recognised, rectified or revoked.',
  },
  gradesSource: {
    zh: '来源：公布的绩效评估结果（第二十三条）。截至各次评估的公布日期。',
    en: 'Source: results of evaluations (Art. 23), each as on its day of publication.',
  },
  notFoundTitle: { zh: '名录中没有这家创新中心', en: 'This center is not in the directory' },
  notFoundAdvice: {
    zh: '它可能已被撤销或合并，或网址有误。',
    en: 'It may have been revoked or merged, or the address is wrong.',
  },
});
