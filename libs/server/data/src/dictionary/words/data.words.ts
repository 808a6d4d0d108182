import type { Words } from './words';

/** Of the data services. */
export const dataWords: Words = {
  'How often a token has used a part of the schema that is to go.': '一个令牌使用弃用内容的次数',
  'The part, such as Center.name, Center.facts(asOf:) or Grade.GOOD.':
    '弃用内容的位置，如 Center.name、Center.facts(asOf:)、Grade.GOOD',
  'How many requests have used it; one request counts once.': '使用该内容的请求数；同一请求只计一次',
  'When it was used first since it was deprecated.': '弃用后首次使用的时间',
  'When it was used last; noted within a minute.': '最近使用的时间；一分钟内记录',
  'What tokens of the people whom one administers use of what is to go, the latest use first.':
    '所管理人员的令牌对弃用内容的使用情况，最近使用的在前',
};
