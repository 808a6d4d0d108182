import { defineText } from '@wanchuang/web-client';

/** Names of the roles; the same as those of the domain. */
export const viewerText = defineText('viewer', {
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  account: { zh: '账号与安全', en: 'Account and security' },
  menu: { zh: '账号：{{name}}', en: 'Account: {{name}}' },
  endedTitle: { zh: '登录已失效，请重新登录', en: 'Your session has ended: sign in again' },
  endedAdvice: {
    zh: '页面上的内容和已填写的信息都还在；用同一账号重新登录后可继续办理。',
    en: 'The page and all that you have typed are still there: sign in with the same account and go on.',
  },
  leave: { zh: '放弃并离开', en: 'Give up and leave' },
  withoutRole: { zh: '未授予角色', en: 'No role' },
});
