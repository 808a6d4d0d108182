import { defineText } from '@wanchuang/web-client';

export const deprecatedText = defineText('deprecated-uses', {
  title: { zh: '弃用内容的使用情况', en: 'Use of what is deprecated' },
  toDictionary: { zh: '数据字典', en: 'Data dictionary' },
  count: { zh: '共 {{count}} 条', en: { one: '{{count}} row', other: '{{count}} rows' } },
  token: { zh: '令牌', en: 'Token' },
  owner: { zh: '所有人', en: 'Owner' },
  coordinate: { zh: '弃用内容', en: 'What is deprecated' },
  removedAfter: { zh: '移除日期', en: 'Removed after' },
  removed: { zh: '已移除', en: 'removed' },
  uses: { zh: '请求数', en: 'Requests' },
  lastUsed: { zh: '最近使用', en: 'Last used' },
  firstUsed: { zh: '首次使用', en: 'First used' },
  noneTitle: { zh: '接口中没有弃用的内容', en: 'Nothing of the schema is deprecated' },
  noneAdvice: {
    zh: '有内容弃用后，这里将列出仍在使用它的令牌、请求数和最近使用时间，便于在移除日期之前逐一通知。',
    en: 'Once something is, the tokens that still use it will stand here, with the number of requests and the last one, so that their owners can be told in time.',
  },
  unusedTitle: { zh: '没有令牌使用弃用的内容', en: 'No token uses what is deprecated' },
  unusedAdvice: {
    zh: '弃用的内容共 {{count}} 项，到期即可移除。',
    en: {
      one: '{{count}} part of the schema is deprecated, and can go on its day.',
      other: '{{count}} parts of the schema are deprecated, and can go on their days.',
    },
  },
});
