import type { Label } from '@wanchuang/domain-indicators';

const number = String.raw`\d+(?:\(\d+\))*(?:–(?:\d+(?:\(\d+\))*|\(\d+\)))?`;
const cited = new RegExp(String.raw`\bArt\. (${number}(?:, ${number})*)`, 'g');

/** The clauses that a description rests on: 'Day of revocation (Art. 5(3), 23).' → 5(3), 23. */
export const clausesOf = (description: string): string[] => [
  ...new Set([...description.matchAll(cited)].flatMap(([, clauses = '']) => clauses.split(', '))),
];

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 22 → 二十二; the regulation has fewer than a hundred articles. */
const chineseNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
};

const article = (text: string): string => {
  const [, whole = '', ...items] = /^(\d*)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(text) ?? [];
  const below = items.filter((item) => item !== undefined).map((item) => `（${chineseNumber(Number(item))}）`);
  return `${whole === '' ? '' : `第${chineseNumber(Number(whole))}条`}${below.length > 0 ? `第${below.join('、')}项` : ''}`;
};

/** A clause as each language writes it: 22(1) is 第二十二条第（一）项. */
export const clauseLabel = (clause: string): Label => {
  const [from = '', until] = clause.split('–');
  return { zh: until === undefined ? article(from) : `${article(from)}至${article(until)}`, en: `Art. ${clause}` };
};
