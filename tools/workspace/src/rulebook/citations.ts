const one = String.raw`\d+(?:\(\d+\))*`;
const range = String.raw`${one}(?:–(?:${one}|\(\d+\)))?`;
const cited = new RegExp(String.raw`\bArt\. (${range}(?:(?:, | and )${range})*)`, 'g');

const numbers = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);

/** `22(1)–(5)`, `10–13`, `5(1)(2)` or a single clause, each as the clauses that it means. */
const clausesOf = (text: string): string[] => {
  const [, article = '', items = '', lastArticle, lastItem] =
    /^(\d+)((?:\(\d+\))*)(?:–(?:(\d+)(?:\(\d+\))*|\((\d+)\)))?$/.exec(text) ?? [];
  const numbered = [...items.matchAll(/\((\d+)\)/g)].map(([, item]) => Number(item));
  if (lastArticle !== undefined) return numbers(Number(article), Number(lastArticle)).map((number) => `Art. ${number}`);
  const wanted = lastItem === undefined ? numbered : numbers(numbered[0] ?? 1, Number(lastItem));
  return wanted.length === 0 ? [`Art. ${article}`] : wanted.map((item) => `Art. ${article}(${item})`);
};

/** The clauses that a text cites: 'Art. 5(1)(2), 9(4)' → Art. 5(1), Art. 5(2), Art. 9(4). */
export const citationsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(cited)].flatMap(([, list = '']) => list.split(/, | and /).flatMap(clausesOf)));
