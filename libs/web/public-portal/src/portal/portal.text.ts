import { defineText } from '@wanchuang/web-client';

export const portalText = defineText('portal', {
  title: { zh: '{{place}}技术创新中心公开信息', en: 'Technology innovation centers of {{place}}' },
  calls: { zh: '认定申报通知', en: 'Calls for applications' },
  lead: {
    zh: '向社会公开经认定的技术创新中心名录、绩效评估等次和汇总数据。',
    en: 'Recognised centers, the grades of their evaluations and summary figures, open to everyone.',
  },
  pageTitle: { zh: '技术创新中心公开信息', en: 'Technology innovation centers: public information' },
  ways: { zh: '公开事项', en: 'Open to everyone' },
  notices: { zh: '认定公示', en: 'Public notices' },
  objections: { zh: '查询异议', en: 'Follow an objection' },
  certificates: { zh: '核验证书', en: 'Verify a certificate' },
  place: { zh: '辖区', en: 'Place' },
  emptyTitle: { zh: '暂无公开信息', en: 'Nothing is public yet' },
  emptyAdvice: {
    zh: '技术创新中心认定后，名录、评估等次和汇总数据将在这里公开。',
    en: 'Once centers are recognised, the directory, grades and summary figures will stand here.',
  },
  otherTitle: { zh: '{{place}}没有认定的技术创新中心', en: '{{place}} has no recognised centers' },
  otherAdvice: { zh: '请选择其他辖区。', en: 'Choose another place.' },
});
