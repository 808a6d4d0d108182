import { defineText } from '@wanchuang/web-client';

export const inboxText = defineText('inbox', {
  title: { zh: '通知', en: 'Notifications' },
  count: { zh: '共 {{count}} 条', en: { one: '{{count}} notification', other: '{{count}} notifications' } },
  onlyUnread: { zh: '只看未读', en: 'Unread only' },
  kind: { zh: '类别', en: 'Kind' },
  preferences: { zh: '通知方式', en: 'How to be told' },
  markAll: { zh: '全部标为已读', en: 'Mark all read' },
  mark: { zh: '标为已读', en: 'Mark read' },
  markThat: { zh: '标为已读：{{sentence}}', en: 'Mark read: {{sentence}}' },
  marked: { zh: '{{count}} 条已标为已读', en: { one: '{{count}} is marked read', other: '{{count}} are marked read' } },
  unread: { zh: '未读', en: 'Unread' },
  emptyTitle: { zh: '还没有通知', en: 'No notifications yet' },
  emptyAdvice: {
    zh: '角色授予与到期、账号安全、数据导入等与您有关的情况，会在这里告诉您。',
    en: 'What concerns you will be told here: roles that are granted or end, the safety of your account, imports of data.',
  },
  nothingTitle: { zh: '没有符合条件的通知', en: 'Nothing matches' },
  nothingAdvice: { zh: '请放宽筛选条件。', en: 'Widen the filter.' },
  nobodyTitle: { zh: '您尚未登录', en: 'You are not signed in' },
  nobodyAdvice: { zh: '登录后可以查看自己的通知。', en: 'Sign in to read your notifications.' },
  signIn: { zh: '前往登录', en: 'Sign in' },
});
