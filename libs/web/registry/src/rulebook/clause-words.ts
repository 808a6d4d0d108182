import type { Language } from '@wanchuang/web-client';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number below a hundred as Chinese regulations write it. */
const chineseNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones] ?? String(number);
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones === 0 ? '' : (digits[ones] ?? '')}`;
};

/** A clause as people cite it: `Art. 8(7)` is 第八条第七项. */
export const clauseWords = (clause: string, language: Language): string => {
  const numbers = [...clause.matchAll(/\d+/g)].map(([number]) => Number(number));
  const [article, ...items] = numbers;
  if (language === 'en' || article === undefined || numbers.some((number) => number > 99)) return clause;
  return [`第${chineseNumber(article)}条`, ...items.map((item) => `第${chineseNumber(item)}项`)].join('');
};

/** A chapter's number as it is written: 第三章. */
export const chapterNumber = (chapter: number, language: Language): string =>
  language === 'zh' ? chineseNumber(chapter) : String(chapter);

/** Where an article, or a clause, stands on the page. */
export const articleAnchor = (number: number): string => `article-${number}`;
export const clauseAnchor = (citation: string): string =>
  `clause-${citation.replaceAll(/\D+/g, '-').replaceAll(/^-|-$/g, '')}`;
export const sectionAnchors = { parameters: 'parameters', interpretations: 'interpretations' } as const;
