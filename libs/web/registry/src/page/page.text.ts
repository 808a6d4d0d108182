import { defineText } from '@wanchuang/web-client';

export const pageText = defineText('page', {
  print: { zh: '打印', en: 'Print' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '复制失败，请从地址栏复制', en: 'Not copied: take it from the address bar' },
});
