import { defineText } from '@wanchuang/web-client';

export const failureText = defineText('failure', {
  lookAgain: { zh: '查看最新内容', en: 'Show what is there now' },
});
