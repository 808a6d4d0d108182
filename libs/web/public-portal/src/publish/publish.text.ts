import { defineText } from '@wanchuang/web-client';

export const publishText = defineText('publishFigures', {
  bar: { zh: '公众数据发布', en: 'Publication of figures' },
  last: {
    zh: '最近一次：{{at}} 发布 {{year}} 年数据（发布编号 {{release}}）',
    en: 'Last: figures of {{year}}, published at {{at}} (release {{release}})',
  },
  never: { zh: '尚未发布过数据', en: 'Nothing has been published yet' },
  allDone: { zh: '到期年度的数据均已发布', en: 'The figures of all years that are due are published' },
  year: { zh: '发布年度', en: 'Year to publish' },
  publish: { zh: '发布最新数据', en: 'Publish the latest figures' },
  sureTitle: { zh: '向社会发布{{place}} {{year}} 年数据？', en: 'Publish the figures of {{place}} for {{year}}?' },
  becomesPublic: { zh: '发布后，任何人都能看到：', en: 'Everybody will see:' },
  totals: {
    zh: '年末认定的创新中心数，研发投入、发明专利、技术合同交易额的合计数；',
    en: 'the number of recognised centers, and totals of R&D investment, invention patents and technology contracts;',
  },
  fields: {
    zh: '上述数据的分领域数；不足五家的组和可能推断出个别单位的组自动不公开。',
    en: 'the same by field; groups of fewer than five centers, and those from which single ones could be told, are withheld.',
  },
  final: {
    zh: '以目前已报送的数据为准。每个年度只能发布一次，发布后不能修改或撤回。',
    en: 'They are the figures as filed by now. A year is published once, and cannot be changed or taken back.',
  },
  confirm: { zh: '确认发布', en: 'Publish' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: {
    zh: '{{year}} 年数据已发布，公众页面已更新。',
    en: 'The figures of {{year}} are published, and this page shows them.',
  },
});
