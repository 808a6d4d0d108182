import { defineText } from '@wanchuang/web-client';

export const preferencesText = defineText('notificationPreferences', {
  title: { zh: '通知方式', en: 'How you are told' },
  intro: {
    zh: '请选择每类通知是否显示在站内、何时发送邮件。每日汇总于北京时间上午 8 时发送，只包含未读通知。',
    en: 'Choose for each kind whether it shows in the inbox, and when it goes out by e-mail. The daily digest is sent at 8:00 Beijing time, with what is unread.',
  },
  mailOff: {
    zh: '本系统尚未配置邮件服务，目前不发送邮件。您的选择会保留，启用后生效。',
    en: 'This server has no mail service yet: no e-mail is sent. What you choose is kept, and holds once there is one.',
  },
  kind: { zh: '类别', en: 'Kind' },
  inInbox: { zh: '站内', en: 'Inbox' },
  mail: { zh: '邮件', en: 'E-mail' },
  inInboxOf: { zh: '站内显示：{{kind}}', en: 'In the inbox: {{kind}}' },
  mailOf: { zh: '邮件：{{kind}}', en: 'E-mail: {{kind}}' },
  always: { zh: '关系账号安全，始终显示', en: 'Concerns security: always shown' },
  saved: { zh: '已保存：{{kind}}', en: 'Saved: {{kind}}' },
  conflict: {
    zh: '您刚在别处改过这一项，现已显示最新设置，请确认后再改。',
    en: 'You have changed this elsewhere meanwhile. What holds now is shown: look at it, then choose again.',
  },
  toInbox: { zh: '查看通知', en: 'To the notifications' },
  toAccount: { zh: '账号与安全', en: 'Account and security' },
  nobodyTitle: { zh: '您尚未登录', en: 'You are not signed in' },
  nobodyAdvice: { zh: '登录后可以选择通知方式。', en: 'Sign in to choose how you are told.' },
  signIn: { zh: '前往登录', en: 'Sign in' },
});
