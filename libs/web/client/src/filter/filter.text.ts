import { defineText } from '../text/define-text';

export const filterText = defineText('filter', {
  years: { zh: '{{from}}–{{to}} 年', en: '{{from}}–{{to}}' },
  year: { zh: '{{year}} 年', en: '{{year}}' },
  yearsFrom: { zh: '{{from}} 年起', en: 'from {{from}}' },
  yearsTo: { zh: '至 {{to}} 年', en: 'up to {{to}}' },
  allYears: { zh: '全部年份', en: 'all years' },
  fields: { zh: '领域：{{names}}', en: 'field: {{names}}' },
  departments: { zh: '推荐部门：{{names}}', en: 'department: {{names}}' },
  statuses: { zh: '状态：{{names}}', en: 'status: {{names}}' },
  nameSeparator: { zh: '、', en: ', ' },
  clauseSeparator: { zh: '；', en: '; ' },
});
