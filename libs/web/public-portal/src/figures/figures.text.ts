import { defineText } from '@wanchuang/web-client';

export const publicFiguresText = defineText('publicFigures', {
  heading: { zh: '{{year}} 年主要数据', en: 'Headline figures of {{year}}' },
  headingEmpty: { zh: '主要数据', en: 'Headline figures' },
  year: { zh: '年份', en: 'Year' },
  CENTERS: { zh: '认定的创新中心', en: 'Recognised centers' },
  centersUnit: { zh: '家', en: 'centers' },
  atYearsEnd: { zh: '年末数', en: 'at the end of the year' },
  change: { zh: '较上年 {{change}}', en: '{{change}} on the year before' },
  withheld: { zh: '不公开', en: 'Withheld' },
  TOO_FEW: {
    zh: '为保护单个单位信息，不足五家的组不公开',
    en: 'Withheld to protect single organisations: the group has fewer than five centers',
  },
  TELLS_APART: {
    zh: '公开后可能推断出个别单位的数据，故不公开',
    en: 'Withheld, since single organisations could be told from it',
  },
  NO_CENTER: { zh: '当年没有创新中心', en: 'No center in that year' },
  SHOWN: { zh: '公开', en: 'Published' },
  withheldNote: {
    zh: '“不公开”：为保护单个单位信息，除任一依托单位外不足五家的组，以及公开后可能推断出个别单位数据的组，其数据不公开。',
    en: 'Withheld: to protect single organisations, figures are not published of groups with fewer than five centers besides those of any one host, nor where single ones could be told from them.',
  },
  byYear: { zh: '历年数据', en: 'Figures by year' },
  byField: { zh: '{{year}} 年分领域数据', en: 'Figures of {{year}} by field' },
  field: { zh: '领域', en: 'Field' },
  whole: { zh: '合计', en: 'All fields' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  asOf: {
    zh: '数据截至 {{date}} 发布时，此后补报、更正的不计入。',
    en: 'As known when published on {{date}}; later filings and corrections are not in it.',
  },
  asOfEach: {
    zh: '各年数据截至其发布日期，此后补报、更正的不计入。',
    en: 'Each year as known on its day of publication; later filings and corrections are not in it.',
  },
  source: {
    zh: '来源：各创新中心年度报告汇总（第十九条），由科技主管部门公布。',
    en: 'Source: annual reports of the centers (Art. 19), added up and published by the bureau of science and technology.',
  },
  emptyTitle: { zh: '汇总数据尚未发布', en: 'No figures have been published yet' },
  emptyAdvice: {
    zh: '年度报告到期并经科技局领导签发后，研发投入、发明专利和技术合同交易额将在这里公开。',
    en: 'R&D investment, invention patents and technology contracts will stand here once the bureau’s leader publishes them.',
  },
});
