import { defineText } from '@wanchuang/web-client';

/** Names of the roles; the same as those of the domain. */
export const viewerText = defineText('viewer', {
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  account: { zh: '账号与安全', en: 'Account and security' },
  menu: { zh: '账号：{{name}}', en: 'Account: {{name}}' },
  withoutRole: { zh: '未授予角色', en: 'No role' },
});
