import { defineText } from '@wanchuang/web-client';

export const tableText = defineText('table', {
  more: { zh: '显示更多', en: 'Show more' },
  loading: { zh: '正在载入…', en: 'Loading…' },
  shown: { zh: '已显示 {{shown}} / {{total}}', en: '{{shown}} of {{total}} shown' },
});
