import { defineText } from '@wanchuang/web-client';

export const bellText = defineText('bell', {
  none: { zh: '通知：没有未读', en: 'Notifications: none unread' },
  some: {
    zh: '通知：{{count}} 条未读',
    en: { one: 'Notifications: {{count}} unread', other: 'Notifications: {{count}} unread' },
  },
});
