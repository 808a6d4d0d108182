/** What people read, in both languages: journeys find things by these words, as people do. */
export const words = {
  zh: {
    tag: 'zh-CN',
    investment: '研发投入',
    patents: '授权专利',
    contracts: '技术合同交易额',
    evaluations: '绩效评估分布',
    seeCenters: /^查看\d+家中心/,
    centersTable: '创新中心',
    registerRows: '对应的台账条目',
    table: '表格',
    download: '下载',
  },
  en: {
    tag: 'en',
    investment: 'R&D investment',
    patents: 'Patents granted',
    contracts: 'Technology-contract volume',
    evaluations: 'Distribution of evaluations',
    seeCenters: /^See the \d+ centers?/,
    centersTable: 'Innovation centers',
    registerRows: 'The entries behind it',
    table: 'Table',
    download: 'Download',
  },
} as const;
