import type { Language } from '@wanchuang/web-client';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number below a hundred as Chinese writes articles: 二十三. */
export function hanNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const before = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${before}${digits[ones] ?? ''}`;
}

/** A clause in words, from the catalogue's `22(1)` or the API's `Art. 23`. */
export function articleText(clause: string, language: Language): string {
  const [, article, item] = /(\d{1,2})(?:\((\d{1,2})\))?/.exec(clause) ?? [];
  if (article === undefined) return clause;
  if (language === 'en') return `Art. ${article}${item === undefined ? '' : `(${item})`}`;
  return `《办法》第${hanNumber(Number(article))}条${item === undefined ? '' : `第（${hanNumber(Number(item))}）项`}`;
}
