import { obligationKindLabels } from '@wanchuang/domain-registry';
import { defineText } from '@wanchuang/web-client';

export const obligationKindText = defineText('obligationKind', obligationKindLabels);

export const centerOutcomeText = defineText('centerOutcome', {
  title: { zh: '认定与义务', en: 'Recognition and obligations' },
  certificate: { zh: '认定证书', en: 'Certificate' },
  issued: { zh: '{{number}}，{{day}} 颁发', en: '{{number}}, issued on {{day}}' },
  code: { zh: '核验码 {{code}}', en: 'Verification code {{code}}' },
  downloadCertificate: { zh: '下载证书', en: 'Download the certificate' },
  announcement: { zh: '认定通知', en: 'Announcement' },
  downloadAnnouncement: { zh: '下载认定通知', en: 'Download the announcement' },
  subsidy: { zh: '一次性补助', en: 'One-off subsidy' },
  granted: { zh: '{{amount}}，{{day}} 核定', en: '{{amount}}, granted on {{day}}' },
  paid: { zh: '{{day}} 拨付', en: 'paid on {{day}}' },
  unpaid: { zh: '未拨付', en: 'not paid yet' },
  obligations: { zh: '义务', en: 'Obligations' },
  due: { zh: '{{day}} 前', en: 'by {{day}}' },
  noDue: { zh: '未规定期限', en: 'no day is set' },
  done: { zh: '{{day}} 已履行', en: 'met on {{day}}' },
  overdue: { zh: '已逾期', en: 'overdue' },
});
