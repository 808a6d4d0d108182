import { defineText } from '@wanchuang/web-client';

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
  cancelledSubsidy: { zh: '已撤销的补助', en: 'Subsidy that was taken back' },
  cancelled: { zh: '{{day}} 撤销', en: 'taken back on {{day}}' },
  decisions: { zh: '决定及其依据', en: 'Decisions and what they rest on' },
  decisionsNote: {
    zh: '本中心因何认定、此后作过哪些决定；每项决定可展开所依据的条款、标准和书面例外。',
    en: 'Why it was recognised, and what was decided since. Each decision opens the clauses, standards and written exceptions that it rests on.',
  },
});
