import { defineText } from '@wanchuang/web-client';

export const figuresText = defineText('figures', {
  missing: { zh: '缺', en: 'missing' },
  provisional: { zh: '暂定', en: 'provisional' },
});
